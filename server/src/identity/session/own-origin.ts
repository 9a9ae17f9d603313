import { isIP } from "node:net";
import type { FastifyRequest } from "fastify";
import type { Config } from "../../config.ts";

/**
 * The origin under which a browser reached us, such as `https://respite.example`. Production is served over TLS, by
 * whatever stands before us.
 */
export function ownOrigin(request: FastifyRequest, { environment }: Pick<Config, "environment">): URL | null {
  const url = URL.parse(`${request.protocol}://${request.host}`);
  if (url && environment === "production" && !isLoopback(url.hostname)) url.protocol = "https:";
  return url;
}

/**
 * Whether a name can only be meant for us: this machine, an address, or the host we listen on. Any other name may be
 * somebody else's, pointed at us for a moment (DNS rebinding).
 */
export function isOwnHost(hostname: string, host: string): boolean {
  return isLoopback(hostname) || isIP(bare(hostname)) !== 0 || bare(hostname) === host;
}

export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" ||
  hostname.endsWith(".localhost") ||
  hostname === "[::1]" ||
  /^127(\.\d+){3}$/.test(hostname);

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, "");
