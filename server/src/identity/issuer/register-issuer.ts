import type { IncomingMessage } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Provider } from "oidc-provider";
import type { Config } from "../../config.ts";
import { ClientBudget } from "../../http/overload/client-budget.ts";
import { findDemoActor } from "../demo-actors.ts";
import type { SigningKey } from "./issuer-keys.ts";
import { ISSUER_PATH } from "./issuer-url.ts";
import { makeProvider } from "./make-provider.ts";

export type IssuerDeps = Readonly<{ config: Config; log: FastifyBaseLogger; key: SigningKey }>;

/** Wrong answers that one address may give in a second on average, ten seconds' worth at once. */
const GUESSES_A_SECOND = 5;

/** Mounts the development issuer. @throws Error in production, where a bank brings its own */
export async function registerIssuer(app: FastifyInstance, { config, log, key }: IssuerDeps): Promise<void> {
  if (config.environment === "production") throw new Error("The development issuer does not run in production.");
  const provider = makeProvider(config, key);
  provider.on("server_error", (_ctx, error) => log.error({ err: error }, "The development issuer failed."));
  const answer = provider.callback();
  const guesses = new ClientBudget(GUESSES_A_SECOND);
  await app.register(
    async (issuer) => {
      // The issuer reads bodies by itself.
      issuer.removeAllContentTypeParsers();
      issuer.addContentTypeParser("*", (_request, _body, done) => done(null));
      issuer.get("/interaction/:uid", (request, reply) => signInByItself(provider, config, request, reply));
      issuer.route({
        method: ["GET", "POST", "OPTIONS"],
        url: "/*",
        handler: (request, reply) => {
          const wait = guesses.take(request.ip, 0);
          if (wait > 0) return reply.code(429).header("retry-after", String(wait)).send({ error: "slow_down" });
          reply.raw.once("finish", () => {
            if (reply.raw.statusCode >= 400) guesses.spend(request.ip, 1);
          });
          takeOver(reply);
          // Koa sees its own paths, and by `originalUrl` where it is mounted.
          const raw = Object.assign(request.raw, { originalUrl: request.url });
          raw.url = request.url.slice(ISSUER_PATH.length);
          if (raw.url.startsWith("/auth")) forget(raw, provider.cookieName("session"));
          return answer(raw, reply.raw);
        },
      });
    },
    { prefix: ISSUER_PATH },
  );
}

/** There is no password in the demo: whom the hint names is signed in. Machines have no business here. */
async function signInByItself(provider: Provider, config: Config, request: FastifyRequest, reply: FastifyReply) {
  const { params } = await provider.interactionDetails(request.raw, reply.raw);
  const hint = config.demo && typeof params.login_hint === "string" ? findDemoActor(params.login_hint) : undefined;
  const known = hint && hint.actor.role !== "PARTNER" ? hint : undefined;
  const result = known
    ? { login: { accountId: known.actor.id, remember: false } }
    : { error: "access_denied", error_description: "there is nobody of this name in the demo" };
  takeOver(reply);
  await provider.interactionFinished(request.raw, reply.raw, result, { mergeWithLastSubmission: false });
}

/** Every sign-in begins anew, whoever signed in before in this browser: the console keeps a session, the issuer none. */
function forget(raw: IncomingMessage, cookie: string): void {
  const kept = raw.headers.cookie?.split(/; */).filter((each) => !each.startsWith(cookie));
  if (kept) raw.headers.cookie = kept.join("; ");
}

/** From here on the answer is written past Fastify; the headers that hooks have set go along. */
function takeOver(reply: FastifyReply): void {
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
}
