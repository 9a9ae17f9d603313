import { randomBytes } from "node:crypto";
import { errors, type KoaContextWithOIDC, Provider } from "oidc-provider";
import type { Config } from "../../config.ts";
import { demoActorById } from "../demo-actors.ts";
import { SCOPES } from "../scopes.ts";
import { isOwnHost } from "../session/own-origin.ts";
import { ACCESS_TOKEN_TYPE, AUDIENCE, claimsOf } from "../token-claims.ts";
import { CALLBACK_PATH, consoleClient, partnerClients, partnerOfClient } from "./clients.ts";
import { ISSUER_ALGORITHM, type SigningKey } from "./issuer-keys.ts";
import { ISSUER_PATH, issuerUrl, serverOrigin } from "./issuer-url.ts";
import { memoryAdapter } from "./memory-adapter.ts";

/** Resource indicators must be URIs (RFC 8707); the audience of the token is the short name. */
const RESOURCE = "urn:respite:api";

/** The bundled issuer, for development only: demo people and the lenders' apps, and nobody outside the demo. */
export function makeProvider(config: Config, key: SigningKey): Provider {
  const provider = new Provider(issuerUrl(config), {
    adapter: memoryAdapter(),
    clients: [consoleClient(serverOrigin(config)), ...(config.demo ? partnerClients() : [])],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    scopes: ["openid", ...SCOPES],
    responseTypes: ["code"],
    clientAuthMethods: ["none", "client_secret_basic", "client_secret_post"],
    enabledJWA: { idTokenSigningAlgValues: [ISSUER_ALGORITHM] },
    pkce: { required: () => true },
    ttl: {
      AccessToken: 3600,
      AuthorizationCode: 60,
      ClientCredentials: 3600,
      IdToken: 600,
      Interaction: 600,
      Grant: 600,
      Session: 600,
    },
    interactions: { url: (_ctx, { uid }) => `${ISSUER_PATH}/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== RESOURCE) throw new errors.InvalidTarget(`the only resource is ${RESOURCE}`);
          const scope = SCOPES.join(" ");
          return { audience: AUDIENCE, scope, accessTokenFormat: "jwt", jwt: { sign: { alg: ISSUER_ALGORITHM } } };
        },
      },
    },
    findAccount: (_ctx, id) => {
      const known = config.demo ? demoActorById(id) : undefined;
      return known && { accountId: id, claims: () => ({ sub: id, name: known.actor.name }) };
    },
    loadExistingGrant: grantConsole,
    formats: {
      customizers: {
        jwt: (_ctx, token, { header, payload }) => {
          const person = token.kind === "AccessToken" ? demoActorById(token.accountId) : undefined;
          const actor = person?.actor ?? partnerOfClient(token.clientId ?? "")?.actor;
          if (!actor || !payload) return;
          const { scope, ...who } = claimsOf(actor);
          Object.assign(payload, who, person ? { scope } : {});
          if (header) header.typ = ACCESS_TOKEN_TYPE;
        },
      },
    },
    renderError: (ctx, { error, error_description: why }) => {
      ctx.type = "text/plain; charset=utf-8";
      ctx.body = `Sign-in did not work (${error}): ${why ?? "try again from the first page"}.\n`;
    },
  });
  // The console is reached as localhost, 127.0.0.1 or through the development server of Vite: back to where it came from.
  provider.Client.prototype.redirectUriAllowed = (uri) => {
    const here = URL.parse(Provider.ctx?.href ?? "");
    return here !== null && isOwnHost(here.hostname, config.host) && uri === `${here.origin}${CALLBACK_PATH}`;
  };
  return provider;
}

/** The console is ours: nobody is asked whether it may know who they are. */
async function grantConsole({ oidc }: KoaContextWithOIDC) {
  if (!oidc.client || !oidc.session?.accountId) return undefined;
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}
