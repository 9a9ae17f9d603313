import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { BenchDatabase } from "./database.ts";

/** How many statements a piece of PostgreSQL's log tells of: one for each execution and for each simple query. */
export function statementsIn(log: string): number {
  return log.match(/LOG: {2}(statement|execute [^:\n]*): /g)?.length ?? 0;
}

/** How many statements `work` makes PostgreSQL run, begin and commit included; what runs inside a function is not seen. */
export async function countStatements(
  { admin, logPath }: BenchDatabase,
  work: () => Promise<unknown>,
): Promise<number> {
  const before = await setLogging(admin, "all").then(() => readFrom(logPath, 0).size);
  await work();
  await sleep(100);
  const { text } = readFrom(logPath, before);
  await setLogging(admin, "none");
  return statementsIn(text);
}

async function setLogging(admin: BenchDatabase["admin"], what: "all" | "none"): Promise<void> {
  await admin.query(`alter system set log_statement = '${what}'`);
  await admin.query("select pg_reload_conf()");
  await sleep(200);
}

function readFrom(path: string, from: number): { size: number; text: string } {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(size - from);
    readSync(file, bytes, 0, bytes.length, from);
    return { size, text: bytes.toString() };
  } finally {
    closeSync(file);
  }
}
