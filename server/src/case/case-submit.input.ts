import type { Ground, HardshipReason } from "@respite/shared/case/case-words";
import { Field, ID, InputType, Int } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { ReliefMeasureInput } from "../relief/relief-measure.input.ts";
import { GroundEnum, HardshipReasonEnum } from "./case.enums.ts";

@InputType({ description: "Begin a draft, to which documents can be added before it is submitted." })
export class CaseDraftInput extends CommandInput {
  @Field(() => ID, { description: "The loan that relief is asked on." })
  loanId!: string;

  @Field(() => GroundEnum, { description: "Which group the borrower claims to be in." })
  ground!: Ground;

  @Field(() => HardshipReasonEnum, { description: "Why the borrower is in difficulty." })
  hardshipReason!: HardshipReason;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when the borrower is in difficulty; not after today.",
  })
  hardshipSince?: string | null;

  @Field(() => String, { description: "The borrower's own words. At most 4000 characters." })
  statement!: string;

  @Field(() => [ReliefMeasureInput], { description: "What the borrower asks for: one to four measures." })
  requested!: ReliefMeasureInput[];

  @Field(() => String, {
    nullable: true,
    description: "Your own id of the application; must be new. At most 100 characters.",
  })
  externalId?: string | null;
}

@InputType({ description: "Submit an application: a draft by its id, or a whole one at once." })
export class CaseSubmitInput extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description: "A draft; then nothing else is given but its version and day of receipt.",
  })
  caseId?: string | null;

  @Field(() => Int, { nullable: true, description: "The version of the draft." })
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: "The loan that relief is asked on." })
  loanId?: string | null;

  @Field(() => GroundEnum, { nullable: true, description: "Which group the borrower claims to be in." })
  ground?: Ground | null;

  @Field(() => HardshipReasonEnum, { nullable: true, description: "Why the borrower is in difficulty." })
  hardshipReason?: HardshipReason | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when the borrower is in difficulty; not after today.",
  })
  hardshipSince?: string | null;

  @Field(() => String, { nullable: true, description: "The borrower's own words. At most 4000 characters." })
  statement?: string | null;

  @Field(() => [ReliefMeasureInput], {
    nullable: true,
    description: "What the borrower asks for: one to four measures.",
  })
  requested?: ReliefMeasureInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Your own id of the application; must be new. At most 100 characters.",
  })
  externalId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day it came, by telephone or letter say, when it is written down later; left out: today. Clocks and protection begin on it. Not in the future, not before the loan, and at most as long ago as the policy's application window is open.",
  })
  receivedOn?: string | null;
}
