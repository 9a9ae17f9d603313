import type { DeferredInterestPlace, ReliefMeasureType } from "@respite/shared/relief/relief";
import { Field, InputType, Int } from "type-graphql";
import { DateScalar, RateScalar } from "../graphql/scalars.ts";
import {
  type CapitaliseMaturity,
  CapitaliseMaturityEnum,
  DeferredInterestPlaceEnum,
  ReliefMeasureTypeEnum,
} from "./relief.enums.ts";

@InputType({ description: "One thing that changes. Give only the fields that its type uses." })
export class ReliefMeasureInput {
  @Field(() => ReliefMeasureTypeEnum, { description: "What changes." })
  type!: ReliefMeasureType;

  @Field(() => Int, {
    nullable: true,
    description: "Months, for SHIFT, EXTEND, CAPITALISE and INTEREST_ONLY; at least 1.",
  })
  months?: number | null;

  @Field(() => DeferredInterestPlaceEnum, { nullable: true, description: "For SHIFT; FIRST_RESUMED unless given." })
  deferredInterest?: DeferredInterestPlace | null;

  @Field(() => CapitaliseMaturityEnum, { nullable: true, description: "For CAPITALISE; EXTEND unless given." })
  maturity?: CapitaliseMaturity | null;

  @Field(() => Int, { nullable: true, description: "How many instalments, for TAIL and RE_AGE; at least 1." })
  instalments?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The new due date, for SHIFT_TO_DATE; the last day of the pause, for INTEREST_PAUSE.",
  })
  toDate?: string | null;

  @Field(() => RateScalar, {
    nullable: true,
    description: 'For WAIVE: "0.5" waives half of the deferral-period interest.',
  })
  share?: string | null;

  @Field(() => RateScalar, { nullable: true, description: "Share of the unpaid penalties that is waived, for WAIVE." })
  penaltyShare?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "For RATE_REDUCTION and INTEREST_PAUSE: interest changes from the day after this date.",
  })
  fromDate?: string | null;

  @Field(() => RateScalar, { nullable: true, description: 'The new annual rate, for RATE_REDUCTION: "0.06" is 6 %.' })
  rate?: string | null;
}
