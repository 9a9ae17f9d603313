import type { Locale } from "@respite/shared/locale/locale";
import { type ExecutionResult, GraphQLError } from "graphql";
import type { Identify } from "../borrower/person-key.ts";
import type { Database } from "../database/open.ts";
import type { ReadAhead } from "../database/records/ahead.ts";
import type { Actor } from "../identity/actor.ts";
import type { CursorCodec } from "../read/cursor-codec.ts";
import type { SecretBox } from "../webhook/secret-box.ts";

/** What every resolver knows of a request. */
export type Context = Readonly<{
  /** Null for a request without sign-in; the calculator needs none. */
  actor: Actor | null;
  locale: Locale;
  /** The server's clock at the beginning of the request, RFC 3339 in UTC. */
  now: string;
  database: Database;
  cursors: CursorCodec;
  /** Turns an identity number into the key by which one person is known to several lenders. */
  identify: Identify;
  /** Closes what lies in a table and must not be read there. */
  secrets: SecretBox;
  /** Whether who asks was signed out or revoked since the request began. */
  isRevoked?: (actor: Actor) => boolean;
  requestId: string;
  /** In a command: what its answer will show of its object, to be read with its commit. */
  ahead?: ReadAhead;
  /** A command is to say what would become of it, and to change nothing. */
  rehearses?: boolean;
  /** What was executed before Apollo Server was asked, and from when on: it is not executed again. */
  executed?: Readonly<{ result: Promise<ExecutionResult>; began: number }>;
}>;

const signInAgain = () =>
  new GraphQLError("Sign in, or send a bearer token.", { extensions: { code: "UNAUTHENTICATED" } });

/** Who asks. @throws UNAUTHENTICATED when nobody is signed in */
export function requireActor({ actor }: Pick<Context, "actor">): Actor {
  if (actor) return actor;
  throw signInAgain();
}

/** Lets a command go on to its commit: who began it may have waited long for a lock. @throws UNAUTHENTICATED when revoked */
export function requireStillBelieved({ isRevoked }: Context, actor: Actor): void {
  if (isRevoked?.(actor)) throw signInAgain();
}
