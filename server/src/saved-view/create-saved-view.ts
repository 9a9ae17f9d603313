import { err, ok } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { institutionCommand } from "../institution/institution-command.ts";
import { nameTaken } from "./name-taken.ts";
import { readSearch } from "./read-search.ts";
import { SavedViewRecord } from "./saved-view.entity.ts";
import type { SavedViewCreateInput } from "./saved-view.input.ts";

/** More than that nobody finds anything among. */
const MOST_VIEWS = 20;

/** Keeps a list of cases under a name, for whoever commands alone. */
export function createSavedView(context: Context, input: SavedViewCreateInput): Promise<StoredResult> {
  return institutionCommand(context, "savedViewCreate", input, async (tx) => {
    const { em, actor, institutionId, now } = tx;
    const name = plainText(input.name, ["name"], 60);
    const search = readSearch(input.search);
    if (!name.ok || !search.ok) return err([name, search].flatMap((part) => (part.ok ? [] : [part.error])));
    if ((await em.count(SavedViewRecord, { institutionId, ownerId: actor.id })) >= MOST_VIEWS)
      return err([userError("SAVED_VIEWS_FULL", { max: MOST_VIEWS })]);
    const taken = await nameTaken(tx, name.value);
    if (taken) return err([taken]);
    const id = uuidV7(now.getTime());
    em.persist(
      em.create(SavedViewRecord, {
        id,
        institutionId,
        ownerId: actor.id,
        ownerName: actor.name,
        name: name.value,
        search: search.value,
        shared: false,
        createdAt: now,
        version: 1,
      }),
    );
    return ok(id);
  });
}
