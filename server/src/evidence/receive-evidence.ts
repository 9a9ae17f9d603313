import { createHash } from "node:crypto";
import type { CaseStatus } from "@respite/shared/case/case-status";
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
import { contentTypeOf } from "./content-type.ts";
import { EvidenceRecord } from "./evidence.entity.ts";
import { EvidenceContentRecord } from "./evidence-content.entity.ts";

const about = z.object({ caseId: z.string(), kind: z.enum(EVIDENCE_KINDS), fileName: z.string() });

/** Documents are taken while a person has still to decide, and while an offer may be made on the condition of one. */
const TAKES: readonly CaseStatus[] = [
  ...(["DRAFT", "SUBMITTED", "UNDER_REVIEW", "EVIDENCE_REQUESTED", "APPEALED", "OFFERED"] as const),
];

/** Where nobody asked for it, the rules are run at once; an answer to a request is complete when it is said to be. */
const JUDGED: readonly CaseStatus[] = ["SUBMITTED", "UNDER_REVIEW", "APPEALED"];

/** More than any application needs; what keeps one case from filling the disk. */
const MOST_DOCUMENTS = 40;

/** Stores one document of a case, with its bytes apart. The answer is its global id, or what is wrong. */
export async function receiveEvidence(
  database: Database,
  actor: Actor,
  now: string,
  query: unknown,
  body: unknown,
): Promise<Result<string, UserErrorValue>> {
  const read = about.safeParse(query);
  if (!read.success) return err(userError("EVIDENCE_QUERY_INVALID", { kinds: EVIDENCE_KINDS.join(", ") }));
  const name = readFileName(read.data.fileName);
  if (!name.ok) return name;
  if (!Buffer.isBuffer(body) || body.length === 0) return err(userError("EVIDENCE_EMPTY"));
  const contentType = contentTypeOf(body);
  if (!contentType) return err(userError("EVIDENCE_TYPE_UNKNOWN"));
  const named = decodeGlobalId(read.data.caseId);
  const institutionId = named?.institutionId ?? "";
  const notFound = err(userError("CASE_NOT_FOUND", {}, ["caseId"]));
  if (named?.type !== "DeferralCase" || (actor.institutionId !== null && actor.institutionId !== institutionId))
    return notFound;

  return withTx(database, { institutionId }, async (em) => {
    const where = { id: named.id, institutionId };
    const record = await em.findOne(DeferralCaseRecord, where, { forUpdate: true });
    if (!record) return notFound;
    if (!TAKES.includes(record.status)) {
      return err({ code: "EVIDENCE_NOT_TAKEN", sentence: notTaken(record.status) });
    }
    if ((await em.count(EvidenceRecord, { institutionId, caseId: record.id })) >= MOST_DOCUMENTS) {
      return err(userError("EVIDENCE_TOO_MANY", { max: MOST_DOCUMENTS }));
    }
    const at = new Date(now);
    const id = uuidV7(at.getTime());
    const { kind } = read.data;
    const fileName = name.value;
    const sha256 = createHash("sha256").update(body).digest("hex");
    em.persist(
      em.create(EvidenceRecord, {
        id,
        institutionId,
        caseId: record.id,
        kind,
        fileName,
        contentType,
        byteSize: body.length,
        sha256,
        receivedAt: at,
      }),
    );
    await em.flush(); // the content hangs on it
    em.persist(em.create(EvidenceContentRecord, { id, institutionId, content: body }));
    const of = { caseId: record.id, loanId: record.loanId };
    recordEvent({ em, actor, institutionId, now: at }, of, "EVIDENCE_RECEIVED", { fileName, kind, sha256 });
    if (JUDGED.includes(record.status)) {
      await em.flush(); // the rules look for it
      const context = systemContext(database, now);
      await reevaluate(await withRecord({ em, actor, institutionId, now: at, context }, record));
    }
    return ok(encodeGlobalId("Evidence", institutionId, id));
  });
}

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
