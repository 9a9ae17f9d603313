import { PRESETS } from "@respite/shared/policy/presets";
import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { authorize } from "../identity/authority.ts";
import { unitOf } from "./policy.view.ts";
import { SourcedNumber } from "./policy-version.type.ts";

@ObjectType({ description: "One number of a rulebook, with where it comes from." })
export class PresetNumber extends SourcedNumber {
  @Field(() => ID, { description: "The rule of the rulebook that says so." })
  rule!: string;

  @Field(() => String, { description: "Which text says so, and how it was read; in the language asked for." })
  source!: string;

  @Field(() => String, { nullable: true, description: "Where it can be read; null where no address is known." })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the text itself, or whoever tells of it, was read; null where nothing was.",
  })
  readAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "On which day it was read there; null where nothing was." })
  readOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "From when; null where the rulebook does not say." })
  since!: string | null;
}

@ObjectType({
  description: "A template for one place. It decides nothing: an institution drafts from it, and confirms its numbers.",
})
export class PolicyPreset {
  @Field(() => ID, { description: "Its code; give it to policyDraft as the base." })
  code!: string;

  @Field(() => Int, {
    description: "Raised whenever a number or a source changes. A version drafted from an earlier one keeps that.",
  })
  version!: number;

  @Field(() => String, { description: "Its name, in the language asked for." })
  name!: string;

  @Field(() => String, { description: "The place whose rules it follows." })
  jurisdiction!: string;

  @Field(() => String, { description: "The business calendar that its clocks count on." })
  calendar!: string;

  @Field(() => [PresetNumber], { description: "What the rulebook says; every other number is the product's default." })
  numbers!: PresetNumber[];
}

@Resolver()
export class PolicyPresetsQuery {
  @Query(() => [PolicyPreset], { description: "The presets that ship. No data of anybody is in them." })
  policyPresets(@Ctx() context: Context) {
    authorize(requireActor(context), "policyPresets");
    return PRESETS.map(({ name, numbers, ...preset }) => ({
      ...preset,
      name: name[context.locale],
      numbers: numbers.map(({ path, read, source, ...number }) => ({
        ...number,
        name: path,
        unit: unitOf(path.split(".")),
        source: source[context.locale],
        readAt: read?.at ?? null,
        readOn: read?.on ?? null,
      })),
    }));
  }
}
