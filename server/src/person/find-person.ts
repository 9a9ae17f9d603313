import type { CommandTx } from "../command/run-command.ts";
import { PersonRecord } from "./person.entity.ts";
import { uuidIn } from "./uuid-in.ts";

/** Somebody who decides in the institution, by their id; null where nobody with that id was seen there. */
export async function findPerson(
  { em, institutionId }: CommandTx,
  personId: string | null | undefined,
): Promise<PersonRecord | null> {
  const id = personId == null ? null : uuidIn(personId);
  return id === null ? null : em.findOne(PersonRecord, { institutionId, id });
}
