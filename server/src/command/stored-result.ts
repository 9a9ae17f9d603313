import type { UserErrorValue } from "../graphql/user-error.ts";

/** What a command answers with: the uuid of its object, or what was wrong. Stored, so that a retry gets the same. */
export type StoredResult = Readonly<{ id: string | null; userErrors: readonly UserErrorValue[] }>;
