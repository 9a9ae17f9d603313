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

/** The same as what holds the clock. */
export const evidenceHolds = async (tx: CaseTx): Promise<EvidenceHold[]> => (await evidenceRequests(tx)).map(holdOf);

/** The request whose answer is waited for: the latest, for there is one at a time, and earlier ones may have run out. */
export const requestOpen = (requests: readonly EvidenceRequestRecord[]): EvidenceRequestRecord | undefined =>
  requests
    .filter(({ answeredAt }) => answeredAt == null)
    .toSorted((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime())
    .at(-1);
