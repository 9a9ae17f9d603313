import type { DecidingRole } from "@respite/shared/authority/own-authority";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { Money } from "../graphql/money.type.ts";
import { Node } from "../graphql/node.type.ts";
import { enumOf } from "../graphql/register-enum.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { Institution } from "../institution/institution.type.ts";
import { KnownPerson } from "../person/known-person.type.ts";

export const DecidingRoleEnum = enumOf<DecidingRole>("DecidingRole", "A role that decides cases.", {
  REVIEWER: "Reviewers, of the institution and of the platform.",
  SENIOR_REVIEWER: "Senior reviewers, of the institution and of the platform.",
});

@ObjectType({
  implements: Node,
  description:
    "Up to what a decision is within the authority of a person, or of a role's people who have no limits of their own.",
})
export class AuthorityLimit extends Node {
  @Field(() => Institution, { description: "Where they hold." })
  institution!: Institution;

  @Field(() => ID, { nullable: true, description: "The person's id at the identity provider; null for a role." })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: "The person's name as the limits were set; null for a role." })
  personName!: string | null;

  @Field(() => KnownPerson, {
    nullable: true,
    description: "The person as they are called now; null for a role, and for somebody who was never seen.",
  })
  person!: KnownPerson | null;

  @Field(() => DecidingRoleEnum, { nullable: true, description: "The role; null for a person." })
  role!: DecidingRole | null;

  @Field(() => Money, { nullable: true, description: "Outstanding principal decided on; null is no limit." })
  maxExposure!: Money | null;

  @Field(() => Int, { nullable: true, description: "Months for which something is put off; null is no limit." })
  maxDeferralMonths!: number | null;

  @Field(() => Money, { nullable: true, description: "What the dearest offer costs the lender; null is no limit." })
  maxCostToLender!: Money | null;

  @Field(() => Boolean, { description: "Whether offers may waive anything." })
  mayWaive!: boolean;

  @Field(() => String, { description: "Why these limits." })
  reason!: string;

  @Field(() => String, { description: "Who set them last." })
  setByName!: string;

  @Field(() => DateTimeScalar, { description: "When they were set last." })
  setAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When they ended; null while in force." })
  endedAt!: string | null;

  @Field(() => Int, { description: "Grows with every change." })
  version!: number;
}

export const AuthorityLimitConnection = connectionOf("AuthorityLimit", () => AuthorityLimit, {
  one: "set of limits",
  many: "limits of authority",
});
