import { ok } from "@respite/shared/result/result";
import type { StoredResult } from "../command/stored-result.ts";
import type { Context } from "../graphql/context.ts";
import type { SavedViewDeleteInput } from "./saved-view.input.ts";
import { savedViewCommand } from "./saved-view-command.ts";

/** Takes away a view of one's own; a shared one of somebody else's as a senior reviewer. */
export const deleteSavedView = (context: Context, input: SavedViewDeleteInput): Promise<StoredResult> =>
  savedViewCommand(context, "savedViewDelete", input, async ({ em, institutionId, view }) => {
    await em.execute("delete from saved_view where institution_id = ? and id = ?", [institutionId, view.id]);
    return ok(view.id);
  });
