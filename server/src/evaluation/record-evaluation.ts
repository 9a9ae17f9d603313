import { evaluate } from "@respite/shared/evaluation/evaluate";
import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import type { Facts } from "@respite/shared/evaluation/facts";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { CommandTx } from "../command/run-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import { EvaluationRecord } from "./evaluation.entity.ts";
import { evaluationHash } from "./evaluation-hash.ts";

/** Runs every rule of the pinned policy and stores what was found, with the facts it was found on. */
export function recordEvaluation(
  tx: CommandTx,
  subject: Readonly<{ caseId: string; loanId: string }>,
  facts: Facts,
  policy: PolicyVersion,
  businessDate: string,
): Evaluation {
  const { em, institutionId, now } = tx;
  const { findings, passed, late, groundsPassed } = evaluate(facts, policy);
  em.persist(
    em.create(EvaluationRecord, {
      id: uuidV7(now.getTime()),
      ...{ institutionId, caseId: subject.caseId, policyVersion: policy.id, evaluatedAt: now, businessDate },
      ...{ passed, late, groundsPassed: [...groundsPassed], findings, facts },
    }),
  );
  recordEvent(tx, subject, "CASE_EVALUATED", {
    policyVersion: policy.id,
    passed: findings.filter((finding) => finding.passed).length,
    total: findings.length,
    hash: evaluationHash(facts, findings),
  });
  return { findings, passed, late, groundsPassed, policyVersion: policy.id };
}
