import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { issuerKey } from "../src/identity/issuer/issuer-keys.ts";
import { issuerUrl } from "../src/identity/issuer/issuer-url.ts";
import { signToken } from "../src/identity/issuer/sign-token.ts";
import { givenApp } from "./support/given-app.ts";
import { asAdmin } from "./support/given-database.ts";

const server = givenApp();
let id = "";

beforeAll(async () => {
  await loadDemo(server().database, new Date().toISOString());
  const first = `select c.institution_id, c.id from deferral_case c join institution i on i.id = c.institution_id
    where i.code = 'HEYUAN' and c.status = 'ACTIVE' limit 1`;
  const [row] = (await asAdmin(first, server().database.adminUrl)).rows;
  id = encodeGlobalId("DeferralCase", row.institution_id, row.id);
}, 120_000);

async function fetchBundle(as: string | null, of = id) {
  const { app, config } = server();
  const actor = as === null ? null : (findDemoActor(as)?.actor ?? expect.fail(`no ${as}`));
  const key = await issuerKey(config.dataDir);
  const issuer = issuerUrl(config);
  const token = actor && (await signToken(actor, { key, issuer, now: new Date().toISOString(), seconds: 300 }));
  return app.inject({ url: `/cases/${of}/bundle.zip`, headers: token ? { authorization: `Bearer ${token}` } : {} });
}

describe("GET /cases/:id/bundle.zip", () => {
  test("gives an auditor the case as a file that no browser shows", async () => {
    const response = await fetchBundle("auditor");
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      "content-type": "application/zip",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-disposition": expect.stringMatching(/^attachment; filename="[\w-]+\.zip"$/),
    });
    const files = unzipSync(response.rawPayload);
    expect(strFromU8(files["case.zh-Hans.html"] ?? new Uint8Array())).toContain("案件卷宗");
  });

  test.each<[string | null, number]>([
    [null, 401],
    ["reviewer", 403],
    ["partner", 403],
    ["editor", 403],
    ["senior", 200],
    ["auditor@HARBOR", 404],
  ])("answers %s with %i", async (as, status) => {
    expect((await fetchBundle(as)).statusCode).toBe(status);
  });

  test("answers a foreign id as one that there is not", async () => {
    const [foreign, missing] = [await fetchBundle("auditor@HARBOR"), await fetchBundle("auditor@HARBOR", "nonsense")];
    expect([foreign.statusCode, foreign.json()]).toEqual([missing.statusCode, missing.json()]);
  });
});
