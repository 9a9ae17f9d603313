import { Field, ID, Int, ObjectType } from "type-graphql";
import { AuthorityFinding } from "../authority/authority-finding.type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { type DecisionOutcome, DecisionOutcomeEnum } from "./decision.enums.ts";

@ObjectType({ description: "What was decided, when, by whom and why. Never changed afterwards." })
export class Decision {
  @Field(() => ID, { description: "Identifies the decision." })
  id!: string;

  @Field(() => Int, { description: "1 is the first decision on the case." })
  number!: number;

  @Field(() => DecisionOutcomeEnum, { description: "What was decided." })
  outcome!: DecisionOutcome;

  @Field(() => DateTimeScalar, { description: "When it took effect." })
  decidedAt!: string;

  @Field(() => String, { description: "Who decided; the policy's name when it was automatic." })
  decidedByName!: string;

  @Field(() => [String], {
    description:
      "Codes of the reasons given: of a decline `DeclineReason`, of an approval why a second person confirms, of a request which documents.",
  })
  reasonCodes!: string[];

  @Field(() => String, { description: "What the one who decided says, in plain words." })
  words!: string;

  @Field(() => String, { nullable: true, description: "What the borrower can do next." })
  nextSteps!: string | null;

  @Field(() => [AuthorityFinding], {
    description: "Where it went beyond the own authority of the one who decided: then a second person confirms.",
  })
  beyondAuthority!: AuthorityFinding[];
}
