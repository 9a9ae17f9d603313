import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { claimCase } from "../src/case/claim-case.ts";
import { run } from "../src/cli/revoke.ts";
import { withTx } from "../src/database/with-tx.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { keepRevocations } from "../src/identity/revocation/keep-revocations.ts";
import { revocationsIn } from "../src/identity/revocation/revocation-store.ts";
import { Revocations } from "../src/identity/revocation/revocations.ts";
import { HEYUAN, RUI } from "./support/actors.ts";
import { Browser } from "./support/browser.ts";
import { contextFor } from "./support/context-for.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { askWith, givenIdentity, type Server } from "./support/identity-kit.ts";

const api = givenApi();
const SOON = 6_000;

/** Two servers of one installation, whose clock the test moves. */
let now: number;
let [one, two]: Server[] = [];
let revocations: Record<"one" | "two", Revocations>;
const clock = () => new Date(now).toISOString();
const servers = () => [one ?? expect.fail(), two ?? expect.fail()] as const;

beforeEach(async () => {
  now = Date.now();
  const make = () => new Revocations(revocationsIn(api.database()));
  revocations = { one: make(), two: make() };
  one = await givenIdentity({}, clock, revocations.one);
  two = await givenIdentity({ dataDir: one.config.dataDir }, clock, revocations.two);
  await refresh();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const refresh = () => Promise.all([revocations.one.refresh(clock()), revocations.two.refresh(clock())]);

async function tokenOf(as: string): Promise<string> {
  const [{ config }] = servers();
  const { actor } = findDemoActor(as) ?? expect.fail(as);
  return signToken(actor, {
    key: await issuerKey(config.dataDir),
    issuer: issuerUrl(config),
    now: clock(),
    seconds: 3600,
  });
}

async function signIn(as: string): Promise<string> {
  const browser = new Browser();
  await browser.follow(`${servers()[0].origin}/auth/login?${new URLSearchParams({ as, return_to: "/who" })}`);
  return browser.cookies.get("respite-session")?.value ?? expect.fail("nobody signed in");
}

const send = (origin: string, session: string, path = "/who", method = "GET") =>
  fetch(`${origin}${path}`, { method, headers: { cookie: `respite-session=${session}` } });
const statuses = async (ask: (origin: string) => Promise<Response>) =>
  Promise.all(servers().map(async ({ origin }) => (await ask(origin)).status));

/** As an operator does, beside the servers. */
async function revoke(...args: string[]) {
  const said: string[] = [];
  for (const name of ["log", "error"] as const) vi.spyOn(console, name).mockImplementation((text) => said.push(text));
  const { dataDir } = servers()[0].config;
  const code = await run(args, {
    NODE_ENV: "test",
    RESPITE_DEMO: "1",
    RESPITE_DATA: dataDir,
    DATABASE_URL: api.database().url,
  });
  return { code, said: said.join("\n") };
}

describe("signing out", () => {
  test("ends that session and every copy of its cookie: here at once, on another server at its next look", async () => {
    const [session, other] = [await signIn("reviewer"), await signIn("reviewer")];
    expect(await statuses((origin) => send(origin, session))).toEqual([200, 200]);
    expect((await send(servers()[0].origin, session, "/auth/logout", "POST")).status).toBe(204);
    expect(await statuses((origin) => send(origin, session))).toEqual([204, 200]);
    await refresh();
    expect(await statuses((origin) => send(origin, session))).toEqual([204, 204]);
    expect(await statuses((origin) => send(origin, other))).toEqual([200, 200]);
  });

  test("is remembered by a server that starts afterwards, and forgotten when the session would be over", async () => {
    const session = await signIn("reviewer");
    await send(servers()[0].origin, session, "/auth/logout", "POST");
    const later = new Revocations(revocationsIn(api.database()));
    await later.refresh(clock());
    const third = await givenIdentity({ dataDir: servers()[0].config.dataDir }, clock, later);
    expect((await send(third.origin, session)).status).toBe(204);
    const rows = async () =>
      (
        await asAdmin(
          "select forget_at from respite_access.revocation where forget_at is not null",
          api.database().adminUrl,
        )
      ).rows;
    const [{ forget_at: forgetAt }] = (await rows()).slice(-1);
    expect(forgetAt.getTime()).toBeGreaterThanOrEqual(now + 8 * 3_600_000);
    await asAdmin("update respite_access.revocation set forget_at = now() - interval '1 s'", api.database().adminUrl);
    await send(servers()[0].origin, await signIn("reviewer"), "/auth/logout", "POST");
    expect(await rows()).toHaveLength(1);
  });

  test("by whoever has no session, or one that is over, writes nothing", async () => {
    const session = await signIn("reviewer");
    const [{ origin }] = servers();
    const end = (cookie: string) => send(origin, cookie, "/auth/logout", "POST");
    await end(session);
    const { texts } = await countStatements(api.database(), async () => {
      for (const cookie of [session, "", "nonsense"]) expect((await end(cookie)).status).toBe(204);
    });
    expect(texts).toEqual([]);
  });
});

describe("an operator who revokes somebody", () => {
  test("ends their sessions and tokens, those just verified included, and nobody else's", async () => {
    const [session, token, other] = [await signIn("senior"), await tokenOf("senior"), await tokenOf("reviewer")];
    const ask = () =>
      Promise.all(
        [session]
          .map((each) => statuses((origin) => send(origin, each)))
          .concat([token, other].map((each) => statuses((origin) => askWith(origin, each)))),
      );
    expect(await ask()).toEqual([
      [200, 200],
      [200, 200],
      [200, 200],
    ]);
    const { code, said } = await revoke("--actor", "senior");
    expect([code, said]).toEqual([
      0,
      expect.stringContaining("refused within two seconds, and whoever may still sign in can do so."),
    ]);
    await refresh();
    expect(await ask()).toEqual([
      [204, 204],
      [401, 401],
      [200, 200],
    ]);
  });

  test("lets them come back with what the issuer says of them now", async () => {
    const token = await tokenOf("senior");
    await revoke("--actor", findDemoActor("senior")?.actor.id.toUpperCase() ?? "");
    await refresh();
    now += SOON;
    vi.setSystemTime(now); // the bundled issuer has no other clock
    expect(await statuses(async (origin) => askWith(origin, await tokenOf("senior")))).toEqual([200, 200]);
    expect((await send(servers()[1].origin, await signIn("senior"))).status).toBe(200);
    expect(await statuses((origin) => askWith(origin, token))).toEqual([401, 401]);
  });

  test("bars them for good, until they are admitted: even then what was issued before stays refused", async () => {
    const before = await tokenOf("partner");
    await revoke("--actor", "partner", "--bar");
    await refresh();
    now += SOON;
    const meanwhile = await tokenOf("partner");
    expect(await statuses((origin) => askWith(origin, meanwhile))).toEqual([401, 401]);
    await revoke("--actor", "partner", "--admit");
    await refresh();
    now += 2 * SOON;
    expect(await statuses(async (origin) => askWith(origin, await tokenOf("partner")))).toEqual([200, 200]);
    expect(await statuses((origin) => askWith(origin, before))).toEqual([401, 401]);
  });

  test.each([
    [[]],
    [["--actor"]],
    [["--actor", "nobody"]],
    [["--actor", "senior", "--bar", "--admit"]],
    [["--of", "x"]],
  ])("is told how when asking %j", async (args) => {
    expect(await revoke(...args)).toEqual({ code: 1, said: expect.stringMatching(/^Say of whom: revoke --actor ID/) });
  });
});

describe("who is revoked", () => {
  test("is found out without asking the database, and within two seconds of a look at it each second", async () => {
    const token = await tokenOf("reviewer2");
    const { texts } = await countStatements(api.database(), () => statuses((origin) => askWith(origin, token)));
    expect(texts).toEqual([]);
    const stop = keepRevocations(revocations.two, clock, (error) => expect.fail(String(error)));
    try {
      await revoke("--actor", "reviewer2");
      await vi.waitFor(async () => expect((await askWith(servers()[1].origin, token)).status).toBe(401), 2_000);
    } finally {
      await stop();
    }
  });

  test("is not forgotten by a server whose database was away for longer than it looks back", async () => {
    const token = await tokenOf("auditor");
    const { read } = revocationsIn(api.database());
    const store = { write: async () => {}, read: vi.fn(read) };
    const apart = new Revocations(store);
    await apart.refresh(clock());
    store.read.mockRejectedValueOnce(new Error("away"));
    await expect(apart.refresh(clock())).rejects.toThrow("away");
    await revoke("--actor", "auditor");
    await asAdmin(
      "update respite_access.revocation set written_at = now() - interval '5 min'",
      api.database().adminUrl,
    );
    await apart.refresh(clock());
    const third = await givenIdentity({ dataDir: servers()[0].config.dataDir }, clock, apart);
    expect((await askWith(third.origin, token)).status).toBe(401);
    await apart.refresh(clock());
    expect(store.read.mock.calls).toEqual([["ALL"], ["RECENT"], ["ALL"], ["RECENT"]]);
  });

  test("does not get a command committed that waited when it happened", async () => {
    const { id, version } = await givenCase(api);
    const input = { idempotencyKey: "revoked-meanwhile", caseId: id, expectedVersion: version };
    const claim = (isRevoked: boolean) => claimCase({ ...contextFor(api, RUI), isRevoked: () => isRevoked }, input);
    await expect(claim(true)).rejects.toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
    expect(await claim(false)).toMatchObject({ userErrors: [] });
  });

  test("lies where the roles of requests do not reach", async () => {
    const look = "select * from respite_access.revocation";
    const inTx = () => withTx(api.database(), { institutionId: HEYUAN }, (em) => em.execute(look, []));
    await expect(inTx()).rejects.toThrow("permission denied for schema respite_access");
  });
});
