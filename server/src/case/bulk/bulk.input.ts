import type { EvidenceKind } from "@respite/shared/case/case-words";
import { Field, ID, InputType, Int } from "type-graphql";
import { CommandInput } from "../../command/command.input.ts";
import { EvidenceKindEnum } from "../../evidence/evidence.enums.ts";
import { DateScalar } from "../../graphql/scalars.ts";

/** More than that nobody looks through one by one before they act. */
export const MOST_CASES = 100;

@InputType({ description: "A case, as it was when it was chosen." })
export class ChosenCaseInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => Int, { description: "The version of the case that this was decided on." })
  expectedVersion!: number;
}

@InputType({ description: "What every command on several cases carries." })
export abstract class CasesCommandInput extends CommandInput {
  @Field(() => [ChosenCaseInput], {
    description: `1 to ${MOST_CASES} cases, in the order in which it is done. Each is done, or refused, by itself.`,
  })
  cases!: ChosenCaseInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only say what would become of each case now; nothing is changed.",
  })
  preview!: boolean;
}

@InputType({ description: "Take several cases." })
export class CasesClaimInput extends CasesCommandInput {}

@InputType({ description: "Give several cases to somebody." })
export class CasesAssignInput extends CasesCommandInput {
  @Field(() => ID, { description: "To whom: the id of somebody whom `people` names." })
  assigneeId!: string;
}

@InputType({ description: "Ask the borrowers of several cases for the same documents." })
export class CasesRequestEvidenceInput extends CasesCommandInput {
  @Field(() => [EvidenceKindEnum], { description: "Every document that is needed; at least one." })
  kinds!: EvidenceKind[];

  @Field(() => String, {
    description: "What the borrowers are told about it, in plain words. At most 2000 characters.",
  })
  note!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day to answer; the policy's own unless given." })
  dueOn?: string | null;
}
