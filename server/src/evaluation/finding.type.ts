import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "One rule's answer on the facts of one case." })
export class Finding {
  @Field(() => String, { description: "Id of the rule; the same in the policy's text." })
  rule!: string;

  @Field(() => String, {
    description: "GENERAL, where all must pass, or the ground it belongs to, where one ground is enough.",
  })
  set!: string;

  @Field(() => Boolean, { description: "The rule is met." })
  passed!: boolean;

  @Field(() => String, { nullable: true, description: "What was measured, in `unit`." })
  measured!: string | null;

  @Field(() => String, { nullable: true, description: "What the policy asks, in `unit`." })
  limit!: string | null;

  @Field(() => String, { description: "days, months, money (minor units), share, rate, count or yes-no." })
  unit!: string;

  @Field(() => String, { description: "The policy version whose rule this is." })
  policyVersion!: string;

  @Field(() => String, { description: "The finding as a sentence, in the language asked for." })
  sentence!: string;
}
