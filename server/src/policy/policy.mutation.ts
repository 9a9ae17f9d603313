import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { CommandPayload, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { draftPolicy } from "./draft-policy.ts";
import { editPolicyDraft } from "./edit-policy.ts";
import {
  PolicyDraftInput,
  PolicyEditInput,
  PolicyPublishInput,
  PolicyRetireInput,
  PolicyReturnInput,
  PolicySubmitInput,
} from "./policy.input.ts";
import { policyVersionShape } from "./policy-version.shape.ts";
import { PolicyVersion } from "./policy-version.type.ts";
import { publishPolicy } from "./publish-policy.ts";
import { retirePolicy } from "./retire-policy.ts";
import { returnPolicy, submitPolicy } from "./review-policy.ts";

@ObjectType({ description: "A policy version, or at least one user error." })
export class PolicyPayload extends CommandPayload {
  @ReadBy(givenRoot(() => policyVersionShape))
  @Field(() => PolicyVersion, {
    nullable: true,
    description: "The version; null when there are user errors.",
  })
  policyVersion!: PolicyVersion | null;
}

@Resolver()
export class PolicyMutation {
  @Mutation(() => PolicyPayload, { description: "Begin a policy version of your own, from another or from a preset." })
  async policyDraft(
    @Arg("input", () => PolicyDraftInput, { description: "What it begins as, and from when it is meant to apply." })
    input: PolicyDraftInput,
    @Ctx() context: Context,
  ) {
    return payload(await draftPolicy(context, input), context);
  }

  @Mutation(() => PolicyPayload, { description: "Set numbers, sentences and sources of a draft." })
  async policyEdit(
    @Arg("input", () => PolicyEditInput, { description: "What changes." }) input: PolicyEditInput,
    @Ctx() context: Context,
  ) {
    return payload(await editPolicyDraft(context, input), context);
  }

  @Mutation(() => PolicyPayload, { description: "Hand a draft to a second editor." })
  async policySubmit(
    @Arg("input", () => PolicySubmitInput, { description: "Which version, and the revision that was seen." })
    input: PolicySubmitInput,
    @Ctx() context: Context,
  ) {
    return payload(await submitPolicy(context, input), context);
  }

  @Mutation(() => PolicyPayload, { description: "Give a version in review back to be edited." })
  async policyReturn(
    @Arg("input", () => PolicyReturnInput, { description: "Which version, and why." }) input: PolicyReturnInput,
    @Ctx() context: Context,
  ) {
    return payload(await returnPolicy(context, input), context);
  }

  @Mutation(() => PolicyPayload, {
    description: "Publish a version in review, as somebody who neither drafted it nor edited it last.",
  })
  async policyPublish(
    @Arg("input", () => PolicyPublishInput, { description: "Which version, and the revision that was seen." })
    input: PolicyPublishInput,
    @Ctx() context: Context,
  ) {
    return payload(await publishPolicy(context, input), context);
  }

  @Mutation(() => PolicyPayload, { description: "Take a published version out of use; pinned cases keep it." })
  async policyRetire(
    @Arg("input", () => PolicyRetireInput, { description: "Which version, and why." }) input: PolicyRetireInput,
    @Ctx() context: Context,
  ) {
    return payload(await retirePolicy(context, input), context);
  }
}
