import type { FastifyInstance, FastifyReply } from "fastify";
import type { Config } from "../config.ts";
import { policyFor } from "./content-security-policy.ts";

const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
} as const;

/**
 * Headers of every answer. What a route has set itself stays. Nothing is stored by anybody, unless the route says so:
 * answers are about people.
 */
export function securityHeaders(app: FastifyInstance, { environment }: Pick<Config, "environment">): void {
  app.addHook("onSend", (request, reply, _payload, done) => {
    for (const [name, value] of Object.entries(ALWAYS)) unlessSet(reply, name, value);
    unlessSet(reply, "cache-control", "no-store");
    unlessSet(reply, "content-security-policy", policyFor(request.url, reply));
    if (environment === "production")
      unlessSet(reply, "strict-transport-security", "max-age=31536000; includeSubDomains");
    done();
  });
}

function unlessSet(reply: FastifyReply, name: string, value: string): void {
  if (!reply.hasHeader(name)) reply.header(name, value);
}
