import { randomUUID } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../../config.ts";
import type { Actor } from "../actor.ts";
import type { Revocations } from "../revocation/revocations.ts";
import { actorOfClaims, claimsOf } from "../token-claims.ts";
import { dropCookie, readCookie, SESSION_SECONDS, setCookie } from "./cookies.ts";
import { ownOrigin } from "./own-origin.ts";
import type { Seal } from "./sealed.ts";

const COOKIE = "respite-session";

/**
 * The session of the console: who signed in, sealed in a cookie, so that any server with the key knows them. It is as old
 * as the token that it was begun with.
 */
export type ConsoleSession = Readonly<{
  begin(request: FastifyRequest, reply: FastifyReply, actor: Actor): Promise<void>;
  actorOf(request: FastifyRequest, now: string): Promise<Actor | null>;
  /** Ends it for every server and every copy of the cookie. @throws the driver's error when only this server knows */
  end(request: FastifyRequest, reply: FastifyReply): Promise<void>;
}>;

export type SessionDeps = Readonly<{ config: Config; clock: () => string; seal: Seal }>;
type Deps = SessionDeps & Readonly<{ revocations: Revocations }>;

export function consoleSession({ config, clock, seal, revocations }: Deps): ConsoleSession {
  const actorOf = async (request: FastifyRequest, now: string): Promise<Actor | null> => {
    const facts = await seal.open(COOKIE, readCookie(request, COOKIE, isSecure(request, config)), now);
    const actor = facts && actorOfClaims(facts);
    if (!actor) return null;
    revocations.know(actor, facts);
    return revocations.isRevoked(actor) ? null : actor;
  };
  return {
    actorOf,
    begin: async (request, reply, actor) => {
      const facts = { ...claimsOf(actor), iat: revocations.issuedAt(actor), jti: randomUUID() };
      const sealed = await seal.close(COOKIE, facts, SESSION_SECONDS, clock());
      setCookie(reply, COOKIE, isSecure(request, config), sealed, SESSION_SECONDS);
    },
    end: async (request, reply) => {
      dropCookie(reply, COOKIE, isSecure(request, config));
      const now = clock();
      const actor = await actorOf(request, now);
      if (actor) await revocations.end(actor, Math.ceil(Date.parse(now) / 1000) + SESSION_SECONDS);
    },
  };
}

export const isSecure = (request: FastifyRequest, config: Config): boolean =>
  ownOrigin(request, config)?.protocol === "https:";
