import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "../src/database/open.ts";
import { encodeGlobalId } from "../src/graphql/global-id.ts";
import type { Actor } from "../src/identity/actor.ts";
import { attendCase } from "../src/presence/attend-case.ts";
import { forgetPresenceJob } from "../src/presence/forget-presence.job.ts";
import { AUDITOR, HARBOR, HEYUAN, LIN, MAYA, PARTNER, PLATFORM, RUI } from "./support/actors.ts";
import { contextFor } from "./support/context-for.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { look, rowOf } from "./support/rows.ts";

const api = givenApi();
const NOW = "2026-03-05T02:00:00.000Z";
const after = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
let id: string;
beforeEach(async () => {
  await asAdmin("delete from presence", api.database().adminUrl);
  ({ id } = await givenCase(api));
});

const attend = (as: Actor, now = NOW, more: object = {}) =>
  api.command("caseAttend", { caseId: id, ...more }, as, "case { attendees { name since } }", now);
const others = async (as: Actor, now = NOW) => {
  const { data } = await api.execute("query P($id: ID!) { case(id: $id) { attendees { name } } }", { id }, { as, now });
  return data.case.attendees.map(({ name }: { name: string }) => name);
};

describe("who has a case open", () => {
  test("is seen by everybody else who reads it, and not by themselves", async () => {
    expect((await attend(RUI)).case.attendees).toEqual([]);
    expect((await attend(LIN, after(5))).case.attendees).toEqual([{ name: "Rui", since: NOW }]);
    expect(await others(RUI, after(6))).toEqual(["Lin"]);
    expect([await others(AUDITOR, after(6)), await others(PLATFORM, after(6))]).toEqual([
      ["Rui", "Lin"],
      ["Rui", "Lin"],
    ]);
  });

  test("is there for 45 seconds, longer when they say so again, and gone when they close it", async () => {
    await attend(RUI);
    expect([await others(LIN, after(44)), await others(LIN, after(45))]).toEqual([["Rui"], []]);
    await attend(RUI, after(30));
    expect((await attend(LIN, after(60))).case.attendees).toEqual([{ name: "Rui", since: NOW }]);
    await attend(RUI, after(200));
    expect((await attend(LIN, after(201))).case.attendees).toEqual([{ name: "Rui", since: after(200) }]);
    await attend(RUI, after(202), { leaves: true });
    expect(await others(LIN, after(203))).toEqual([]);
  });

  test("leaves the case as it was, byte for byte, and no event and no key behind", async () => {
    const before = await rowOf(api, id);
    const counts = () => look(api, "select (select count(*) from event) as e, (select count(*) from idempotency) as k");
    const was = await counts();
    await attend(RUI);
    await attend(RUI, NOW, { leaves: true });
    expect([await rowOf(api, id), await counts()]).toEqual([before, was]);
  });

  test("never waits for whoever holds the case under lock", async () => {
    const client = await api.database().pool.connect();
    await client.query(`begin; set local role respite_app; set local app.institution = '${HEYUAN}'`);
    await client.query("select 1 from deferral_case for update");
    try {
      expect((await attend(RUI)).userErrors).toEqual([]);
      expect(await others(LIN)).toEqual(["Rui"]);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  test("is the same on two servers", async () => {
    const second = await openDatabase(api.database().url);
    try {
      const input = { caseId: id, leaves: false, idempotencyKey: "on-the-second" };
      await attendCase({ ...contextFor(api, RUI), now: NOW, database: second }, input);
      expect(await others(LIN)).toEqual(["Rui"]);
    } finally {
      await second.close();
    }
  });

  test("is said and read in one statement each", async () => {
    const { texts } = await countStatements(api.database(), () => attend(RUI));
    expect(texts).toHaveLength(2);
  });

  test("is nothing for another institution, which is answered as of a case that never was", async () => {
    const never = encodeGlobalId("DeferralCase", HEYUAN, "01900000-0000-7000-8000-0000000000ff");
    const said = async (caseId: string, as: Actor, leaves: boolean) =>
      JSON.stringify(await api.command("caseAttend", { caseId, leaves }, as, "case { id }"));
    for (const leaves of [false, true]) {
      expect(await said(id, MAYA, leaves)).toContain("CASE_NOT_FOUND");
      expect(await said(id, MAYA, leaves)).toBe(await said(never, RUI, leaves));
    }
    expect(await look(api, "select 1 from presence where institution_id = $1", [HARBOR])).toEqual([]);
  });

  test("is nothing for a partner's client, and an auditor stands in nobody's way", async () => {
    await attend(RUI);
    expect(await others(PARTNER)).toEqual([]);
    for (const as of [PARTNER, AUDITOR]) await expect(attend(as)).rejects.toThrow("FORBIDDEN");
  });

  test("takes an idempotency key like every command, and says what is wrong with one", async () => {
    expect((await attend(RUI, NOW, { idempotencyKey: "short" })).userErrors).toMatchObject([
      { code: "IDEMPOTENCY_KEY_INVALID" },
    ]);
    const idempotencyKey = randomUUID();
    expect([await attend(RUI, NOW, { idempotencyKey }), await attend(RUI, NOW, { idempotencyKey })]).toMatchObject([
      { userErrors: [] },
      { userErrors: [] },
    ]);
  });

  test("is forgotten where it was not closed", async () => {
    await attend(RUI);
    await attend(LIN, after(30));
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    await forgetPresenceJob.run({ database: api.database(), clock: () => after(60), secrets, log });
    expect(await look(api, "select name from presence")).toEqual([{ name: "Lin" }]);
  });
});
