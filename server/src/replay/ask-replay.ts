import { NOTHING_REPLAYED } from "@respite/shared/replay/replay-summary";
import { err, ok } from "@respite/shared/result/result";
import { GraphQLError } from "graphql";
import { Field, ID, InputType } from "type-graphql";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { InstitutionCommandInput, institutionCommand } from "../institution/institution-command.ts";
import { policyInForce } from "../policy/policy-in-force.ts";
import { readPolicyIn, shippedPolicy } from "../policy/read-policy.ts";
import { COUNT_PAST_CASES } from "./past-cases.ts";
import { PolicyReplayRecord } from "./policy-replay.entity.ts";

@InputType({ description: "A policy version to be run over all past cases." })
export class PolicyReplayInput extends InstitutionCommandInput {
  @Field(() => ID, { description: "The version or preset to try: a draft, mostly." })
  policyVersionId!: string;

  @Field(() => ID, { nullable: true, description: "What it is compared with; the version in force unless given." })
  against?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Over the past cases of every institution, each compared with its own version in force, or with one that ships. For people of the platform: what it comes to is told by `replayTotals`, to them alone.",
  })
  overAll!: boolean;
}

const ofThePlatform = () =>
  new GraphQLError("A replay over all institutions is for people of the platform.", {
    extensions: { code: "FORBIDDEN" },
  });

/** Asks for a replay; the jobs run it, on the two policies as they are now. */
export function askReplay(context: Context, input: PolicyReplayInput): Promise<StoredResult> {
  return institutionCommand(context, "policyReplay", input, async (tx) => {
    const { em, now, actor, today } = tx;
    const { against = null, overAll } = input;
    if (overAll && actor.institutionId !== null) throw ofThePlatform();
    if (overAll && against !== null && !shippedPolicy(against))
      return err([userError("POLICY_NOT_FOUND", {}, ["against"])]);
    const fromVersion = against ?? (await policyInForce(em, tx.institutionId, today));
    const fromDocument = await readPolicyIn(tx, fromVersion);
    const toDocument = await readPolicyIn(tx, input.policyVersionId);
    if (!fromDocument) return err([userError("POLICY_NOT_FOUND", {}, ["against"])]);
    if (!toDocument) return err([userError("POLICY_NOT_FOUND", {}, ["policyVersionId"])]);
    const [count] = await em.execute<{ n: number }>(COUNT_PAST_CASES, [tx.institutionId]);
    const id = uuidV7(now.getTime());
    em.persist(
      em.create(PolicyReplayRecord, {
        id,
        institutionId: tx.institutionId,
        fromVersion,
        toVersion: input.policyVersionId,
        fromDocument,
        toDocument,
        overAll,
        against,
        currency: tx.institution.currency,
        status: "WAITING",
        total: count?.n ?? 0,
        done: 0,
        summary: NOTHING_REPLAYED,
        requestedBy: actor.id,
        requestedByName: actor.name,
        requestedAt: now,
      }),
    );
    recordInstitutionEvent(tx, "POLICY_REPLAY_ASKED", { from: fromVersion, to: input.policyVersionId, overAll });
    return ok(id);
  });
}
