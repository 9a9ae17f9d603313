import pg, { type ClientBase } from "pg";
import type { Embedded } from "./start-embedded.ts";

const COPY = "respite_copy";
const BEFORE = "respite_before";

/**
 * Works in a copy of the database, which takes its place when the work is done. Until then the database is as it was,
 * whatever happens to the copy, to this process or to the machine. Nobody else may be connected.
 */
export async function inCopy({ url, adminUrl }: Embedded, work: (url: string) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  // Its loss is heard of by the next query.
  admin.on("error", () => {});
  await admin.connect();
  try {
    await admin.query(`create database ${COPY} template respite owner respite`);
    const copy = new URL(url);
    copy.pathname = `/${COPY}`;
    await work(copy.toString());
    // Sent as one, they are one transaction.
    await admin.query(`alter database respite rename to ${BEFORE}; alter database ${COPY} rename to respite`);
  } finally {
    // What cannot be dropped now is dropped at the next start.
    await dropCopies(admin).catch(() => {});
    await admin.end();
  }
}

/** Drops what a copy that was not finished, or the database that a finished one replaced, has left. */
export async function dropCopies(admin: ClientBase): Promise<void> {
  for (const name of [COPY, BEFORE]) await admin.query(`drop database if exists ${name} with (force)`);
}
