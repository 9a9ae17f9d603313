import { createHash } from "node:crypto";
import type { CaseStatus } from "@respite/shared/case/case-status";
import type { EvidenceQuarantine } from "@respite/shared/case/case-words";
import { EVIDENCE_KINDS } from "@respite/shared/case/case-words";
import { permissionSentence } from "@respite/shared/case/refusal-sentences";
import { CASE_ACTION_LABELS } from "@respite/shared/locale/labels/case-action-labels";
import { CASE_STATUS_LABELS } from "@respite/shared/locale/labels/case-status-labels";
import { err, ok, type Result } from "@respite/shared/result/result";
import { z } from "zod";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { withRecord } from "../case/case-command.ts";
import { plainText } from "../command/plain-text.ts";
import { systemContext } from "../command/run-as-system.ts";
import type { Database } from "../database/open.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { withTx } from "../database/with-tx.ts";
import { reevaluate } from "../evaluation/reevaluate.ts";
import { recordEvent } from "../event/record-event.ts";
import { decodeGlobalId, encodeGlobalId } from "../graphql/global-id.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { Actor } from "../identity/actor.ts";
import { EvidenceRecord } from "./evidence.entity.ts";
import { EvidenceContentRecord } from "./evidence-content.entity.ts";
import { takeRoom } from "./evidence-room.ts";
import type { Inspector } from "./inspect/inspector.ts";

const about = z.object({ caseId: z.string(), kind: z.enum(EVIDENCE_KINDS), fileName: z.string() });

/** Documents are taken while a person has still to decide, and while an offer may be made on the condition of one. */
const TAKES: readonly CaseStatus[] = [
  "DRAFT",
  "SUBMITTED",
  "UNDER_REVIEW",
  "EVIDENCE_REQUESTED",
  "APPEALED",
  "OFFERED",
];

/** Where nobody asked for it, the rules are run at once; an answer to a request is complete when it is said to be. */
const JUDGED: readonly CaseStatus[] = ["SUBMITTED", "UNDER_REVIEW", "APPEALED"];

/** What receiving a document takes besides the document. */
export type Receiving = Readonly<{
  database: Database;
  inspector: Inspector;
  /** How many bytes of documents one institution may keep. */
  mostBytes: number;
}>;

export type Received = Readonly<{ id: string; quarantine: EvidenceQuarantine | null }>;

/** Looks into one document of a case and stores it, with its bytes apart. The answer is its global id, or what is wrong. */
export async function receiveEvidence(
  { database, inspector, mostBytes }: Receiving,
  actor: Actor,
  now: string,
  query: unknown,
  body: unknown,
): Promise<Result<Received, UserErrorValue>> {
  const read = about.safeParse(query);
  if (!read.success) return err(userError("EVIDENCE_QUERY_INVALID", { kinds: EVIDENCE_KINDS.join(", ") }));
  const name = readFileName(read.data.fileName);
  if (!name.ok) return name;
  if (!Buffer.isBuffer(body) || body.length === 0) return err(userError("EVIDENCE_EMPTY"));
  const named = decodeGlobalId(read.data.caseId);
  const institutionId = named?.institutionId ?? "";
  const notFound = err(userError("CASE_NOT_FOUND", {}, ["caseId"]));
  if (named?.type !== "DeferralCase" || (actor.institutionId !== null && actor.institutionId !== institutionId))
    return notFound;
  const seen = await inspector.inspect(body);
  if (seen === null) return err(userError("EVIDENCE_TYPE_UNKNOWN"));
  if (seen === "UNSEEN") return err(userError("EVIDENCE_NOT_INSPECTED"));

  return withTx(database, { institutionId }, async (em) => {
    const where = { id: named.id, institutionId };
    const record = await em.findOne(DeferralCaseRecord, where, { forUpdate: true });
    if (!record) return notFound;
    if (!TAKES.includes(record.status)) {
      return err({ code: "EVIDENCE_NOT_TAKEN", sentence: notTaken(record.status) });
    }
    const { content, contentType, quarantine } = seen;
    const full = await takeRoom(em, { institutionId, caseId: record.id, bytes: content.length, mostBytes });
    if (full) return err(full);
    const at = new Date(now);
    const id = uuidV7(at.getTime());
    const { kind } = read.data;
    const fileName = name.value;
    const [sha256, sentSha256] = [sha256Of(content), sha256Of(body)];
    em.persist(
      em.create(EvidenceRecord, {
        id,
        institutionId,
        caseId: record.id,
        kind,
        fileName,
        contentType,
        quarantine,
        byteSize: content.length,
        sha256,
        receivedAt: at,
      }),
    );
    await em.flush(); // the content hangs on it
    em.persist(em.create(EvidenceContentRecord, { id, institutionId, content }));
    const of = { caseId: record.id, loanId: record.loanId };
    const detail = { fileName, kind, sha256, ...(sentSha256 === sha256 ? {} : { sentSha256 }) };
    const tx = { em, actor, institutionId, now: at };
    if (quarantine === null) recordEvent(tx, of, "EVIDENCE_RECEIVED", detail);
    else recordEvent(tx, of, "EVIDENCE_QUARANTINED", { ...detail, quarantine });
    if (quarantine === null && JUDGED.includes(record.status)) {
      await em.flush(); // the rules look for it
      await reevaluate(await withRecord({ ...tx, context: systemContext(database, now) }, record));
    }
    return ok({ id: encodeGlobalId("Evidence", institutionId, id), quarantine });
  });
}

const sha256Of = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

/** A name to show and to save by: never a path. */
function readFileName(text: string): Result<string, UserErrorValue> {
  const name = plainText(text, ["fileName"], 200);
  return name.ok && /[/\\\n\r\t]/.test(name.value) ? err(userError("FILE_NAME_INVALID", {}, ["fileName"])) : name;
}

const notTaken = (status: CaseStatus) =>
  permissionSentence("ILLEGAL_TRANSITION", {
    status: CASE_STATUS_LABELS[status],
    action: CASE_ACTION_LABELS.PROVIDE_EVIDENCE,
  });
