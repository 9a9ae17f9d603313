import { Field, Int, ObjectType } from "type-graphql";
import { Money } from "../graphql/money.type.ts";

@ObjectType({ description: "Up to where decisions are within an authority; null is no limit of that kind." })
export class AuthorityBounds {
  @Field(() => Money, { nullable: true, description: "Outstanding principal of the loan." })
  maxExposure!: Money | null;

  @Field(() => Int, { nullable: true, description: "Months for which something is put off." })
  maxDeferralMonths!: number | null;

  @Field(() => Money, { nullable: true, description: "What the dearest offer costs the lender." })
  maxCostToLender!: Money | null;

  @Field(() => Boolean, { description: "Whether offers may waive anything." })
  mayWaive!: boolean;
}

@ObjectType({ description: "What the one who is signed in may decide." })
export class Authority {
  @Field(() => AuthorityBounds, {
    nullable: true,
    description:
      "What the institution set for the person or the role, which confirming keeps to; null: nothing was set.",
  })
  own!: AuthorityBounds | null;

  @Field(() => AuthorityBounds, {
    description:
      "What needs no second person: one's own limits or those of the policy in force today, the stricter of each.",
  })
  alone!: AuthorityBounds;
}
