import { beforeAll, expect, test } from "vitest";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { Browser } from "./support/browser.ts";
import { givenApp } from "./support/given-app.ts";

const server = givenApp();
let origin = "";
beforeAll(async () => {
  origin = await server().app.listen({ port: 0, host: "127.0.0.1" });
});

const ask = (query: string, headers: Record<string, string>) =>
  fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });

const VIEWER = "{ viewer { name role permissions } }";

async function tokenOf(as: string, now = new Date()): Promise<string> {
  const { config } = server();
  const actor = findDemoActor(as)?.actor ?? expect.fail(`no ${as}`);
  const key = await issuerKey(config.dataDir);
  return signToken(actor, { key, issuer: issuerUrl(config), now: now.toISOString(), seconds: 60 });
}

async function sessionOf(as: string): Promise<string> {
  const browser = new Browser();
  await browser.follow(`${origin}/auth/login?as=${as}`);
  return `respite-session=${browser.cookies.get("respite-session")?.value}`;
}

test("a bearer token makes one the viewer", async () => {
  const answer = await ask(VIEWER, { authorization: `Bearer ${await tokenOf("auditor@HARBOR")}` });
  const { data } = (await answer.json()) as { data: { viewer: { permissions: string[] } } };
  expect(data.viewer).toMatchObject({ name: "Robert Hayes", role: "AUDITOR" });
  expect(data.viewer.permissions).toContain("cases");
  expect(data.viewer.permissions).not.toContain("caseApprove");
});

test("no header beside the token changes who one is, or where one works", async () => {
  const others = {
    "x-institution-id": "01900000-0000-7000-8000-000000000001",
    "x-role": "SENIOR_REVIEWER",
    "x-user": "platform",
    "x-forwarded-host": "evil.example",
    "x-forwarded-user": "platform",
    forwarded: "for=127.0.0.1;host=evil.example",
  };
  const authorization = `Bearer ${await tokenOf("auditor@HARBOR")}`;
  const answers = [await ask(VIEWER, { authorization }), await ask(VIEWER, { authorization, ...others })];
  const [plain, dressed] = await Promise.all(answers.map((answer) => answer.json()));
  expect(plain).toMatchObject({ data: { viewer: { name: "Robert Hayes", role: "AUDITOR" } } });
  expect(dressed).toEqual(plain);
});

test("so does the console's session", async () => {
  const answer = await ask(VIEWER, { cookie: await sessionOf("reviewer"), "sec-fetch-site": "same-origin" });
  expect(await answer.json()).toMatchObject({ data: { viewer: { name: "陈静", role: "REVIEWER" } } });
});

test("without either one is nobody, and is told to sign in", async () => {
  expect(await (await ask(VIEWER, {})).json()).toEqual({ data: { viewer: null } });
  const { errors } = (await (await ask("{ cases { totalCount } }", {})).json()) as { errors: object[] };
  expect(errors[0]).toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
});

test("a token that ran out is a 401 that says so by header and code, even beside a good session", async () => {
  const authorization = `Bearer ${await tokenOf("reviewer", new Date(Date.now() - 120_000))}`;
  const answer = await ask(VIEWER, { authorization, cookie: await sessionOf("reviewer") });
  expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, 'Bearer error="invalid_token"']);
  const { errors } = (await answer.json()) as { errors: object[] };
  expect(errors).toEqual([
    {
      message: "The bearer token is not valid, or no longer: get a new one.",
      extensions: { code: "UNAUTHENTICATED" },
    },
  ]);
});

test.each<[string, Record<string, string>]>([
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["another port of this machine", { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:1" }],
  ["an old browser on another site", { origin: "https://evil.example" }],
  ["a page without an origin", { origin: "null" }],
])("what %s sends with the session is refused", async (_, headers) => {
  const cookie = await sessionOf("reviewer");
  expect((await ask(VIEWER, { cookie, ...headers })).status).toBe(403);
  const logout = await fetch(`${origin}/auth/logout`, { method: "POST", headers: { cookie, ...headers } });
  expect(logout.status).toBe(403);
});

test("a role that may not is refused by a sentence", async () => {
  const authorization = `Bearer ${await tokenOf("editor")}`;
  const { errors } = (await (await ask("{ cases { totalCount } }", { authorization })).json()) as { errors: object[] };
  expect(errors[0]).toMatchObject({
    message: "cases is not open to the role Policy editor.",
    extensions: { code: "FORBIDDEN" },
  });
});
