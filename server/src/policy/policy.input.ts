import type { SentencePart } from "@respite/shared/policy/policy-version";
import { Field, ID, InputType, Int } from "type-graphql";
import { enumOf } from "../graphql/register-enum.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { InstitutionCommandInput } from "../institution/institution-command.ts";

@InputType({ description: "What every command on a policy version carries." })
export abstract class PolicyCommandInput extends InstitutionCommandInput {
  @Field(() => ID, { description: "Code and version, such as HEYUAN@2." })
  policyVersionId!: string;

  @Field(() => Int, { description: "The revision that this was decided on." })
  expectedRevision!: number;
}

@InputType({ description: "A new policy version to begin." })
export class PolicyDraftInput extends InstitutionCommandInput {
  @Field(() => ID, {
    description: "What it begins as: a version such as CN-DEFAULT@1 or your own, or a preset such as PRESET-US.",
  })
  base!: string;

  @Field(() => DateScalar, { description: "From when it is meant to apply." })
  effectiveFrom!: string;
}

@InputType({ description: "A number to set." })
export class PolicyNumberInput {
  @Field(() => String, { description: "Its name, such as deferral.maxMonths." })
  name!: string;

  @Field(() => String, { description: "Its value as exact text; the words of a list with commas between them." })
  value!: string;
}

const SentencePartEnum = enumOf<Uppercase<SentencePart>>("PolicySentencePart", "Which sentence of a rule.", {
  TITLE: "What the rule is called.",
  PASSED: "Said when the rule is met.",
  FAILED: "Said when the rule is not met.",
  NONE: "Said when there is nothing to measure.",
});

@InputType({ description: "What the policy is called in one language." })
export class PolicyNameInput {
  @Field(() => String, { description: "In which language: zh-Hans, zh-Hant or en." })
  locale!: string;

  @Field(() => String, { description: "Its name. At most 200 characters." })
  text!: string;
}

@InputType({ description: "A sentence to set." })
export class PolicySentenceInput {
  @Field(() => ID, { description: "The rule." })
  rule!: string;

  @Field(() => SentencePartEnum, { description: "Which of its sentences." })
  part!: Uppercase<SentencePart>;

  @Field(() => String, { description: "In which language: zh-Hans, zh-Hant or en." })
  locale!: string;

  @Field(() => String, { description: "The sentence; {measured} and {limit} are filled in. At most 1000 characters." })
  text!: string;
}

@InputType({ description: "Where the numbers of a group now come from." })
export class PolicySourceInput {
  @Field(() => String, { description: "The group, such as deferral." })
  group!: string;

  @Field(() => String, { description: "Who decided so, and when. At most 1000 characters." })
  text!: string;
}

@InputType({ description: "Changes to a draft, at most 500 in all; what is left out stays as it is." })
export class PolicyEditInput extends PolicyCommandInput {
  @Field(() => DateScalar, { nullable: true, description: "From when it is meant to apply." })
  effectiveFrom?: string | null;

  @Field(() => [PolicyNameInput], { nullable: true, description: "Names to set, language by language." })
  names?: PolicyNameInput[] | null;

  @Field(() => [PolicyNumberInput], { nullable: true, description: "Numbers to set." })
  numbers?: PolicyNumberInput[] | null;

  @Field(() => [PolicySentenceInput], { nullable: true, description: "Sentences to set." })
  sentences?: PolicySentenceInput[] | null;

  @Field(() => [PolicySourceInput], { nullable: true, description: "Sources to set." })
  sources?: PolicySourceInput[] | null;
}

@InputType({ description: "A draft to be looked at by a second editor." })
export class PolicySubmitInput extends PolicyCommandInput {}

@InputType({ description: "A version in review that goes back to its author." })
export class PolicyReturnInput extends PolicyCommandInput {
  @Field(() => String, { description: "What should be different. At most 1000 characters." })
  words!: string;
}

@InputType({ description: "A version in review to be published." })
export class PolicyPublishInput extends PolicyCommandInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "That the numbers of the preset it was drafted from hold for this institution; needed when there is one.",
  })
  confirmPreset!: boolean;
}

@InputType({ description: "A published version to be taken out of use." })
export class PolicyRetireInput extends PolicyCommandInput {
  @Field(() => String, { description: "Why it is taken out of use. At most 1000 characters." })
  words!: string;
}
