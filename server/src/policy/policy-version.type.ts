import type { PolicyStatus } from "@respite/shared/policy/policy-status";
import type { Confidence } from "@respite/shared/policy/policy-version";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { ConfidenceEnum, PolicyStatusEnum } from "./policy.enums.ts";

@ObjectType({ description: "One rule of a policy." })
export class PolicyRule {
  @Field(() => ID, { description: "Id of the rule; findings carry it." })
  id!: string;

  @Field(() => String, { description: "GENERAL, or the ground it belongs to." })
  set!: string;

  @Field(() => String, { description: "The rule in words, in the language asked for." })
  sentence!: string;
}

@ObjectType()
export abstract class SourcedNumber {
  @Field(() => String, { description: "Its name, such as deferral.maxMonths." })
  name!: string;

  @Field(() => String, { description: "Its value, exact." })
  value!: string;

  @Field(() => String, {
    description: "What the value counts: days, months, minor units of a currency; empty where it is a word.",
  })
  unit!: string;

  @Field(() => ConfidenceEnum, { description: "How sure we are of its source." })
  confidence!: Confidence;
}

@ObjectType({ description: "One number of a policy." })
export class PolicyNumber extends SourcedNumber {
  @Field(() => String, { description: "Where the numbers of its group come from." })
  source!: string;
}

@ObjectType({ description: "A code and what it says." })
export class CodedSentence {
  @Field(() => String, { description: "The code." })
  code!: string;

  @Field(() => String, { description: "The sentence, in the language asked for." })
  sentence!: string;

  @Field(() => String, { nullable: true, description: "What the borrower can do next." })
  nextSteps!: string | null;
}

@ObjectType({ description: "The rules and numbers that decide cases, as versioned data." })
export class PolicyVersion {
  @Field(() => ID, { description: "Code and version, such as CN-DEFAULT@1." })
  id!: string;

  @Field(() => String, { description: "Code of the policy, without the version." })
  code!: string;

  @Field(() => Int, { description: "Number of the version; 1 is the first." })
  version!: number;

  @Field(() => String, { description: "Its name, in the language asked for." })
  name!: string;

  @Field(() => String, { description: "The place whose rules it was made for, such as CN." })
  jurisdiction!: string;

  @Field(() => String, { description: "The business calendar that its clocks count on." })
  calendar!: string;

  @Field(() => PolicyStatusEnum, { description: "Where it stands." })
  status!: PolicyStatus;

  @Field(() => Int, { description: "Rises with every change to a draft; commands name the one they were decided on." })
  revision!: number;

  @Field(() => DateScalar, { description: "From when it applies; of a draft, from when it is meant to." })
  effectiveFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day on which it applies no longer; null while nothing follows it.",
  })
  effectiveUntil!: string | null;

  @Field(() => ID, { description: "The version or preset it was drafted from." })
  base!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The preset it was drafted from; null for a version drafted from another.",
  })
  preset!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Who confirmed that the preset's numbers hold for the institution.",
  })
  presetConfirmedByName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the preset's numbers were confirmed." })
  presetConfirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Who drafted it; null for what ships with the product." })
  authorName!: string | null;

  @Field(() => String, { nullable: true, description: "Who edited it last." })
  editorName!: string | null;

  @Field(() => Boolean, {
    description: "Whether you drafted it or edited it last: then somebody else has to publish it.",
  })
  ownWork!: boolean;

  @Field(() => String, { nullable: true, description: "Who published it: neither its author nor its last editor." })
  publisherName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published." })
  publishedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was taken out of use." })
  retiredAt!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was returned from review last." })
  returnedWords!: string | null;

  @Field(() => String, {
    description: "The whole version as JSON text: numbers, sources, and every sentence in three languages.",
  })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the document, in hexadecimal, since it was published.",
  })
  documentHash!: string | null;

  @Field(() => [PolicyRule], { description: "Every rule, in the order they are run." })
  rules!: PolicyRule[];

  @Field(() => [PolicyNumber], { description: "Every number." })
  numbers!: PolicyNumber[];

  @Field(() => [CodedSentence], { description: "Every reason a case can be declined for, with next steps." })
  declineReasons!: CodedSentence[];
}

export const PolicyVersionConnection = connectionOf("PolicyVersion", () => PolicyVersion, { one: "policy version" });
