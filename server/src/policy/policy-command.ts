import { type PolicyAction, policyMove } from "@respite/shared/policy/policy-status";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { CommandTx, Outcome } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import type { Context } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { Operation } from "../identity/authority.ts";
import { type InstitutionTx, institutionCommand } from "../institution/institution-command.ts";
import type { PolicyCommandInput } from "./policy.input.ts";
import { PolicyVersionRecord } from "./policy-version.entity.ts";

export type PolicyTx = InstitutionTx & Readonly<{ record: PolicyVersionRecord }>;
export type PolicyOutcome = Result<void, readonly UserErrorValue[]>;

/** Runs a command on one policy version: locks it, refuses a stale revision or a step it cannot take, works, moves it on. */
export function policyCommand(
  context: Context,
  operation: Operation,
  action: PolicyAction,
  input: PolicyCommandInput,
  work: (tx: PolicyTx) => Promise<PolicyOutcome>,
): Promise<StoredResult> {
  const notFound = userError("POLICY_NOT_FOUND", {}, ["policyVersionId"]);
  const onVersion = async (tx: InstitutionTx): Promise<Outcome> => {
    if (CHANGE_DAYS.includes(action)) await oneAfterAnother(tx);
    const where = { institutionId: tx.institutionId, policyId: input.policyVersionId };
    const record = await tx.em.findOne(PolicyVersionRecord, where, { forUpdate: true });
    if (!record) return err([notFound]);
    const { status, revision } = record;
    if (revision !== input.expectedRevision) {
      const facts = { expectedRevision: input.expectedRevision, revision, changedBy: record.editorName };
      return err([userError("STALE_POLICY", facts, ["expectedRevision"])]);
    }
    const next = policyMove(status, action);
    if (next === null) return err([userError("POLICY_STEP_REFUSED", { status, action }, ["policyVersionId"])]);
    const done = await work({ ...tx, record });
    if (!done.ok) return done;
    record.status = next;
    record.revision += 1;
    record.updatedAt = tx.now;
    return ok(record.id);
  };
  return institutionCommand(context, operation, input, onVersion, notFound);
}

/** The steps that say from when to when versions are in force. */
const CHANGE_DAYS: readonly PolicyAction[] = ["PUBLISH", "RETIRE"];

/**
 * Waits for whoever changes the days of this institution's versions at the same moment. Whoever comes second sees what the
 * first did, and is told where it overtakes theirs; without, they would run into each other's days, and several into none.
 */
async function oneAfterAnother({ em, institutionId }: CommandTx): Promise<void> {
  await em.execute("select 1 from institution where id = ? for no key update", [institutionId]);
}
