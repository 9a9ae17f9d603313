import type { CommandTx } from "../command/run-command.ts";
import { AgreementRecord } from "./agreement.entity.ts";

/** The case whose agreement was the last on a loan: what a new application on it follows. Null when there was none. */
export async function caseBefore({ em, institutionId }: CommandTx, loanId: string): Promise<string | null> {
  const options = { orderBy: { acceptedAt: "desc", id: "desc" }, limit: 1 } as const;
  const [last] = await em.find(AgreementRecord, { institutionId, loanId }, options);
  return last?.caseId ?? null;
}
