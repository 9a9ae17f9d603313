import type { CommandTx } from "../command/run-command.ts";
import { EvaluationRecord } from "./evaluation.entity.ts";

/** What the rules said of a case when they were run last; null where they never were. */
export async function latestEvaluation(
  { em, institutionId }: CommandTx,
  caseId: string,
): Promise<EvaluationRecord | null> {
  const [latest] = await em.find(
    EvaluationRecord,
    { institutionId, caseId },
    { orderBy: { evaluatedAt: "desc", id: "desc" }, limit: 1 },
  );
  return latest ?? null;
}
