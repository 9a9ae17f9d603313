import { createSecretKey } from "node:crypto";
import { base64url, exportSPKI, generateKeyPair, importJWK, type JWTHeaderParameters, SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { DEMO_ACTORS } from "../src/identity/demo-actors.ts";
import { issuerKey, publicHalf } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { askWith, clock, givenIdentity, type Server } from "./support/identity-kit.ts";

const terms = async ({ config }: Server) => ({
  key: await issuerKey(config.dataDir),
  issuer: issuerUrl(config),
  now: clock(),
  seconds: 60,
});
const reviewer = DEMO_ACTORS[0]?.actor ?? expect.fail("nobody in the demo");

/** A token that is right in everything, but for what a test changes. */
async function forged(server: Server, claims: Record<string, unknown>, header: Partial<JWTHeaderParameters> = {}) {
  const { key, issuer } = await terms(server);
  const now = Math.floor(Date.parse(clock()) / 1000);
  const right = {
    iss: issuer,
    aud: "respite-api",
    sub: reviewer.id,
    name: reviewer.name,
    iat: now,
    exp: now + 60,
    respite_role: "REVIEWER",
    respite_institution: reviewer.institutionId,
  };
  return new SignJWT({ ...right, ...claims })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: key.kid, ...header })
    .sign(await importJWK(key, "ES256"));
}

describe("a bearer token", () => {
  test("of everyone in the demo says who they are, where they work and what they may", async () => {
    const server = await givenIdentity();
    for (const { actor } of DEMO_ACTORS) {
      const answer = await askWith(server.origin, await signToken(actor, await terms(server)));
      expect(await answer.json()).toEqual({ ...actor, scopes: [...actor.scopes] });
    }
  });

  test("that is right in everything passes, so that the forged ones below fail for their one fault", async () => {
    const server = await givenIdentity();
    expect((await askWith(server.origin, await forged(server, {}))).status).toBe(200);
  });

  test("names the same person however their id is spelled, so that nobody is two people or is free of their limits", async () => {
    const server = await givenIdentity();
    const id = "01900000-0000-7000-9000-00000000abcd";
    const answer = await askWith(server.origin, await forged(server, { sub: id.toUpperCase() }));
    expect(await answer.json()).toMatchObject({ id });
  });

  test.each<[string, Record<string, unknown>]>([
    ["for another audience", { aud: "other-api" }],
    ["for us and for another audience", { aud: ["respite-api", "other-api"] }],
    ["without an audience", { aud: undefined }],
    ["of another issuer", { iss: "http://127.0.0.1:4001/oidc" }],
    ["of our issuer with a slash more", { iss: "http://127.0.0.1:4000/oidc/" }],
    ["that ran out", { exp: Math.floor(Date.now() / 1000) - 10 }],
    ["that never runs out", { exp: undefined }],
    ["that is not yet valid", { nbf: Math.floor(Date.now() / 1000) + 60 }],
    ["without a person", { sub: undefined }],
    ["of a person who is no uuid", { sub: "admin" }],
    ["of a role that does not exist", { respite_role: "ADMIN" }],
    ["of a role for machines that only jobs have", { respite_role: "SYSTEM" }],
    ["of a reviewer of no institution", { respite_institution: undefined }],
    ["of a platform role in an institution", { respite_role: "PLATFORM_REVIEWER" }],
  ])("%s is refused", async (_, claims) => {
    const server = await givenIdentity();
    expect((await askWith(server.origin, await forged(server, claims))).status).toBe(401);
  });

  test.each<[string, string]>([
    ["an ID token", "JWT"],
    ["a token of another kind", "logout+jwt"],
  ])("%s is no access token", async (_, typ) => {
    const server = await givenIdentity();
    expect((await askWith(server.origin, await forged(server, {}, { typ }))).status).toBe(401);
  });

  test("without a signature is refused, however `none` is written", async () => {
    const server = await givenIdentity();
    const [, payload] = (await forged(server, {})).split(".");
    for (const alg of ["none", "None", "NONE", "nOnE", ""]) {
      const header = base64url.encode(JSON.stringify({ alg, typ: "at+jwt" }));
      for (const signature of ["", "AA"]) {
        expect((await askWith(server.origin, `${header}.${payload}.${signature}`)).status).toBe(401);
      }
    }
  });

  test("signed by HS256 with our public key as the secret is refused, in each form the key is published", async () => {
    const server = await givenIdentity();
    const { key } = await terms(server);
    const jwk = publicHalf(key);
    const pem = await exportSPKI(
      (await importJWK(jwk, "ES256", { extractable: true })) as Parameters<typeof exportSPKI>[0],
    );
    const [, payload = ""] = (await forged(server, {})).split(".");
    for (const secret of [pem, JSON.stringify(jwk), jwk.x ?? ""]) {
      const token = await new SignJWT(JSON.parse(Buffer.from(payload, "base64url").toString()))
        .setProtectedHeader({ alg: "HS256", typ: "at+jwt", kid: key.kid })
        .sign(createSecretKey(Buffer.from(secret.padEnd(32))));
      expect((await askWith(server.origin, token)).status).toBe(401);
    }
  });

  test("with a signature of nothing but zeros is refused", async () => {
    const server = await givenIdentity();
    const [header, payload] = (await forged(server, {})).split(".");
    const zeros = base64url.encode(new Uint8Array(64));
    expect((await askWith(server.origin, `${header}.${payload}.${zeros}`)).status).toBe(401);
  });

  test("signed by another key is refused, even when it brings that key along", async () => {
    const server = await givenIdentity();
    const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
    const right = JSON.parse(
      Buffer.from((await forged(server, {})).split(".")[1] ?? "", "base64url").toString(),
    ) as Record<string, unknown>;
    const jwk = await crypto.subtle.exportKey("jwk", publicKey);
    const token = await new SignJWT(right)
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", jwk: { kty: "EC", ...jwk } })
      .sign(privateKey);
    expect((await askWith(server.origin, token)).status).toBe(401);
  });

  test("of another server's development issuer is refused", async () => {
    const [ours, theirs] = [await givenIdentity(), await givenIdentity()];
    expect((await askWith(ours.origin, await signToken(reviewer, await terms(theirs)))).status).toBe(401);
  });

  test.each(["Basic cmV2aWV3ZXI6", "Bearer", "Bearer a b", "Bearer not.a.token", "Token x", "bearer\tx"])(
    "is what Authorization must hold: %j is refused, never taken for nobody",
    async (authorization) => {
      const { origin } = await givenIdentity();
      expect((await fetch(`${origin}/who`, { headers: { authorization } })).status).toBe(401);
    },
  );

  test("survives a restart of the server on the same data", async () => {
    const server = await givenIdentity();
    const token = await signToken(reviewer, await terms(server));
    const again = await givenIdentity({ dataDir: server.config.dataDir });
    expect((await askWith(again.origin, token)).status).toBe(200);
  });
});
