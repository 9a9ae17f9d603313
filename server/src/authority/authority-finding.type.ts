import type { AuthorityReason } from "@respite/shared/authority/beyond-authority";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../graphql/register-enum.ts";

export const AuthorityReasonEnum = enumOf<AuthorityReason>(
  "AuthorityReason",
  "In which respect a decision goes beyond somebody's own authority.",
  {
    EXPOSURE_BEYOND_OWN: "The outstanding principal of the loan.",
    DEFERRAL_BEYOND_OWN: "The months for which something is put off.",
    COST_BEYOND_OWN: "What the dearest offer costs the lender.",
    WAIVER_BEYOND_OWN: "Something is waived.",
  },
);

@ObjectType({ description: "A limit of somebody's own authority that a decision goes beyond." })
export class AuthorityFinding {
  @Field(() => AuthorityReasonEnum, { description: "Which limit." })
  reason!: AuthorityReason;

  @Field(() => String, { description: "What was measured, in `unit`." })
  measured!: string;

  @Field(() => String, { description: "What is allowed, in `unit`." })
  allowed!: string;

  @Field(() => String, { description: "money (minor units of the loan's currency), months or yes-no (1 is yes)." })
  unit!: string;

  @Field(() => String, { description: "Limit and measure as a sentence, in the language asked for." })
  sentence!: string;
}
