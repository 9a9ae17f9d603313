import { createHash } from "node:crypto";
import { EVIDENCE_KINDS } from "@respite/shared/case/case-words";
import { err, ok, type Result } from "@respite/shared/result/result";
import { z } from "zod";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import type { Database } from "../database/open.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { withTx } from "../database/with-tx.ts";
import { EventRecord } from "../event/event.entity.ts";
import { decodeGlobalId, encodeGlobalId } from "../graphql/global-id.ts";
import type { Actor } from "../identity/actor.ts";
import { contentTypeOf } from "./content-type.ts";
import { EvidenceRecord } from "./evidence.entity.ts";
import { EvidenceContentRecord } from "./evidence-content.entity.ts";

const about = z.object({
  caseId: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^/\\\p{Cc}]+$/u),
});

/** Documents are taken while a person has still to decide. */
const TAKES = ["DRAFT", "SUBMITTED", "UNDER_REVIEW", "EVIDENCE_REQUESTED", "APPEALED"];

/** Stores one document of a case, with its bytes apart. The answer is its global id, or what is wrong in one sentence. */
export async function receiveEvidence(
  database: Database,
  actor: Actor,
  now: string,
  query: unknown,
  body: unknown,
): Promise<Result<string, string>> {
  const read = about.safeParse(query);
  if (!read.success) return err("Say `caseId`, `kind` (one of EvidenceKind) and a plain `fileName` in the query.");
  if (!Buffer.isBuffer(body) || body.length === 0) return err("Send the bytes of the file as the body.");
  const contentType = contentTypeOf(body);
  if (!contentType) return err("Send a PDF, PNG or JPEG file.");
  const named = decodeGlobalId(read.data.caseId);
  const institutionId = named?.institutionId ?? "";
  const notFound = err("There is no such case.");
  if (named?.type !== "DeferralCase" || (actor.institutionId !== null && actor.institutionId !== institutionId))
    return notFound;

  return withTx(database, { institutionId }, async (em) => {
    const record = await em.findOne(DeferralCaseRecord, { id: named.id, institutionId });
    if (!record) return notFound;
    if (!TAKES.includes(record.status)) return err(`A case in ${record.status} takes no more documents.`);
    const at = new Date(now);
    const id = uuidV7(at.getTime());
    const { kind, fileName } = read.data;
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
    em.persist(
      em.create(EventRecord, {
        id: uuidV7(at.getTime()),
        ...{ institutionId, caseId: record.id, loanId: record.loanId, kind: "EVIDENCE_RECEIVED", at },
        ...{ actorId: actor.id, actorName: actor.name, actorRole: actor.role, detail: { fileName, kind, sha256 } },
      }),
    );
    return ok(encodeGlobalId("Evidence", institutionId, id));
  });
}
