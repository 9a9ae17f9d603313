import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../../config.ts";
import type { Actor } from "../actor.ts";
import { actorOfClaims, claimsOf } from "../token-claims.ts";
import { dropCookie, readCookie, SESSION_SECONDS, setCookie } from "./cookies.ts";
import { ownOrigin } from "./own-origin.ts";
import type { Seal } from "./sealed.ts";

const COOKIE = "respite-session";

/** The session of the console: who signed in, sealed in a cookie, so that any server with the key knows them. */
export type ConsoleSession = Readonly<{
  begin(request: FastifyRequest, reply: FastifyReply, actor: Actor): Promise<void>;
  actorOf(request: FastifyRequest, now: string): Promise<Actor | null>;
  end(request: FastifyRequest, reply: FastifyReply): void;
}>;

export type SessionDeps = Readonly<{ config: Config; clock: () => string; seal: Seal }>;

export function consoleSession({ config, clock, seal }: SessionDeps): ConsoleSession {
  return {
    begin: async (request, reply, actor) => {
      const sealed = await seal.close(COOKIE, claimsOf(actor), SESSION_SECONDS, clock());
      setCookie(reply, COOKIE, isSecure(request, config), sealed, SESSION_SECONDS);
    },
    actorOf: async (request, now) => {
      const facts = await seal.open(COOKIE, readCookie(request, COOKIE, isSecure(request, config)), now);
      return facts && actorOfClaims(facts);
    },
    end: (request, reply) => dropCookie(reply, COOKIE, isSecure(request, config)),
  };
}

export const isSecure = (request: FastifyRequest, config: Config): boolean =>
  ownOrigin(request, config)?.protocol === "https:";
