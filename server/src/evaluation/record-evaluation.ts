import { evaluate } from "@respite/shared/evaluation/evaluate";
import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import type { Facts } from "@respite/shared/evaluation/facts";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { EvaluationRecord } from "./evaluation.entity.ts";
import { evaluationHash } from "./evaluation-hash.ts";

/** Runs every rule of the pinned policy and stores what was found, with the facts it was found on. */
export function recordEvaluation(tx: CaseTx, facts: Facts): Evaluation {
  const { em, institutionId, now, record, policy, today } = tx;
  const { findings, passed, late, groundsPassed } = evaluate(facts, policy);
  em.persist(
    em.create(EvaluationRecord, {
      id: uuidV7(now.getTime()),
      institutionId,
      caseId: record.id,
      policyVersion: policy.id,
      evaluatedAt: now,
      businessDate: today,
      passed,
      late,
      groundsPassed: [...groundsPassed],
      findings,
      facts,
    }),
  );
  recordCaseEvent(tx, "CASE_EVALUATED", {
    policyVersion: policy.id,
    passed: findings.filter((finding) => finding.passed).length,
    total: findings.length,
    hash: evaluationHash(facts, findings),
  });
  return { findings, passed, late, groundsPassed, policyVersion: policy.id };
}
