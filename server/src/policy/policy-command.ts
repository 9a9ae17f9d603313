import type { EventKind } from "@respite/shared/event/event-kind";
import type { EventDetail } from "@respite/shared/event/event-sentence";
import { type PolicyAction, policyMove } from "@respite/shared/policy/policy-status";
import { err, ok, type Result } from "@respite/shared/result/result";
import { type CommandTx, runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { recordEvent } from "../event/record-event.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { Operation } from "../identity/authority.ts";
import type { PolicyCommandInput } from "./policy.input.ts";
import { PolicyVersionRecord } from "./policy-version.entity.ts";

export type PolicyTx = CommandTx & Readonly<{ record: PolicyVersionRecord }>;
export type PolicyOutcome = Result<void, readonly UserErrorValue[]>;

/** The institution that a command on policies is about. */
export function institutionOf(
  context: Context,
  institutionId: string | null | undefined,
): Readonly<{ institutionId: string | null }> {
  return institutionId == null ? requireActor(context) : target("Institution", institutionId);
}

/** Runs a command on one policy version: locks it, refuses a stale revision or a step it cannot take, works, moves it on. */
export function policyCommand(
  context: Context,
  operation: Operation,
  action: PolicyAction,
  input: PolicyCommandInput,
  work: (tx: PolicyTx) => Promise<PolicyOutcome>,
): Promise<StoredResult> {
  const { institutionId } = institutionOf(context, input.institutionId);
  const notFound = userError("POLICY_NOT_FOUND", {}, ["policyVersionId"]);
  return runCommand(context, operation, input, institutionId, notFound, async (tx) => {
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
  });
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

/** Policies are nobody's case and no loan's. */
export const recordPolicyEvent = (tx: CommandTx, kind: EventKind, detail: EventDetail): void =>
  recordEvent(tx, { caseId: null, loanId: null }, kind, detail);
