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

  @Field(() => Int, { nullable: true, description: "How many instalments, for TAIL." })
  instalments!: number | null;

  @Field(() => DateScalar, { nullable: true, description: "The new due date, for SHIFT_TO_DATE." })
  toDate!: string | null;

  @Field(() => RateScalar, {
    nullable: true,
    description: 'Share of the deferral-period interest, for WAIVE: "0.5" is half.',
  })
  share!: string | null;
}
