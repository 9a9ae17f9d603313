import { err, ok } from "@respite/shared/result/result";
import type { StoredResult } from "../command/stored-result.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { readSearch } from "./read-search.ts";
import type { SavedViewOverwriteInput } from "./saved-view.input.ts";
import { savedViewCommand } from "./saved-view-command.ts";

/** Lets a view of one's own hold another list, under the same name. */
export const overwriteSavedView = (context: Context, input: SavedViewOverwriteInput): Promise<StoredResult> =>
  savedViewCommand(context, "savedViewOverwrite", input, async ({ view, isMine }) => {
    if (!isMine) return err([userError("SAVED_VIEW_OF_ANOTHER", { owner: view.ownerName }, ["savedViewId"])]);
    const search = readSearch(input.search);
    if (!search.ok) return err([search.error]);
    Object.assign(view, { search: search.value, version: view.version + 1 });
    return ok(view.id);
  });
