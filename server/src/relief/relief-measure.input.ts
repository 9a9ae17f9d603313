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

  @Field(() => Int, { nullable: true, description: "Months, for SHIFT, EXTEND, CAPITALISE and INTEREST_ONLY." })
  months?: number | null;

  @Field(() => DeferredInterestPlaceEnum, { nullable: true, description: "For SHIFT; FIRST_RESUMED unless given." })
  deferredInterest?: DeferredInterestPlace | null;

  @Field(() => CapitaliseMaturityEnum, { nullable: true, description: "For CAPITALISE; EXTEND unless given." })
  maturity?: CapitaliseMaturity | null;

  @Field(() => Int, { nullable: true, description: "How many instalments, for TAIL." })
  instalments?: number | null;

  @Field(() => DateScalar, { nullable: true, description: "The new due date, for SHIFT_TO_DATE." })
  toDate?: string | null;

  @Field(() => RateScalar, {
    nullable: true,
    description: 'For WAIVE: "0.5" waives half of the deferral-period interest.',
  })
  share?: string | null;
}
