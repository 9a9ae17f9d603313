import type { Weighing } from "@respite/shared/authority/weigh-decision";
import type { DecisionOutcome } from "../decision/decision.enums.ts";
import type { CaseTelling, Step } from "./telling.ts";

export type Decided = Readonly<{
  outcome: DecisionOutcome;
  words?: string;
  reasonCodes?: readonly string[];
  nextSteps?: string | null;
  overrideReason?: string | null;
  termsHash?: string | null;
  authority?: Weighing | null;
  automatic?: boolean;
  /** Who decided, where it was nobody who works here. */
  decidedByName?: string;
}>;

/** Writes the next decision of the case; returns its id. */
export function decide(t: CaseTelling, { at, by }: Step, decided: Decided): string {
  const id = t.ids.uuid(at);
  t.decisions += 1;
  const nobody = decided.automatic || decided.decidedByName !== undefined;
  t.rows.decision.push({
    id,
    institutionId: t.lender.id,
    caseId: t.record.id,
    number: t.decisions,
    outcome: decided.outcome,
    decidedAt: at,
    decidedBy: nobody ? null : by.id,
    words: decided.words ?? "",
    decidedByName: decided.decidedByName ?? (decided.automatic ? t.lender.policy.id : by.name),
    reasonCodes: [...(decided.reasonCodes ?? [])],
    nextSteps: decided.nextSteps ?? null,
    overrideReason: decided.overrideReason ?? null,
    termsHash: decided.termsHash ?? null,
    authority: decided.authority ?? null,
  });
  return id;
}
