import { vi } from "vitest";
import type { TestDatabase } from "./given-database.ts";

const SETTLING = /^(begin|commit|rollback)$/;

/** A statement as it was sent; several may go in one message. */
export type Sent = Readonly<{ name?: string; text: string; values: unknown[]; texts?: readonly string[] }>;

/** What `work` answers, and what it sends to PostgreSQL on any connection, that which begins and ends apart. */
export async function watchStatements<T>(
  { pool }: Pick<TestDatabase, "pool">,
  work: () => Promise<T>,
): Promise<Readonly<{ answer: T; sent: readonly Sent[] }>> {
  const { Client } = pool as unknown as { Client: { prototype: { query(statement: unknown): unknown } } };
  const spy = vi.spyOn(Client.prototype, "query");
  try {
    const answer = await work();
    const sent = spy.mock.calls.map(([one]) => (typeof one === "string" ? { text: one, values: [] } : (one as Sent)));
    return { answer, sent: sent.filter(({ text }) => !SETTLING.test(text)) };
  } finally {
    spy.mockRestore();
  }
}

/** What `work` answers, and the text of every statement that it sends. */
export async function countStatements<T>(
  database: Pick<TestDatabase, "pool">,
  work: () => Promise<T>,
): Promise<Readonly<{ answer: T; texts: string[] }>> {
  const { answer, sent } = await watchStatements(database, work);
  const texts = sent.flatMap(({ text, texts = [text] }) => texts);
  return { answer, texts: texts.filter((text) => !SETTLING.test(text)) };
}
