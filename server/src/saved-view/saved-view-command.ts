import { baseRole } from "@respite/shared/case/action-roles";
import { err } from "@respite/shared/result/result";
import { type CommandTx, type Outcome, runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { Operation } from "../identity/authority.ts";
import { SavedViewRecord } from "./saved-view.entity.ts";
import type { SavedViewCommandInput } from "./saved-view.input.ts";

export type SavedViewTx = CommandTx & Readonly<{ view: SavedViewRecord; isMine: boolean }>;

const NOT_FOUND = userError("SAVED_VIEW_NOT_FOUND", {}, ["savedViewId"]);

/** Runs a command on one saved view, under lock. Somebody else's that is not shared is none; a shared one is for seniors to take back. */
export function savedViewCommand(
  context: Context,
  operation: Operation,
  input: SavedViewCommandInput,
  work: (tx: SavedViewTx) => Promise<Outcome>,
): Promise<StoredResult> {
  const { institutionId, uuid } = target("SavedView", input.savedViewId);
  return runCommand(context, operation, input, institutionId, NOT_FOUND, async (tx) => {
    const where = { id: uuid ?? "", institutionId: tx.institutionId };
    const view = await tx.em.findOne(SavedViewRecord, where, { forUpdate: true });
    const isMine = view?.ownerId === tx.actor.id;
    if (!view || !(isMine || view.shared)) return err([NOT_FOUND]);
    if (!isMine && baseRole(tx.actor.role) !== "SENIOR_REVIEWER")
      return err([userError("SAVED_VIEW_OF_ANOTHER", { owner: view.ownerName }, ["savedViewId"])]);
    if (view.version !== input.expectedVersion) return err([userError("STALE_SAVED_VIEW", {}, ["expectedVersion"])]);
    return work({ ...tx, view, isMine });
  });
}
