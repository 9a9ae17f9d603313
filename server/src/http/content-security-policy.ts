import type { FastifyReply } from "fastify";

const OURS = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; connect-src 'self'";

/** Mantine writes its variables into style elements, so styles are the one thing that may be inline. */
const CONSOLE = `${OURS}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; frame-src 'self' blob:; worker-src 'self'; manifest-src 'self'`;

/** The editor of GraphiQL brings its icons as a data font. */
const GRAPHIQL = `${OURS}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:`;

/** Apollo's Sandbox page carries a policy of its own, with a nonce; two policies would both have to allow it. */
const SANDBOX = "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** What is no page may load nothing. */
const DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

export function policyFor(url: string, reply: FastifyReply): string {
  if (!String(reply.getHeader("content-type") ?? "").startsWith("text/html")) return DATA;
  const path = url.split("?", 1)[0];
  if (path === "/graphql") return SANDBOX;
  return path === "/graphiql" || path === "/graphiql.html" ? GRAPHIQL : CONSOLE;
}
