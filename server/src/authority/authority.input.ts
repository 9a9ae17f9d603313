import type { DecidingRole } from "@respite/shared/authority/own-authority";
import { Field, ID, InputType, Int } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { MinorScalar } from "../graphql/scalars.ts";
import { InstitutionCommandInput } from "../institution/institution-command.ts";
import { DecidingRoleEnum } from "./authority-limit.type.ts";

@InputType({ description: "Up to what a person decides, or a role's people. A limit that is left out is none." })
export class AuthoritySetInput extends InstitutionCommandInput {
  @Field(() => ID, { nullable: true, description: "For one person: their id at the identity provider (`viewer.id`)." })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The person's name, for lists and the record: needed of somebody who was never seen, else theirs is taken. At most 200 characters.",
  })
  personName?: string | null;

  @Field(() => DecidingRoleEnum, {
    nullable: true,
    description: "For a role instead of a person: for its people who have no limits of their own.",
  })
  role?: DecidingRole | null;

  @Field(() => MinorScalar, {
    nullable: true,
    description: "Outstanding principal decided on, in minor units of the institution's currency.",
  })
  maxExposure?: number | null;

  @Field(() => Int, { nullable: true, description: "Months for which something is put off." })
  maxDeferralMonths?: number | null;

  @Field(() => MinorScalar, {
    nullable: true,
    description: "What the dearest offer costs the lender, in minor units of the institution's currency.",
  })
  maxCostToLender?: number | null;

  @Field(() => Boolean, { description: "Whether offers may waive anything." })
  mayWaive!: boolean;

  @Field(() => String, { description: "Why these limits, for the record. At most 500 characters." })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The version of the limits that this was decided on, 0 where none were in force; left out, whatever is set is replaced.",
  })
  expectedVersion?: number | null;
}

@InputType({ description: "End limits of authority." })
export class AuthorityEndInput extends CommandInput {
  @Field(() => ID, { description: "Which limits." })
  authorityLimitId!: string;

  @Field(() => String, { description: "Why, for the record. At most 500 characters." })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The version of the limits that this was decided on; left out, they end however they stand.",
  })
  expectedVersion?: number | null;
}
