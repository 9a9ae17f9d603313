import type { FastifyInstance, FastifyReply } from "fastify";
import type { Config } from "../config.ts";

/** Where Apollo hosts its Sandbox: as a site of its own, and the frame it embeds. */
const SANDBOX_ORIGINS: ReadonlySet<string> = new Set([
  "https://studio.apollographql.com",
  "https://sandbox.embed.apollographql.com",
]);

const HEADERS = "content-type, authorization, accept-language, apollo-require-preflight, x-apollo-operation-name";

/**
 * Outside production the hosted Sandbox may ask `/graphql`, with a bearer token and never with a cookie. No other
 * origin may, anywhere.
 */
export function sandboxCors(app: FastifyInstance, { environment }: Pick<Config, "environment">): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.url.split("?", 1)[0] !== "/graphql") return done();
    reply.header("vary", "Origin");
    const { origin } = request.headers;
    const allowed = environment !== "production" && origin !== undefined && SANDBOX_ORIGINS.has(origin);
    if (allowed) allow(reply, origin);
    if (request.method !== "OPTIONS") return done();
    if (allowed && request.headers["access-control-request-private-network"]) {
      reply.header("access-control-allow-private-network", "true");
    }
    reply.code(204).send();
  });
}

function allow(reply: FastifyReply, origin: string): void {
  reply.headers({
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, POST",
    "access-control-allow-headers": HEADERS,
    "access-control-max-age": "600",
    "cross-origin-resource-policy": "cross-origin",
  });
}
