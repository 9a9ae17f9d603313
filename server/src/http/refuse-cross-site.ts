import type { FastifyInstance, FastifyRequest } from "fastify";

const SAFE: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site makes a browser send with our cookie. Requests without a cookie carry no authority of the
 * browser's user, so they pass. The issuer under `/oidc` is a site for others by its nature and guards itself.
 */
export function refuseCrossSite(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (!isGuarded(request) || isOurs(request)) return done();
    reply.code(403).send({
      errors: [
        {
          message: "This request comes from another site. Send a bearer token instead of the cookie.",
          extensions: { code: "FORBIDDEN" },
        },
      ],
    });
  });
}

function isGuarded({ method, url, headers }: FastifyRequest): boolean {
  if (headers.cookie === undefined || url.startsWith("/oidc/")) return false;
  if (!SAFE.has(method)) return true;
  // Opening the page of the Sandbox by a link is no query.
  return url.split("?", 1)[0] === "/graphql" && headers["sec-fetch-mode"] !== "navigate";
}

/** Browsers name the site that asks in `Sec-Fetch-Site`; old ones name at least its origin when they post. */
function isOurs({ headers }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
