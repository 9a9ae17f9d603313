import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { CommandPayload, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { askReplay, PolicyReplayInput } from "./ask-replay.ts";
import { policyReplayShape } from "./policy-replay.shape.ts";
import { PolicyReplay } from "./policy-replay.type.ts";

@ObjectType({ description: "A replay, or at least one user error." })
export class PolicyReplayPayload extends CommandPayload {
  @ReadBy(givenRoot(() => policyReplayShape))
  @Field(() => PolicyReplay, {
    nullable: true,
    description: "The replay; null when there are user errors.",
  })
  replay!: PolicyReplay | null;
}

@Resolver()
export class ReplayMutation {
  @Mutation(() => PolicyReplayPayload, {
    description: "Run a policy over all past cases in the background: who flips, why, and at what cost.",
  })
  async policyReplay(
    @Arg("input", () => PolicyReplayInput, { description: "What is tried, and what it is compared with." })
    input: PolicyReplayInput,
    @Ctx() context: Context,
  ) {
    return payload(await askReplay(context, input), context);
  }
}
