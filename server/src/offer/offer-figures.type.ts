import type { ReportingEffect } from "@respite/shared/relief/reporting-effect";
import { Field, Int, ObjectType } from "type-graphql";
import { Money } from "../graphql/money.type.ts";
import { DateScalar, RateScalar } from "../graphql/scalars.ts";
import { ReportingEffectEnum } from "../relief/reporting-effect.enums.ts";

/** The figures that an offer and a preview both show; one class, so that they can never differ in shape. */
@ObjectType()
export abstract class ReliefFigures {
  @Field(() => DateScalar, { description: "When the first amount after relief falls due." })
  firstDueOn!: string;

  @Field(() => Money, { description: "The first amount after relief." })
  firstAmount!: Money;

  @Field(() => Money, { description: "The highest instalment still to come." })
  highestInstalment!: Money;

  @Field(() => DateScalar, { description: "When the last instalment falls due." })
  maturityOn!: string;

  @Field(() => Int, { description: "Months by which the maturity moves." })
  maturityMovedMonths!: number;

  @Field(() => Int, { description: "Instalments still to be paid." })
  instalmentsRemaining!: number;

  @Field(() => Money, { description: "Interest of the deferral period, before any waiver." })
  deferralInterest!: Money;

  @Field(() => Money, { description: "What is waived of the interest of the deferral period." })
  waivedInterest!: Money;

  @Field(() => Money, { description: "Interest that joins the principal." })
  capitalisedInterest!: Money;

  @Field(() => Money, {
    description:
      "Penalty interest that had grown by the decision and is taken in: waived, capitalised, or carried by the rows. Where the contract's interest runs on over those days, only what is above it.",
  })
  penaltyInterest!: Money;

  @Field(() => Money, { description: "Unpaid penalties that are waived." })
  waivedPenalty!: Money;

  @Field(() => Money, { description: "Unpaid penalties that join the principal." })
  capitalisedPenalty!: Money;

  @Field(() => Money, { description: "Interest no longer charged, by a lower rate or a pause." })
  reducedInterest!: Money;

  @Field(() => RateScalar, {
    nullable: true,
    description:
      "What a year of the credit costs after relief: the rate at which the unpaid rows are worth what is owed. Compare it with the cap. Null on offers from before it was reckoned.",
  })
  effectiveAnnualRate!: string | null;

  @Field(() => RateScalar, {
    nullable: true,
    description:
      "The most that the effective rate may be: the number of the policy the case is pinned to. Null without a case, and on offers from before it was held against one.",
  })
  rateCap!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the effective rate is within the cap, to the rounding of the rows. One that is not needs a reason and a second reviewer (`R7_RATE_CAP`). Null where there is no cap.",
  })
  withinRateCap!: boolean | null;

  @Field(() => ReportingEffectEnum, {
    nullable: true,
    description: "What it does to the status that may be reported. Null on offers from before it was reckoned.",
  })
  reportingEffect!: ReportingEffect | null;

  @Field(() => Money, { description: "Everything still to be paid after relief: the sum of the unpaid rows." })
  stillPayable!: Money;

  @Field(() => Money, {
    description: "What relief costs the borrower against the schedule before; negative when it saves.",
  })
  costToBorrower!: Money;

  @Field(() => Money, { description: "What the lender gives up." })
  costToLender!: Money;

  @Field(() => String, { description: "SHA-256 of the exact terms; accepting an offer names it." })
  termsHash!: string;
}
