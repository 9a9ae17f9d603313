import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground } from "@respite/shared/case/case-words";
import { Field, ID, InputType } from "type-graphql";
import {
  type AssignedFilter,
  AssignedFilterEnum,
  CaseStatusEnum,
  ClockStateEnum,
  type ClockWord,
  GroundEnum,
} from "./case.enums.ts";

@InputType({ description: "Every part that is given must hold." })
export class CaseFilter {
  @Field(() => [ID], { nullable: true, description: "One of these cases." })
  ids?: string[] | null;

  @Field(() => [CaseStatusEnum], { nullable: true, description: "One of these." })
  status?: CaseStatus[] | null;

  @Field(() => [GroundEnum], { nullable: true, description: "One of these." })
  ground?: Ground[] | null;

  @Field(() => AssignedFilterEnum, { nullable: true, description: "Whose cases." })
  assigned?: AssignedFilter | null;

  @Field(() => [ClockStateEnum], { nullable: true, description: "One of these." })
  clock?: ClockWord[] | null;

  @Field(() => String, { nullable: true, description: "Exactly this public number." })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The borrower's name begins so; traditional and simplified find each other.",
  })
  borrowerName?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Looks everywhere: the number begins so, the borrower's name holds it (from any Chinese sign, or from the beginning of any word; traditional and simplified find each other), or it is the partner's id of the case, the loan or the borrower. Blank finds nothing.",
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: "On this loan." })
  loanId?: string | null;

  @Field(() => String, { nullable: true, description: "With exactly this id of the partner's." })
  externalId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this institution; useful to platform roles only." })
  institutionId?: string | null;
}
