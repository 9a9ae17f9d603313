import { identifyBy } from "../../src/borrower/person-key.ts";
import type { Context } from "../../src/graphql/context.ts";
import { cursorCodec } from "../../src/graphql/cursor.ts";
import type { Actor } from "../../src/identity/actor.ts";
import { type Api, secrets } from "./given-api.ts";

/** The context of a request by `as`, for what is executed without Apollo. */
export const contextFor = (api: Api, as: Actor | null): Context => ({
  actor: as,
  locale: "zh-Hans",
  now: api.now,
  database: api.database(),
  requestId: "test",
  secrets,
  identify: identifyBy(Buffer.alloc(32, 8)),
  cursors: cursorCodec(Buffer.alloc(32, 7)),
});
