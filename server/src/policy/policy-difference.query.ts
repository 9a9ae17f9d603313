import { policyDifference } from "@respite/shared/policy/policy-difference";
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { readPolicies } from "./read-policy.ts";

@ObjectType({ description: "One thing that differs between two policy versions." })
export class PolicyChange {
  @Field(() => String, { description: "Where it lies, such as numbers.deferral.maxMonths." })
  path!: string;

  @Field(() => String, { nullable: true, description: "What it was; null when it was not there." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "What it is; null when it is not there any more." })
  after!: string | null;

  @Field(() => String, { description: "The change as a sentence, in the language asked for." })
  sentence!: string;
}

@Resolver()
export class PolicyDifferenceQuery {
  @Query(() => [PolicyChange], {
    nullable: true,
    description: "What differs between two policy versions or presets; null when one is none that you may see.",
  })
  async policyDifference(
    @Arg("from", () => ID, { description: "The one before, such as CN-DEFAULT@1 or PRESET-US." }) from: string,
    @Arg("to", () => ID, { description: "The one after." }) to: string,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "policyDifference");
    const [before, after] = await readPolicies(context, [from, to]);
    if (!before || !after) return null;
    return policyDifference(before, after).map((change) => ({
      ...change,
      sentence: change.sentence[context.locale],
    }));
  }
}
