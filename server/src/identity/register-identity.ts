import cookie from "@fastify/cookie";
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import type { Actor } from "./actor.ts";
import { unauthenticated } from "./bearer/unauthenticated.ts";
import { developmentIssuer, type Issuer, type Met, remoteIssuer, verifyAccessToken } from "./bearer/verify-bearer.ts";
import { issuerKey } from "./issuer/issuer-keys.ts";
import { issuerUrl, rememberIssuer } from "./issuer/issuer-url.ts";
import { Revocations } from "./revocation/revocations.ts";
import { bundledIssuer, type ConsoleIssuer, ownIssuer } from "./session/console-issuer.ts";
import { consoleSession } from "./session/console-session.ts";
import { makeSeal } from "./session/sealed.ts";
import { sessionRoutes } from "./session/session-routes.ts";

export type IdentityDeps = Readonly<{
  config: Config;
  log: FastifyBaseLogger;
  clock: () => string;
  met?: Met;
  revocations?: Revocations;
}>;

export type Identity = Readonly<{
  /** Who asks `now`, by bearer token or else by session; null for nobody. @throws UNAUTHENTICATED for a token that does not hold */
  actorOf(request: FastifyRequest, now?: string): Promise<Actor | null>;
  /** Whether somebody who asked is no longer believed. */
  isRevoked(actor: Actor): boolean;
}>;

/** Who asks: mounts `/auth/*`, and `/oidc/*` where no issuer is configured. */
export async function registerIdentity(app: FastifyInstance, deps: IdentityDeps): Promise<Identity> {
  const { config, log, clock, met = () => {}, revocations = new Revocations() } = deps;
  const hears = { met, revocations };
  await app.register(cookie, { hook: false });
  const { tokens, issuer } =
    config.oidcIssuer === null ? await bundled(app, config, log, hears) : own(config.oidcIssuer, config, hears);
  const seal = makeSeal(config.dataDir);
  const session = consoleSession({ config, clock, seal, revocations });
  const actorOf = async (request: FastifyRequest, now = clock()) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return session.actorOf(request, now);
    const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated("Authorization must read: Bearer, a space, and an access token.");
    return verifyAccessToken(token, await tokens(), now);
  };
  sessionRoutes(app, { config, log, clock, seal, session, issuer, tokens, actorOf });
  return { actorOf, isRevoked: (actor) => revocations.isRevoked(actor) };
}

type Hears = Pick<Issuer, "met" | "revocations">;
type Issuers = Readonly<{ tokens: () => Promise<Issuer>; issuer: ConsoleIssuer }>;

async function bundled(app: FastifyInstance, config: Config, log: FastifyBaseLogger, hears: Hears): Promise<Issuers> {
  const key = await issuerKey(config.dataDir);
  // Read only here: a server with an issuer of a bank starts without the library of ours.
  const { registerIssuer } = await import("./issuer/register-issuer.ts");
  await registerIssuer(app, { config, log, key });
  rememberIssuer(config.dataDir, issuerUrl(config));
  const issuer = developmentIssuer(issuerUrl(config), key, hears);
  return { tokens: async () => issuer, issuer: bundledIssuer(app, config) };
}

/** The keys of a bank's issuer lie where its discovery document says; it is read when first needed. */
function own(url: string, config: Config, hears: Hears): Issuers {
  const issuer = ownIssuer(url, config);
  let known: Issuer | null = null;
  const tokens = async () => {
    if (known) return known;
    const metadata = (await issuer("")).serverMetadata();
    if (!metadata.jwks_uri) throw new Error(`The discovery document of ${url} names no keys (jwks_uri).`);
    known = remoteIssuer(metadata.issuer, metadata.jwks_uri, hears);
    return known;
  };
  return { tokens, issuer };
}
