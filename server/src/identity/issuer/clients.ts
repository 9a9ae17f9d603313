import type { ClientMetadata } from "oidc-provider";
import { DEMO_ACTORS, type DemoActor } from "../demo-actors.ts";
import { SCOPES } from "../scopes.ts";
import { ISSUER_ALGORITHM } from "./issuer-keys.ts";

/** The console at every issuer: a public client with a proof key. */
export const CONSOLE_CLIENT = "respite-console";

export const CALLBACK_PATH = "/auth/callback";

/** The console, at the origin it is asked for. */
export const consoleClient = (origin: string): ClientMetadata => ({
  client_id: CONSOLE_CLIENT,
  client_name: "Respite console",
  application_type: "web",
  grant_types: ["authorization_code"],
  response_types: ["code"],
  redirect_uris: [`${origin}${CALLBACK_PATH}`],
  token_endpoint_auth_method: "none",
  id_token_signed_response_alg: ISSUER_ALGORITHM,
});

/** The app of each lender of the demo, such as `harbor-app` with the secret `harbor-app-secret`. */
export const partnerClients = (): ClientMetadata[] =>
  partners().map(({ clientId, demo }) => ({
    client_id: clientId,
    client_secret: `${clientId}-secret`,
    client_name: demo.actor.name,
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
    scope: SCOPES.join(" "),
    token_endpoint_auth_method: "client_secret_basic",
    id_token_signed_response_alg: ISSUER_ALGORITHM,
  }));

/** For whom a partner's client acts. */
export const partnerOfClient = (clientId: string): DemoActor | undefined =>
  partners().find((each) => each.clientId === clientId)?.demo;

const partners = () =>
  DEMO_ACTORS.flatMap((demo) =>
    demo.actor.role === "PARTNER" && demo.institution
      ? [{ clientId: `${demo.institution.code.toLowerCase()}-app`, demo }]
      : [],
  );
