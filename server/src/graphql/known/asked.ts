import type { KnownOperation, KnownOperations } from "./known-operations.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A known operation, and what it is asked with. */
export type Asked = Readonly<{ known: KnownOperation; operationName: string | null; variables: Fields | null }>;

/** What the body of a request asks for, when that is known and asked in the plainest way; null for Apollo Server to see. */
export function askedOf(body: unknown, operations: KnownOperations): Asked | null {
  if (!isFields(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== "string" || operationName === "") return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  if (variables !== null && !isFields(variables)) return null;
  if (extensions !== null && (!isFields(extensions) || extensions.persistedQuery !== undefined)) return null;
  const known = operations.find(query, operationName);
  return known ? { known, operationName, variables } : null;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
