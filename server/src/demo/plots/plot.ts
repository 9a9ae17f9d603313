import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Relief } from "@respite/shared/relief/relief";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { factsOf } from "../../history/facts-of.ts";
import { compute } from "../../history/offer.ts";
import { tellPayment } from "../../history/tell-agreement.ts";
import { tellApprove, tellConfirm } from "../../history/tell-decision.ts";
import { tellClaim } from "../../history/tell-review.ts";
import { type CaseTelling, standing, type Teller } from "../../history/telling.ts";
import { suggestionsOn } from "../../offer/suggestions-on.ts";
import type { Stage } from "../stage.ts";

/** One case of the demo, from its loan to where it stands today. */
export type Plot = (stage: Stage) => CaseTelling;

/** The first reliefs that the rules suggest and the loan can carry, all different. */
export function suggestions(t: CaseTelling, decidedOn: CalendarDate, most: number): Relief[] {
  const { lender, record } = t;
  const seen = new Set<string>();
  const facts = factsOf(t, record.submittedOn ?? decidedOn);
  return suggestionsOn(facts, lender.policy, (relief) => compute(t, relief, decidedOn))
    .filter(({ computed: { termsHash } }) => !seen.has(termsHash) && seen.add(termsHash))
    .map(({ relief }) => relief)
    .slice(0, most);
}

/** Claims and approves on one afternoon, with a second person where the policy wants one. */
export function grant(stage: Stage, t: CaseTelling, day: CalendarDate, maker: Teller, offers = 2): void {
  tellClaim(t, stage.step(day, "14:52", maker));
  tellApprove(
    t,
    stage.step(day, "15:18", maker),
    suggestions(t, day, offers),
    stage.remark("approve"),
    override(stage, t),
  );
  if (t.record.status === "PENDING_SECOND_REVIEW") {
    const checker = maker.id === stage.cast.senior.id ? stage.cast.reviewer : stage.cast.senior;
    tellConfirm(t, stage.step(day, "16:37", checker), stage.remark("confirm"));
  }
}

/** Why a failed rule is overridden, where one is. */
export function override(stage: Stage, t: CaseTelling): string | null {
  const last = t.rows.evaluation.findLast((row) => row.caseId === t.record.id);
  return last?.passed ? null : stage.remark("override");
}

/** Every instalment that falls due up to `until` is paid on its day, the first after a relief when it was reminded of. */
export function payUntil(stage: Stage, t: CaseTelling, caseId: string | null, until: CalendarDate): void {
  for (let next = firstUnpaid(standing(t)); next && next.dueOn <= until; next = firstUnpaid(standing(t))) {
    const step = stage.step(next.dueOn, "10:15", stage.cast.partner);
    stage.remind(t, step.at);
    tellPayment(t, caseId, step);
  }
}
