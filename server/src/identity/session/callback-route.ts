import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from "fastify";
import { authorizationCodeGrant } from "openid-client";
import type { Actor } from "../actor.ts";
import { type Issuer, verifyAccessToken } from "../bearer/verify-bearer.ts";
import { CALLBACK_PATH } from "../issuer/clients.ts";
import type { ConsoleIssuer } from "./console-issuer.ts";
import type { ConsoleSession, SessionDeps } from "./console-session.ts";
import { ownOrigin } from "./own-origin.ts";
import { type SignIn, takeSignIn } from "./sign-in.ts";

export type CallbackDeps = SessionDeps &
  Readonly<{ log: FastifyBaseLogger; session: ConsoleSession; issuer: ConsoleIssuer; tokens: () => Promise<Issuer> }>;

/** `GET /auth/callback`: the issuer sends the browser back with a code, for which we get the token that says who it is. */
export function callbackRoute(app: FastifyInstance, deps: CallbackDeps): void {
  app.get(CALLBACK_PATH, async (request, reply) => {
    const started = await takeSignIn(deps, request, reply);
    const refuse = (why: string) =>
      reply.code(400).type("text/plain; charset=utf-8").send(`${why} Sign in again from the first page.\n`);
    if (!started) return refuse("This sign-in was not begun in this browser, or it took more than ten minutes.");
    const actor = await whoCameBack(request, started, deps).catch((error: unknown) => {
      deps.log.warn({ err: error }, "A sign-in failed.");
      return null;
    });
    if (!actor) return refuse("The identity provider did not confirm who you are.");
    if (actor.role === "PARTNER") return refuse("A partner's program uses the API; the console is for people.");
    await deps.session.begin(request, reply, actor);
    return reply.redirect(started.returnTo, 303);
  });
}

/** Who came back, by the same rules as for any bearer token. @throws Error when anything does not fit */
async function whoCameBack(request: FastifyRequest, started: SignIn, deps: CallbackDeps): Promise<Actor> {
  const own = ownOrigin(request, deps.config);
  if (!own) throw new Error("The request names no host.");
  const tokens = await authorizationCodeGrant(await deps.issuer(own.origin), new URL(request.url, own), {
    pkceCodeVerifier: started.verifier,
    expectedState: started.state,
    expectedNonce: started.nonce,
    idTokenExpected: true,
  });
  return verifyAccessToken(tokens.access_token, await deps.tokens(), deps.clock());
}
