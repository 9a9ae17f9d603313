import type { FastifyInstance } from "fastify";
import { allowInsecureRequests, Configuration, discovery, None } from "openid-client";
import type { Config } from "../../config.ts";
import { CONSOLE_CLIENT } from "../issuer/clients.ts";
import { ISSUER_ALGORITHM } from "../issuer/issuer-keys.ts";
import { ISSUER_PATH, issuerUrl } from "../issuer/issuer-url.ts";
import { isLoopback } from "./own-origin.ts";

/** How the console's back end talks to the issuer, for a browser that reached us at `origin`. */
export type ConsoleIssuer = (origin: string) => Promise<Configuration>;

/** The bundled issuer lives in this very process: the browser finds it where it found us, we find it on the loopback. */
export const bundledIssuer =
  (app: FastifyInstance, config: Config): ConsoleIssuer =>
  async (origin) => {
    const client = new Configuration(
      {
        issuer: issuerUrl(config),
        authorization_endpoint: `${origin}${ISSUER_PATH}/auth`,
        token_endpoint: `${loopback(app)}${ISSUER_PATH}/token`,
        authorization_response_iss_parameter_supported: true,
      },
      CONSOLE_CLIENT,
      { id_token_signed_response_alg: ISSUER_ALGORITHM },
      None(),
    );
    allowInsecureRequests(client);
    return client;
  };

/** A bank's own issuer, found once by its discovery document; without TLS only in development, or on this machine. */
export function ownIssuer(address: string, { environment }: Pick<Config, "environment">): ConsoleIssuer {
  const url = new URL(address);
  const plain = url.protocol === "http:" && (environment !== "production" || isLoopback(url.hostname));
  const execute = plain ? [allowInsecureRequests] : [];
  let found: Promise<Configuration> | null = null;
  return () => {
    found ??= discovery(url, CONSOLE_CLIENT, undefined, None(), { execute }).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
}

function loopback(app: FastifyInstance): string {
  const address = app.server.address();
  if (address === null || typeof address === "string") return "http://127.0.0.1";
  const everywhere = address.address === "0.0.0.0" || address.address === "::";
  const host = everywhere ? "127.0.0.1" : address.address;
  return `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
}
