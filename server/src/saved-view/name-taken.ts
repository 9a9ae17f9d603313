import type { CommandTx } from "../command/run-command.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { SavedViewRecord } from "./saved-view.entity.ts";

/** What stands against a name: one like it among the views of whoever commands. */
export async function nameTaken({ em, institutionId, actor }: CommandTx, name: string): Promise<UserErrorValue | null> {
  const known = await em.count(SavedViewRecord, { institutionId, ownerId: actor.id, name });
  return known > 0 ? userError("NAME_TAKEN", { name }, ["name"]) : null;
}
