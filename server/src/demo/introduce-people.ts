import type { ClientBase } from "pg";
import { writeClient } from "../client/write-client.sql.ts";
import { DEMO_ACTORS } from "../identity/demo-actors.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { decides } from "../person/person-roles.ts";
import { writePeople } from "../person/write-people.sql.ts";

/**
 * Those who decide in an institution of the demo, and its partner's app, are known before they sign in, as if they had been
 * there at `now`. Where anybody is known already nothing is done: a demo from before people were known is told of them, and
 * no later start is.
 */
export async function introducePeople(client: ClientBase, { id }: DemoInstitution, now: string): Promise<void> {
  const known = await client.query("select 1 from person where institution_id = $1 limit 1", [id]);
  if (known.rowCount !== 0) return;
  const people = DEMO_ACTORS.map(({ actor }) => actor).filter(decides);
  const here = people.filter(({ institutionId }) => institutionId === id || institutionId === null);
  await client.query(writePeople(id, here, now));
  const apps = DEMO_ACTORS.filter(({ actor }) => actor.role === "PARTNER" && actor.institutionId === id);
  for (const { actor } of apps) await client.query(writeClient(id, actor, now));
}
