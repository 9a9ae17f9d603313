import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { verifyBundle } from "../bundle/verify-bundle.ts";
import { type Config, readConfig } from "../config.ts";
import { readHeads, saveHeads } from "../record/held-heads.ts";
import { ownPublicKey, readPublicKeys } from "../record/public-keys.ts";
import { NoRecord } from "../record/record-file.ts";
import { keyIdOf } from "../record/record-key.ts";
import { tellVerified } from "../record/tell-verified.ts";
import { type Given, type NamedVerified, verifyDatabase, verifyFile } from "../record/verify-source.ts";
import { makeLog } from "../start/make-log.ts";
import { openStorageBeside } from "../start/open-storage-beside.ts";
import { StartError } from "../start/start-error.ts";
import { refuse } from "./refuse.ts";

const USAGE = `Say what to verify: verify-record [--institution CODE] reads the database, verify-record --file FILE what
export-record wrote, verify-record --bundle FILE a case. --key FILE holds the public keys to believe, --head FILE heads that were kept; --save-head FILE keeps
those found now.`;

const text = { type: "string" } as const;
const OPTIONS = { institution: text, file: text, bundle: text, key: text, head: text, "save-head": text } as const;
type Asked = Partial<Record<keyof typeof OPTIONS, string>>;

/**
 * `verify-record`: proves that nothing in the record was altered, taken away, put in or rolled back. Offline: from the
 * database as it lies there, or from a file.
 *
 * @returns the exit code: 1 when anything is wrong
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = options(args);
  if (!asked) return refuse(USAGE);
  const missing = [asked.file, asked.bundle, asked.key, asked.head].find(
    (path) => path !== undefined && !existsSync(path),
  );
  if (missing) return refuse(`There is no file ${missing}.`);
  const config = readConfig(env);
  if (!config.ok) return refuse(config.error);
  try {
    if (asked.bundle) return await bundle(asked, asked.bundle, config.value);
    const found = asked.file ? [await ofFile(asked, asked.file, config.value)] : await ofDatabase(asked, config.value);
    if (found.length === 0) return refuse(`There is no institution ${asked.institution}.`);
    for (const { name, verified } of found) console.log(tellVerified(name, verified).join("\n"));
    const sound = found.every(({ verified }) => verified.flaws.length === 0);
    if (sound && asked["save-head"]) {
      saveHeads(
        asked["save-head"],
        found.flatMap(({ verified }) => verified.head ?? []),
      );
    }
    return sound ? 0 : 1;
  } catch (error) {
    if (error instanceof NoRecord || error instanceof StartError) return refuse(error.message);
    throw error;
  }
}

async function bundle(asked: Asked, path: string, config: Config): Promise<number> {
  const { publicKeys } = given(asked, config);
  const { name, verified, wrong, events } = await verifyBundle(path, (named) => believed(publicKeys, named));
  const part = `${name}, ${events} events shown`;
  console.log([...tellVerified(part, verified), ...wrong.map((sentence) => `✗ ${sentence}`)].join("\n"));
  return verified.flaws.length + wrong.length > 0 ? 1 : 0;
}

async function ofDatabase(asked: Asked, config: Config): Promise<readonly NamedVerified[]> {
  const database = await openStorageBeside(config, makeLog({ ...config, logLevel: "warn" }));
  try {
    return await verifyDatabase(database, asked.institution?.toUpperCase() ?? null, given(asked, config));
  } finally {
    await database.close();
  }
}

function ofFile(asked: Asked, file: string, config: Config): Promise<NamedVerified> {
  const known = given(asked, config);
  return verifyFile(file, (title) => believed(known.publicKeys, title), known);
}

/** The keys given, or those of this installation; else the file's own, which prove no more than the file itself. */
function believed(
  known: readonly string[],
  { publicKeys }: Readonly<{ publicKeys: readonly string[] }>,
): readonly string[] {
  if (known.length > 0) return known;
  const ids = publicKeys.map(keyIdOf).join(", ");
  console.log(
    `Nobody said whom to believe. The file names key ${ids}: compare it with the lender's, or give --key FILE.`,
  );
  return publicKeys;
}

const given = ({ key, head }: Asked, config: Config): Given => ({
  publicKeys: key === undefined ? ownPublicKey(config.dataDir) : keysIn(key),
  held: head === undefined ? [] : readHeads(head),
});

function keysIn(path: string): readonly string[] {
  try {
    return readPublicKeys(path);
  } catch {
    throw new NoRecord(`${path} holds no public key: take the one that record-key prints.`);
  }
}

function options(args: string[]): Asked | null {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch {
    return null;
  }
}
