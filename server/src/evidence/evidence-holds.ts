import type { EvidenceHold } from "@respite/shared/clock/evidence-hold";
import type { CaseTx } from "../case/case-command.ts";
import { EvidenceRequestRecord } from "./evidence-request.entity.ts";

/** The evidence requests of a case, as its clock sees them. */
export async function evidenceRequests({ em, institutionId, record }: CaseTx): Promise<EvidenceRequestRecord[]> {
  return em.find(EvidenceRequestRecord, { institutionId, caseId: record.id });
}

export const holdOf = ({ requestedOn, dueOn, answeredOn }: EvidenceRequestRecord): EvidenceHold => ({
  requestedOn,
  dueOn,
  answeredOn: answeredOn ?? null,
});
