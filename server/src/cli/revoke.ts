import { parseArgs } from "node:util";
import { z } from "zod";
import { type Config, readConfig } from "../config.ts";
import { TOLERANCE } from "../identity/bearer/verified-tokens.ts";
import { findDemoActor } from "../identity/demo-actors.ts";
import { revocationsIn } from "../identity/revocation/revocation-store.ts";
import { makeLog } from "../start/make-log.ts";
import { openStorageBeside } from "../start/open-storage-beside.ts";
import { StartError } from "../start/start-error.ts";
import { refuse } from "./refuse.ts";

const USAGE = `Say of whom: revoke --actor ID ends every session and token issued until now; --bar refuses later ones, too,
--admit takes later ones again. ID is the person's or client's uuid at the identity provider, the sub of their tokens.`;

const OPTIONS = { actor: { type: "string" }, bar: { type: "boolean" }, admit: { type: "boolean" } } as const;
type Asked = Readonly<{ actor?: string; bar?: boolean; admit?: boolean }>;

/**
 * `revoke --actor ID [--bar | --admit]`: every server on this database stops believing what was issued to somebody, within
 * two seconds.
 *
 * @returns the exit code
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = options(args);
  const config = readConfig(env);
  if (!config.ok) return refuse(config.error);
  const subject = asked && subjectOf(asked, config.value);
  if (!asked || !subject || (asked.bar && asked.admit)) return refuse(USAGE);
  try {
    const database = await openStorageBeside(config.value, makeLog({ ...config.value, logLevel: "warn" }));
    try {
      // Where the clock of the issuer is ahead of ours, what it issued a moment ago says so.
      const until = asked.bar ? Number.POSITIVE_INFINITY : Math.floor(Date.now() / 1000) + TOLERANCE;
      await revocationsIn(database).write({ subject, until, forgetAt: null });
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof StartError) return refuse(error.message);
    throw error;
  }
  const later = asked.bar
    ? "and so is whatever will be, until revoke --admit"
    : "and whoever may still sign in can do so";
  console.log(`What was issued to ${subject} until now is refused within two seconds, ${later}.`);
  return 0;
}

/** A demo actor may be named as in `token --as`. */
function subjectOf({ actor = "" }: Asked, { demo, oidcIssuer }: Config): string | null {
  const known = demo && oidcIssuer === null ? findDemoActor(actor)?.actor.id : undefined;
  return known ?? z.uuid().toLowerCase().safeParse(actor).data ?? null;
}

function options(args: string[]): Asked | null {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch {
    return null;
  }
}
