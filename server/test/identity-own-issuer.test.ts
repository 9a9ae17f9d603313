import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { DEMO_ACTORS } from "../src/identity/demo-actors.ts";
import { issuerKey, publicHalf } from "../src/identity/issuer/issuer-keys.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { askWith, clock, givenConfig, givenIdentity } from "./support/identity-kit.ts";

/** The issuer of a bank, as far as we see it: a discovery document and keys. */
async function givenBank() {
  const key = await issuerKey(givenConfig().dataDir);
  const server = createServer((request, response) => {
    const found = request.url === "/jwks" ? { keys: [publicHalf(key)] } : discovery();
    response.setHeader("content-type", "application/json").end(JSON.stringify(found));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const discovery = () => ({
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
  });
  return { key, url };
}

const reviewer = DEMO_ACTORS[0]?.actor ?? expect.fail("nobody in the demo");

test("a bank's own issuer is believed by the keys that it publishes", async () => {
  const { key, url } = await givenBank();
  const { origin, config } = await givenIdentity({ oidcIssuer: url, environment: "production", demo: false });
  const terms = { issuer: url, now: clock(), seconds: 60 };
  expect((await askWith(origin, await signToken(reviewer, { ...terms, key }))).status).toBe(200);
  const ours = await issuerKey(config.dataDir);
  expect((await askWith(origin, await signToken(reviewer, { ...terms, key: ours }))).status).toBe(401);
});

test("beside a bank's issuer there is no development issuer, and nobody of the demo", async () => {
  const { url } = await givenBank();
  const { origin } = await givenIdentity({ oidcIssuer: url });
  expect((await fetch(`${origin}/oidc/.well-known/openid-configuration`)).status).toBe(404);
  expect((await fetch(`${origin}/auth/demo-actors`)).status).toBe(404);
});

test("the console sends people to the bank's issuer with a proof key, and the bank learns no demo actor", async () => {
  const { url } = await givenBank();
  const { app } = await givenIdentity({ oidcIssuer: url, environment: "production", demo: false });
  const login = await app.inject({ url: "/auth/login?as=reviewer", headers: { host: "respite.example" } });
  const to = new URL(login.headers.location ?? "");
  expect(`${to.origin}${to.pathname}`).toBe(`${url}/authorize`);
  expect(Object.fromEntries(to.searchParams)).toEqual({
    client_id: "respite-console",
    response_type: "code",
    scope: "openid",
    code_challenge_method: "S256",
    redirect_uri: "https://respite.example/auth/callback",
    state: expect.any(String),
    nonce: expect.any(String),
    code_challenge: expect.any(String),
  });
});

test("in production the cookie goes over TLS alone and belongs to this very host", async () => {
  const { url } = await givenBank();
  const { app } = await givenIdentity({ oidcIssuer: url, environment: "production", demo: false });
  const login = await app.inject({ url: "/auth/login", headers: { host: "respite.example" } });
  expect(login.headers["set-cookie"]).toMatch(/^__Host-respite-sign-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const logout = await app.inject({ method: "POST", url: "/auth/logout", headers: { host: "respite.example" } });
  expect(logout.headers["set-cookie"]).toMatch(/^__Host-respite-session=;.*Secure/);
});

test("an issuer that cannot be asked is our trouble, not the token's", async () => {
  const { key, url } = await givenBank();
  const { origin } = await givenIdentity({ oidcIssuer: `${url.replace(/\d+$/, "9")}` });
  const token = await signToken(reviewer, { key, issuer: url, now: clock(), seconds: 60 });
  expect((await askWith(origin, token)).status).toBe(500);
});

test("production refuses the development issuer", async () => {
  await expect(givenIdentity({ environment: "production" })).rejects.toThrow(
    "The development issuer does not run in production.",
  );
});
