import { err, ok } from "@respite/shared/result/result";
import type { StoredResult } from "../command/stored-result.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { SavedViewShareInput } from "./saved-view.input.ts";
import { savedViewCommand } from "./saved-view-command.ts";

/** Shows a view of one's own to the institution, or takes a shared one back to whoever saved it. */
export const shareSavedView = (context: Context, input: SavedViewShareInput): Promise<StoredResult> =>
  savedViewCommand(context, "savedViewShare", input, async ({ view, isMine }) => {
    if (input.shared && !isMine)
      return err([userError("SAVED_VIEW_OF_ANOTHER", { owner: view.ownerName }, ["savedViewId"])]);
    Object.assign(view, { shared: input.shared, version: view.version + 1 });
    return ok(view.id);
  });
