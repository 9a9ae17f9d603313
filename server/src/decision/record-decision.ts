import type { Weighing } from "@respite/shared/authority/weigh-decision";
import type { CaseTx } from "../case/case-command.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { DecisionRecord } from "./decision.entity.ts";
import type { DecisionOutcome } from "./decision.enums.ts";

export type Decided = Readonly<{
  number: number;
  outcome: DecisionOutcome;
  words: string;
  reasonCodes?: readonly string[];
  nextSteps?: string | null;
  overrideReason?: string | null;
  termsHash?: string | null;
  /** What a decision that grants something was weighed from. */
  authority?: Weighing | null;
  /** Decided by the policy, not by whoever sent the command. */
  automatic?: boolean;
}>;

/** 1 for the first decision on a case. The case is locked, so no two decisions take the same number. */
export const nextDecisionNumber = ({ record }: CaseTx): number => (record.decisions ?? 0) + 1;

/** Writes a decision by whoever commands; it is never changed afterwards. Returns its id. */
export function recordDecision(tx: CaseTx, decided: Decided): string {
  const { em, institutionId, record, actor, now } = tx;
  const id = uuidV7(now.getTime());
  em.persist(
    em.create(DecisionRecord, {
      id,
      institutionId,
      caseId: record.id,
      number: decided.number,
      outcome: decided.outcome,
      words: decided.words,
      decidedAt: now,
      decidedBy: decided.automatic ? null : actor.id,
      decidedByName: decided.automatic ? tx.policy.id : actor.name,
      reasonCodes: [...(decided.reasonCodes ?? [])],
      nextSteps: decided.nextSteps ?? null,
      overrideReason: decided.overrideReason ?? null,
      termsHash: decided.termsHash ?? null,
      authority: decided.authority ?? null,
    }),
  );
  return id;
}
