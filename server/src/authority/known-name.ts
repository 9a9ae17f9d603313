import type { CommandTx } from "../command/run-command.ts";
import { findPerson } from "../person/find-person.ts";

/** What somebody is called by their own token; null where nobody with that id was seen in the institution. */
export const knownName = async (tx: CommandTx, personId?: string | null): Promise<string | null> =>
  (await findPerson(tx, personId))?.name ?? null;
