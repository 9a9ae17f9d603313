import { vi } from "vitest";
import type { TestDatabase } from "./given-database.ts";

const SETTLING = /^(begin|commit|rollback)$/;

/** What `work` answers, and the statements that it sends to PostgreSQL on any connection, those that begin and end apart. */
export async function countStatements<T>(
  { pool }: TestDatabase,
  work: () => Promise<T>,
): Promise<Readonly<{ answer: T; texts: string[] }>> {
  const { Client } = pool as unknown as { Client: { prototype: { query(statement: unknown): unknown } } };
  const spy = vi.spyOn(Client.prototype, "query");
  try {
    const answer = await work();
    const texts = spy.mock.calls.map(([sent]) => (typeof sent === "string" ? sent : (sent as { text: string }).text));
    return { answer, texts: texts.filter((text) => !SETTLING.test(text)) };
  } finally {
    spy.mockRestore();
  }
}
