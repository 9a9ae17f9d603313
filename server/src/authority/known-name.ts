import type { CommandTx } from "../command/run-command.ts";
import { PersonRecord } from "../person/person.entity.ts";
import { uuidIn } from "../person/uuid-in.ts";

/** What somebody is called by their own token; null where nobody with that id was seen in the institution. */
export async function knownName({ em, institutionId }: CommandTx, personId?: string | null): Promise<string | null> {
  const id = personId == null ? null : uuidIn(personId);
  if (id === null) return null;
  return (await em.findOne(PersonRecord, { institutionId, id }))?.name ?? null;
}
