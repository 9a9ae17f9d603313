import { ownAuthority } from "@respite/shared/authority/own-authority";
import { weighDecision } from "@respite/shared/authority/weigh-decision";
import { offerValidUntil } from "@respite/shared/clock/deadlines";
import { failedRules } from "@respite/shared/evaluation/failed-rules";
import type { Relief } from "@respite/shared/relief/relief";
import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { reserveBudget } from "../budget/reserve-budget.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { optionalText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { nextDecisionNumber, recordDecision } from "../decision/record-decision.ts";
import { currentFacts } from "../evaluation/reevaluate.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { loanOfCase } from "../loan/load-loan.ts";
import { tellOffers } from "../notice/tell-plans.ts";
import { offersHash } from "../offer/compute-offer.ts";
import { costOf, draftOffers, storeOffers } from "../offer/create-offers.ts";
import { offeredOf } from "../offer/drafted.ts";
import { OfferConditionsInput, onConditions } from "../offer/offer-conditions.input.ts";
import { readMeasures } from "../relief/read-measures.ts";
import { ReliefMeasureInput } from "../relief/relief-measure.input.ts";
import { setClock } from "./case-clock.ts";
import { type CaseOutcome, type CaseTx, caseCommand, move } from "./case-command.ts";

@InputType({ description: "One offer to make. Amounts are computed, never sent." })
export class OfferInput {
  @Field(() => [ReliefMeasureInput], { description: "What would change: one to four measures." })
  measures!: ReliefMeasureInput[];

  @Field(() => OfferConditionsInput, { nullable: true, description: "On what it is made, if on anything." })
  conditions?: OfferConditionsInput | null;
}

@InputType({ description: "Approve a case with one to four offers." })
export class CaseApproveInput extends CaseCommandInput {
  @Field(() => [OfferInput], { description: "One to four, in the order the borrower sees them." })
  offers!: OfferInput[];

  @Field(() => String, {
    nullable: true,
    description: "What the borrower is told, in plain words. At most 2000 characters.",
  })
  words?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why a failed rule is overridden; needed where one is. At most 2000 characters.",
  })
  overrideReason?: string | null;
}

const MOST_OFFERS = 4;

/**
 * Approves: the offers go to the borrower, or first to a second reviewer where the policy demands one, or where they go
 * beyond the maker's own authority.
 */
export const approveCase = (context: Context, input: CaseApproveInput): Promise<StoredResult> =>
  caseCommand(context, "caseApprove", input, (tx) => approve(tx, input), ["ownLimits"]);

async function approve(tx: CaseTx, input: CaseApproveInput): Promise<CaseOutcome> {
  const { record, actor, today, policy } = tx;
  const reliefs = readOffers(input.offers);
  if (!Array.isArray(reliefs)) return err(reliefs.errors);
  const words = optionalText(input.words, ["words"], 2000);
  const override = optionalText(input.overrideReason, ["overrideReason"], 2000);
  if (!words.ok) return err([words.error]);
  if (!override.ok) return err([override.error]);
  const loan = await loanOfCase(tx);
  const drafted = draftOffers(loan, reliefs, today, policy.numbers.rate.maxAnnual);
  if (!drafted.ok) return drafted;
  const facts = await currentFacts(tx, loan);
  const offered = drafted.value.map(offeredOf);
  const failed = new Set(offered.flatMap((one) => failedRules(facts, one, policy)));
  if (failed.size > 0 && override.value === null) {
    return err([userError("OVERRIDE_REASON_MISSING", { rules: [...failed].join(", ") }, ["overrideReason"])]);
  }

  const own = ownAuthority(record.ownLimits ?? [], actor);
  const { reasons: secondReview, beyond, weighing } = weighDecision(facts, offered, policy, own);
  const validUntil = offerValidUntil(today, policy);
  const action = {
    type: "APPROVE",
    on: today,
    by: actor.id,
    offers: reliefs.length,
    offerValidUntil: validUntil,
    secondReview,
  } as const;
  const moved = move(tx, action);
  if (!moved.ok) return moved;
  const open = secondReview.length === 0;
  if (open) {
    const reserved = await reserveBudget(tx, drafted.value.map(costOf));
    if (!reserved.ok) return reserved;
  }
  const termsHash = offersHash(drafted.value.map(({ computed }) => computed.termsHash));
  record.secondReviewReasons = [...secondReview];
  record.offersHash = termsHash;
  if (open) setClock(tx);
  const round = nextDecisionNumber(tx);
  const decisionId = recordDecision(tx, {
    number: round,
    outcome: "APPROVED",
    words: words.value ?? "",
    reasonCodes: secondReview,
    termsHash,
    overrideReason: override.value,
    authority: weighing,
  });
  const offers = storeOffers(
    tx,
    { decisionId, round, status: open ? "OPEN" : "PROPOSED", validUntil: open ? validUntil : null },
    drafted.value,
  );
  recordCaseEvent(tx, "CASE_APPROVED", {
    offers: reliefs.length,
    overrideReason: override.value,
    words: words.value,
    termsHash,
  });
  if (!open)
    recordCaseEvent(tx, "SECOND_REVIEW_NEEDED", { reasons: secondReview, ...(beyond.length > 0 && { beyond }) });
  else {
    recordCaseEvent(tx, "OFFERS_OPENED", { offers: reliefs.length, validUntil });
    await tellOffers(tx, offers, validUntil);
  }
  return ok(undefined);
}

function readOffers(offers: readonly OfferInput[]): Relief[] | { errors: readonly UserErrorValue[] } {
  if (offers.length < 1 || offers.length > MOST_OFFERS)
    return { errors: [userError("OFFERS_OUT_OF_RANGE", {}, ["offers"])] };
  const reliefs: Relief[] = [];
  for (const [index, { conditions, measures }] of offers.entries()) {
    const relief = readMeasures(measures, ["offers", String(index), "measures"]);
    if (!relief.ok) return { errors: relief.error };
    reliefs.push(onConditions(relief.value, conditions));
  }
  return reliefs;
}
