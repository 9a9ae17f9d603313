import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground } from "@respite/shared/case/case-words";
import { Field, Int, ObjectType } from "type-graphql";
import { CaseStatusEnum, GroundEnum } from "../case/case.enums.ts";
import { DateScalar } from "../graphql/scalars.ts";

@ObjectType({ description: "How many cases stand in one status." })
export class CasesByStatus {
  @Field(() => CaseStatusEnum, { description: "The status." })
  status!: CaseStatus;

  @Field(() => Int, { description: "How many cases." })
  cases!: number;
}

@ObjectType({ description: "How many cases claim one ground." })
export class CasesByGround {
  @Field(() => GroundEnum, { description: "The ground." })
  ground!: Ground;

  @Field(() => Int, { description: "How many cases." })
  cases!: number;
}

@ObjectType({ description: "How many cases were submitted on one day." })
export class CasesByDay {
  @Field(() => DateScalar, { description: "The day, by the lender's calendar." })
  day!: string;

  @Field(() => Int, { description: "How many cases, whatever has become of them since." })
  cases!: number;
}

@ObjectType({
  description:
    "All cases that you may see, in numbers: those of your institution, or of every institution for the platform. Exact at the moment of asking.",
})
export class Portfolio {
  @Field(() => Int, { description: "How many cases there are, drafts included." })
  cases!: number;

  @Field(() => [CasesByStatus], {
    description: "By status, in the order of a case's life; a status without cases is left out.",
  })
  byStatus!: CasesByStatus[];

  @Field(() => [CasesByGround], { description: "By ground; a ground without cases is left out." })
  byGround!: CasesByGround[];
}
