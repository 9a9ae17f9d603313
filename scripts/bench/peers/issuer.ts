import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Actor } from "../../../server/src/identity/actor.ts";
import { issuerKey, publicHalf } from "../../../server/src/identity/issuer/issuer-keys.ts";
import { signToken } from "../../../server/src/identity/issuer/sign-token.ts";
import { onClose } from "../closing.ts";

/** Who says who asks: an issuer as a bank has one, so that the server can be measured as it runs in production. */
export type Issuer = Readonly<{ url: string; tokenFor(actor: Actor): Promise<string> }>;

/** Longer than any bench. */
const SECONDS = 24 * 3600;

/** Starts an issuer that gives out its keys and nothing else; they are kept in `folder`. */
export async function startIssuer(folder: string): Promise<Issuer> {
  const key = await issuerKey(folder);
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}`;
    const shown: Readonly<Record<string, object>> = {
      "/.well-known/openid-configuration": {
        issuer: url,
        authorization_endpoint: `${url}/auth`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/jwks`,
      },
      "/jwks": { keys: [publicHalf(key)] },
    };
    const body = shown[request.url ?? ""];
    response.writeHead(body ? 200 : 404, { "content-type": "application/json" }).end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onClose(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokenFor = (actor: Actor) =>
    signToken(actor, { key, issuer: url, now: new Date().toISOString(), seconds: SECONDS });
  return { url, tokenFor };
}
