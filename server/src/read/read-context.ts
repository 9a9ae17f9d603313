import type { Context } from "../graphql/context.ts";

/** What reading needs to know of the request. */
export type ReadContext = Pick<Context, "actor" | "locale" | "now" | "database" | "cursors">;
