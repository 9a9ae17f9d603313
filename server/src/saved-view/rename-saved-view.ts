import { err, ok } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { nameTaken } from "./name-taken.ts";
import type { SavedViewRenameInput } from "./saved-view.input.ts";
import { savedViewCommand } from "./saved-view-command.ts";

/** Gives a view of one's own another name. */
export const renameSavedView = (context: Context, input: SavedViewRenameInput): Promise<StoredResult> =>
  savedViewCommand(context, "savedViewRename", input, async (tx) => {
    const { view, isMine } = tx;
    if (!isMine) return err([userError("SAVED_VIEW_OF_ANOTHER", { owner: view.ownerName }, ["savedViewId"])]);
    const name = plainText(input.name, ["name"], 60);
    if (!name.ok) return err([name.error]);
    const taken = name.value === view.name ? null : await nameTaken(tx, name.value);
    if (taken) return err([taken]);
    Object.assign(view, { name: name.value, version: view.version + 1 });
    return ok(view.id);
  });
