import { createHash } from "node:crypto";
import type { EvidenceKind } from "@respite/shared/case/case-words";
import { evidenceDueOn } from "@respite/shared/clock/deadlines";
import { writeEvidenceRequested } from "../notice/write-application.ts";
import { decide } from "./decide.ts";
import { evaluateNow, factsOf } from "./facts-of.ts";
import { letTimePass } from "./let-time-pass.ts";
import { move } from "./move.ts";
import { tellNotice } from "./tell-notice.ts";
import { type CaseTelling, dayOf, finish, holds, runClock, type Step, sayOf } from "./telling.ts";

/** As `caseClaim`: of a case, or of an appeal. */
export function tellClaim(t: CaseTelling, step: Step): void {
  const from = t.record.status;
  const type = from === "APPEALED" ? "TAKE_APPEAL" : "CLAIM";
  move(t, { type, on: dayOf(t, step.at), by: step.by.id }, step);
  runClock(t, step.at, holds(t));
  sayOf(t, step, type === "TAKE_APPEAL" ? "APPEAL_TAKEN" : "CASE_CLAIMED", { from });
  finish(t, step);
}

/** As `caseRelease`. */
export function tellRelease(t: CaseTelling, step: Step): void {
  move(t, { type: "RELEASE", on: dayOf(t, step.at), by: step.by.id }, step);
  sayOf(t, step, "CASE_RELEASED");
  finish(t, step);
}

export type File = Readonly<{ kind: EvidenceKind; fileName: string; contentType: string; content: Buffer }>;

/** As POST /evidence. */
export function tellFile(t: CaseTelling, step: Step, file: File): void {
  const { at } = step;
  const { kind, fileName, contentType, content } = file;
  letTimePass(t, at);
  const [id, institutionId, byteSize] = [t.ids.uuid(at), t.lender.id, content.length];
  const sha256 = createHash("sha256").update(content).digest("hex");
  t.rows.evidence.push({
    id,
    institutionId,
    caseId: t.record.id,
    kind,
    fileName,
    contentType,
    byteSize,
    sha256,
    receivedAt: at,
    quarantine: null,
  });
  t.rows.evidence_content.push({ id, institutionId, content });
  t.evidence.push(kind);
  sayOf(t, step, "EVIDENCE_RECEIVED", { fileName, kind, sha256 });
}

/** As `caseRequestEvidence`. */
export function tellRequest(t: CaseTelling, step: Step, kinds: readonly EvidenceKind[], note: string): void {
  const { at, by } = step;
  const { record, lender } = t;
  const today = dayOf(t, at);
  const dueOn = evidenceDueOn(today, lender.policy);
  const inTime = at < record.dueAt;
  move(t, { type: "REQUEST_EVIDENCE", on: today, by: by.id, evidenceDueOn: dueOn }, step);
  const request = {
    id: t.ids.uuid(at),
    institutionId: lender.id,
    caseId: record.id,
    requestedAt: at,
    requestedOn: today,
    requestedBy: by.id,
    requestedByName: by.name,
    kinds: [...kinds],
    note,
    dueOn,
    inTime,
    answeredAt: null,
    answeredOn: null,
  };
  t.requests.push(request);
  t.rows.evidence_request.push(request);
  record.updatedAt = at;
  runClock(t, at, holds(t));
  decide(t, step, { outcome: "EVIDENCE_REQUESTED", words: note, reasonCodes: kinds });
  sayOf(t, step, "EVIDENCE_REQUESTED", { dueOn, kinds, inTime });
  tellNotice(t, at, (about) => writeEvidenceRequested(about, { kinds, dueOn, inTime }));
  finish(t, step);
}

/** As `caseProvideEvidence`: the clock runs again, and so do the rules. */
export function tellProvide(t: CaseTelling, step: Step, note: string | null = null): void {
  const { at } = step;
  const today = dayOf(t, at);
  move(t, { type: "PROVIDE_EVIDENCE", on: today }, step);
  for (const request of t.requests) {
    request.answeredAt ??= at;
    request.answeredOn ??= today;
  }
  runClock(t, at, holds(t));
  sayOf(t, step, "EVIDENCE_PROVIDED", { note });
  evaluateNow(t, step, factsOf(t, t.record.submittedOn ?? today));
  finish(t, step);
}
