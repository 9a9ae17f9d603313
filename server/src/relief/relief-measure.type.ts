import type { DeferredInterestPlace, ReliefMeasureType } from "@respite/shared/relief/relief";
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, RateScalar } from "../graphql/scalars.ts";
import {
  type CapitaliseMaturity,
  CapitaliseMaturityEnum,
  DeferredInterestPlaceEnum,
  ReliefMeasureTypeEnum,
} from "./relief.enums.ts";

@ObjectType({ description: "One thing that changes. Fields that the type does not use are null." })
export class ReliefMeasure {
  @Field(() => ReliefMeasureTypeEnum, { description: "What changes." })
  type!: ReliefMeasureType;

  @Field(() => Int, { nullable: true, description: "Months, for SHIFT, EXTEND, CAPITALISE and INTEREST_ONLY." })
  months!: number | null;

  @Field(() => DeferredInterestPlaceEnum, {
    nullable: true,
    description: "Where deferred interest is paid, for SHIFT.",
  })
  deferredInterest!: DeferredInterestPlace | null;

  @Field(() => CapitaliseMaturityEnum, { nullable: true, description: "What happens to the maturity, for CAPITALISE." })
  maturity!: CapitaliseMaturity | null;

  @Field(() => Int, { nullable: true, description: "How many instalments, for TAIL and RE_AGE." })
  instalments!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The new due date, for SHIFT_TO_DATE; the last day of the pause, for INTEREST_PAUSE.",
  })
  toDate!: string | null;

  @Field(() => RateScalar, {
    nullable: true,
    description: 'Share of the deferral-period interest, for WAIVE: "0.5" is half.',
  })
  share!: string | null;

  @Field(() => RateScalar, { nullable: true, description: "Share of the unpaid penalties that is waived, for WAIVE." })
  penaltyShare!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "For RATE_REDUCTION and INTEREST_PAUSE: interest changes from the day after this date.",
  })
  fromDate!: string | null;

  @Field(() => RateScalar, { nullable: true, description: 'The new annual rate, for RATE_REDUCTION: "0.06" is 6 %.' })
  rate!: string | null;
}
