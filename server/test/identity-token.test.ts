import { statSync } from "node:fs";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { describe, expect, test, vi } from "vitest";
import { run } from "../src/cli/token.ts";
import { DEMO_ACTORS, findDemoActor } from "../src/identity/demo-actors.ts";
import { keptSecret } from "../src/identity/secret-file.ts";
import { askWith, givenConfig, givenIdentity } from "./support/identity-kit.ts";

/** Runs the command on a data folder. */
async function token(dataDir: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const out = vi.spyOn(console, "log").mockImplementation(() => {});
  const err = vi.spyOn(console, "error").mockImplementation(() => {});
  try {
    const code = await run(args, { RESPITE_DATA: dataDir, ...env });
    return { code, out: out.mock.calls.join("\n"), err: err.mock.calls.join("\n") };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

describe("respite token", () => {
  test("prints nothing but a token that the server takes", async () => {
    const { origin, config } = await givenIdentity();
    const { code, out, err } = await token(config.dataDir, ["--as", "senior@QINGHE"]);
    expect([code, err]).toEqual([0, ""]);
    expect(await (await askWith(origin, out)).json()).toMatchObject({ name: "張淑芬", role: "SENIOR_REVIEWER" });
  });

  test("works before the server has ever run, for eight hours", async () => {
    const { dataDir } = givenConfig();
    const { out } = await token(dataDir, ["--as=platform"]);
    const { exp = 0, iat = 0, aud } = decodeJwt(out);
    expect([aud, exp - iat]).toEqual(["respite-api", 8 * 3600]);
    const { origin } = await givenIdentity({ dataDir });
    expect((await askWith(origin, out)).status).toBe(200);
  });

  test("fits a server on another port that ran on the same data", async () => {
    const { origin, config } = await givenIdentity({ port: 4321 });
    expect((await askWith(origin, (await token(config.dataDir, ["--as", "reviewer"])).out)).status).toBe(200);
  });

  test("names everyone there is when asked for somebody else", async () => {
    const { code, out, err } = await token(givenConfig().dataDir, ["--as", "boss"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(
      /^There is no actor "boss": choose reviewer, reviewer2, senior, .*partner@WATTLE, editor2@WATTLE, editor@PLATFORM, auditor@PLATFORM or platform\.$/,
    );
  });

  test.each([[[]], [["--as"]], [["reviewer"]], [["--for", "reviewer"]]])("says what is missing in %j", async (args) => {
    const { code, err } = await token(givenConfig().dataDir, args);
    expect([code, err]).toEqual([1, expect.stringMatching(/^Say for whom: token --as ACTOR/)]);
  });

  test("makes none where a bank has its own issuer", async () => {
    const env = { OIDC_ISSUER: "https://id.example", NODE_ENV: "production" };
    const { code, out, err } = await token(givenConfig().dataDir, ["--as", "reviewer"], env);
    expect([code, out, err]).toEqual([1, "", expect.stringContaining("Tokens come from https://id.example")]);
  });
});

describe("the demo's actors", () => {
  test("have ids, names and posts of their own", () => {
    for (const key of ["id", "name"] as const) {
      expect(new Set(DEMO_ACTORS.map(({ actor }) => actor[key])).size).toBe(DEMO_ACTORS.length);
    }
    expect(new Set(DEMO_ACTORS.map(({ as }) => as)).size).toBe(DEMO_ACTORS.length);
  });

  test.each([
    ["reviewer", "陈静"],
    ["reviewer@HEYUAN", "陈静"],
    ["reviewer@harbor", "Maya Thompson"],
    ["reviewer2@QINGHE", "黃志豪"],
    ["platform", "顾婉清"],
    ["editor@platform", "沈若溪"],
  ])("%s is %s", (as, name) => {
    expect(findDemoActor(as)?.actor.name).toBe(name);
  });

  test.each(["platform@HEYUAN", "platform@HARBOR", "reviewer@", "@HARBOR", "reviewer@HARBOR@HARBOR", "reviewer ", ""])(
    "%j is nobody",
    (as) => expect(findDemoActor(as)).toBeUndefined(),
  );
});

describe("a kept secret", () => {
  test("is for its owner's eyes, and the same for all who ask at once", async () => {
    const path = join(givenConfig().dataDir, "new", "secret.json");
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => keptSecret(path, async () => i)));
    expect(new Set(all).size).toBe(1);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
