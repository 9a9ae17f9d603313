import type { FastifyBaseLogger } from "fastify";
import { writeClient } from "../client/write-client.sql.ts";
import { plainText } from "../command/plain-text.ts";
import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";
import type { Actor } from "../identity/actor.ts";
import { allInstitutions } from "../institution/all-institutions.ts";
import { type Decider, decides } from "./person-roles.ts";
import { writePeople } from "./write-people.sql.ts";

/** Keeps the names of those who decide, and partners' clients, up to date, behind the requests of which it hears of them. */
export type Meeting = Readonly<{
  /** Somebody's token was verified at the instant `now`. Returns at once, and never fails. */
  met(actor: Actor, now: string): void;
  /** When everything heard so far is written, or could not be. */
  settled(): Promise<void>;
}>;

type Deps = Readonly<{ database: Pick<Database, "pool">; log: Pick<FastifyBaseLogger, "warn"> }>;

/**
 * Writes each person once a day, and again when they are called otherwise. One after the other: when a whole house signs in,
 * one connection of the pool is taken by it, and no request waits.
 */
export function meetPeople({ database, log }: Deps): Meeting {
  const told = new Map<string, string>();
  let day = "";
  let writing = Promise.resolve();

  async function write(actor: Actor, now: string, key: string): Promise<void> {
    try {
      await remember(database, actor, now);
    } catch (error) {
      told.delete(key); // heard of again, they are tried again
      log.warn({ reason: (error as Error).message }, "The name of somebody who signed in could not be kept.");
    }
  }

  return {
    met(actor, now) {
      if (!decides(actor) && actor.role !== "PARTNER") return;
      if (day !== now.slice(0, 10)) told.clear();
      day = now.slice(0, 10);
      const name = plainText(actor.name, [], 200);
      const key = `${actor.institutionId} ${actor.id}`;
      const said = `${actor.role} ${actor.name}${actor.role === "PARTNER" ? ` ${[...actor.scopes].join(" ")}` : ""}`;
      if (!name.ok || told.get(key) === said) return;
      told.set(key, said);
      const called = { ...actor, name: name.value };
      writing = writing.then(() => write(called, now, key));
    },
    settled: () => writing,
  };
}

async function remember({ pool }: Pick<Database, "pool">, actor: Actor, now: string): Promise<void> {
  const { institutionId } = actor;
  if (decides(actor)) return rememberPerson({ pool }, actor, now);
  if (institutionId === null) return;
  await sendAs(pool, { role: "respite_app", institutionId }, writeClient(institutionId, actor, now));
}

/** People of the platform decide in every institution, so each knows them; everybody else is known in their own alone. */
async function rememberPerson({ pool }: Pick<Database, "pool">, person: Decider, now: string): Promise<void> {
  const { institutionId } = person;
  const where = institutionId === null ? (await allInstitutions({ pool })).map(({ id }) => id) : [institutionId];
  for (const id of where) {
    await sendAs(pool, { role: "respite_app", institutionId: id }, writePeople(id, [person], now));
  }
}
