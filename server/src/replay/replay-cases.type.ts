import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many cases there are in one part, and what the two policies make of them." })
export class ReplayCases {
  @Field(() => Int, { description: "Cases gone through." })
  cases!: number;

  @Field(() => Int, { description: "Granted by the policy before." })
  grantedBefore!: number;

  @Field(() => Int, { description: "Granted by the policy after." })
  grantedAfter!: number;

  @Field(() => Int, { description: "Granted only by the policy after." })
  newlyGranted!: number;

  @Field(() => Int, { description: "Granted only by the policy before." })
  newlyRefused!: number;
}

@ObjectType({ description: "All cases of all institutions that are summed." })
export class ReplayAllCases extends ReplayCases {
  @Field(() => Int, {
    description: "Granted by one of the policies, but the loan could not carry the relief that was asked for.",
  })
  unpriced!: number;
}
