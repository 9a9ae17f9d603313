import { subjectsOf } from "@respite/shared/authority/own-authority";
import { mayTry } from "@respite/shared/case/action-roles";
import type { ActorRole } from "@respite/shared/case/actor-role";
import type { CaseAction } from "@respite/shared/case/case-action";
import { caseState } from "@respite/shared/case/case-fields";
import { CASE_MOVES } from "@respite/shared/case/case-moves";
import type { CaseState } from "@respite/shared/case/case-state";
import { permissionSentence, refusalSentence } from "@respite/shared/case/refusal-sentences";
import { transition } from "@respite/shared/case/transition";
import { CASE_ACTION_LABELS } from "@respite/shared/locale/labels/case-action-labels";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { CaseCommandInput } from "../command/command.input.ts";
import { type CommandTx, type Outcome, runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { EventRecord } from "../event/event.entity.ts";
import type { Context } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import type { Operation } from "../identity/authority.ts";
import { type OwnInstitution, ownInstitution } from "../institution/own-institution.ts";
import { pinnedPolicyIn } from "../policy/pinned-policy.ts";
import { DeferralCaseRecord, type OfCommands } from "./case.entity.ts";
import { noting, type Untold } from "./case-changes.ts";
import { applyState, stateFields } from "./case-fields.view.ts";

/** A case locked for a command, and what deciding it takes. */
export type CaseTx = CommandTx &
  OwnInstitution &
  Readonly<{ record: DeferralCaseRecord; policy: PolicyVersion; untold: Untold }>;

export type CaseOutcome = Result<void, readonly UserErrorValue[]>;

/**
 * Runs a command on one case: locks it, refuses a stale version, works, and bumps the version whatever changed. What
 * `work` refuses is rolled back whole.
 */
export function caseCommand(
  context: Context,
  operation: Operation,
  input: CaseCommandInput,
  work: (tx: CaseTx) => Promise<CaseOutcome>,
  more: readonly OfCommands[] = [],
): Promise<StoredResult> {
  const { institutionId, uuid } = target("DeferralCase", input.caseId);
  const notFound = userError("CASE_NOT_FOUND", {}, ["caseId"]);
  return runCommand(context, operation, input, institutionId, notFound, async (tx) => {
    const locked = await lockCase(tx, uuid ?? "", input.expectedVersion, more);
    if (!locked.ok) return locked;
    return finish(locked.value, await work(locked.value));
  });
}

/**
 * How a case is read for a command, with what it needs to know beside it. That is as of before the lock was waited for:
 * whoever held it raised the version, or the command sees under the lock that there is nothing left to do.
 */
export const UNDER_LOCK = { forUpdate: true, populate: ["addressee", "decisions"] } as const;

/** The case under lock, at the version the caller decided on. */
export async function lockCase(
  tx: CommandTx,
  id: string,
  expectedVersion: number,
  more: readonly OfCommands[] = [],
): Promise<Result<CaseTx, readonly UserErrorValue[]>> {
  const { em, institutionId, actor } = tx;
  const where = { id, institutionId };
  const populate = [...UNDER_LOCK.populate, ...more];
  const given = { subjects: [...subjectsOf(actor)] };
  const record = await em.findOne(DeferralCaseRecord, where, { ...UNDER_LOCK, populate, given });
  if (!record) return err([userError("CASE_NOT_FOUND", {}, ["caseId"])]);
  if (record.version !== expectedVersion) {
    const changedAt = record.updatedAt.toISOString();
    const changedBy = await lastToChange(tx, record);
    const facts = { expectedVersion, currentVersion: record.version, changedBy, changedAt };
    return err([userError("STALE_CASE", facts, ["expectedVersion"])]);
  }
  return ok(await withRecord(tx, record));
}

/** The case with the institution, the policy it is judged by, and the institution's day. */
export async function withRecord(tx: CommandTx, record: DeferralCaseRecord): Promise<CaseTx> {
  const own = await ownInstitution(tx);
  const policy = await pinnedPolicyIn(tx.context.database, tx.em, tx.institutionId, record.policyVersion);
  return { ...tx, ...own, record, policy, untold: {} };
}

/** Every command leaves an event; what came later without changing the case, such as a warning of its clock, is not asked. */
async function lastToChange({ em, institutionId }: CommandTx, record: DeferralCaseRecord): Promise<string | null> {
  const where = { institutionId, caseId: record.id, at: { $lte: record.updatedAt } };
  const [last] = await em.find(EventRecord, where, { orderBy: { at: "desc", id: "desc" }, limit: 1 });
  return last?.actorName ?? null;
}

/** MikroORM writes a version only with other columns, so it is a plain column here and always bumped. */
export function finish(tx: CaseTx, outcome: CaseOutcome): Outcome {
  if (!outcome.ok) return outcome;
  tx.record.version += 1;
  tx.record.updatedAt = tx.now;
  return ok(tx.record.id);
}

/**
 * Asks the state machine and writes its answer into the record, or says why not.
 *
 * @param role whose right to act is asked for: the actor's, or SYSTEM for what the policy does by itself
 */
export function move(
  tx: CaseTx,
  action: CaseAction,
  role: ActorRole = tx.actor.role,
): Result<CaseState, readonly UserErrorValue[]> {
  const { record, actor, now } = tx;
  const state = caseState(stateFields(record, now));
  if (CASE_MOVES[state.status][action.type] && !mayTry(action.type, state, role)) {
    const words = { action: CASE_ACTION_LABELS[action.type], role: ROLE_LABELS[role] };
    return err([{ code: "ROLE_NOT_ALLOWED", sentence: permissionSentence("ROLE_NOT_ALLOWED", words) }]);
  }
  const moved = transition(state, action);
  if (!moved.ok) {
    const { code, from, action: tried, facts } = moved.error;
    return err([{ code, facts: { ...facts, from, action: tried }, sentence: refusalSentence(moved.error) }]);
  }
  noting(tx.untold, record, () => applyState(record, moved.value, actor, now));
  return moved;
}
