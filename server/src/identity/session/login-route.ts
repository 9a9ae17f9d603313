import type { FastifyInstance, FastifyRequest } from "fastify";
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { CALLBACK_PATH } from "../issuer/clients.ts";
import { serverOrigin } from "../issuer/issuer-url.ts";
import type { ConsoleIssuer } from "./console-issuer.ts";
import type { SessionDeps } from "./console-session.ts";
import { isOwnHost, ownOrigin } from "./own-origin.ts";
import { returnPath } from "./return-path.ts";
import { keepSignIn } from "./sign-in.ts";

type Query = { as?: unknown; return_to?: unknown };

/** `GET /auth/login?as=&return_to=` sends the browser to the issuer; `as` names a demo actor. */
export function loginRoute(app: FastifyInstance, deps: SessionDeps, issuer: ConsoleIssuer): void {
  const { config } = deps;
  app.get<{ Querystring: Query }>("/auth/login", async (request, reply) => {
    const returnTo = returnPath(request.query.return_to);
    const bundled = config.oidcIssuer === null;
    const as = bundled && config.demo && !isFromElsewhere(request) ? request.query.as : undefined;
    if (bundled && config.demo && typeof as !== "string") {
      return reply.redirect(`/sign-in?return_to=${encodeURIComponent(returnTo)}`, 303);
    }
    const own = ownOrigin(request, config);
    if (!own || (bundled && !isOwnHost(own.hostname, config.host))) {
      return reply.redirect(`${serverOrigin(config)}/sign-in`, 303);
    }
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const url = buildAuthorizationUrl(await issuer(own.origin), {
      scope: "openid",
      redirect_uri: `${own.origin}${CALLBACK_PATH}`,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      // Somebody else may have signed in before in this browser.
      ...(typeof as === "string" ? { login_hint: as, prompt: "login" } : {}),
    });
    await keepSignIn(deps, request, reply, { state, nonce, verifier, returnTo });
    return reply.redirect(url.href, 303);
  });
}

/** Another site may not choose as whom one signs in. */
const isFromElsewhere = ({ headers }: FastifyRequest): boolean =>
  headers["sec-fetch-site"] === "cross-site" || headers["sec-fetch-site"] === "same-site";
