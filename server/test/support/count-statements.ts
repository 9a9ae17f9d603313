import { vi } from "vitest";
import type { TestDatabase } from "./given-database.ts";

const SETTLING = /^(begin|commit|rollback)$/;

type Sent = Readonly<{ text: string; texts?: readonly string[] }>;

/** Several statements may go in one message. */
const textsOf = (sent: string | Sent) => (typeof sent === "string" ? [sent] : (sent.texts ?? [sent.text]));

/** What `work` answers, and the statements that it sends to PostgreSQL on any connection, those that begin and end apart. */
export async function countStatements<T>(
  { pool }: TestDatabase,
  work: () => Promise<T>,
): Promise<Readonly<{ answer: T; texts: string[] }>> {
  const { Client } = pool as unknown as { Client: { prototype: { query(statement: unknown): unknown } } };
  const spy = vi.spyOn(Client.prototype, "query");
  try {
    const answer = await work();
    const texts = spy.mock.calls.flatMap(([sent]) => textsOf(sent as string | Sent));
    return { answer, texts: texts.filter((text) => !SETTLING.test(text)) };
  } finally {
    spy.mockRestore();
  }
}
