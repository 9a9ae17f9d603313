import { afterAll, describe, expect, test } from "vitest";
import { AUDITOR, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { acts, storedCase, timeActs, WRONG_LOOKS } from "./support/given-clocks.ts";
import { asAdmin } from "./support/given-database.ts";
import { DECLINE, GOOD_RECORD, givenAppealed, givenPending } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
afterAll(async () => expect(await look(api, WRONG_LOOKS)).toEqual([]));
/** The system's events on a case, with what they say. */
const said = (id: string) =>
  look(api, "select kind, detail from event where case_id = $1 and actor_role = 'SYSTEM' order by at, id", [uuid(id)]);
const BOTH = ["CLOCK_AT_RISK", "CLOCK_BREACHED"];
const ALL = [...BOTH, "HARD_LIMIT_PASSED"];

describe("a clock", () => {
  // Received on Thursday 5 March; 6, 9, 10, 11, 12, 13 and 16 are the seven days; two before the end are left on the 12th.
  test("is said to be at risk from the first minute of that day, and overdue from the first minute after the last", async () => {
    const { id } = await givenCase(api);
    for (const [now, there] of [
      ["2026-03-11T15:59:59.999Z", []],
      ["2026-03-11T16:00:00.000Z", ["CLOCK_AT_RISK"]],
      ["2026-03-12T16:00:00.000Z", ["CLOCK_AT_RISK"]],
      ["2026-03-16T15:59:59.999Z", ["CLOCK_AT_RISK"]],
      ["2026-03-16T16:00:00.000Z", BOTH],
      ["2026-03-20T16:00:00.000Z", BOTH],
    ] as const) {
      await timeActs(api, now);
      expect([now, await acts(api, id)]).toEqual([now, there]);
    }
    expect((await said(id)).at(-1)).toEqual({
      kind: "CLOCK_BREACHED",
      detail: { dueOn: "2026-03-16", clock: "DECISION" },
    });
  });

  test("that is overdue is told to the borrower once, with the day by which the decision comes at the latest", async () => {
    const { id } = await givenCase(api, { name: "李娜" });
    const letters = () =>
      look(api, "select kind, body from notice where case_id = $1 and kind = 'LATE_DECISION'", [uuid(id)]);
    await timeActs(api, "2026-03-16T15:59:59.999Z");
    expect(await letters()).toEqual([]);
    await timeActs(api, "2026-03-16T16:00:00.000Z");
    await timeActs(api, "2026-03-17T16:00:00.000Z");
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    // Fifteen business days after 5 March are over on the 26th.
    expect(letter.body).toContain("2026年3月16日");
    expect(letter.body).toContain("2026年3月26日");
    expect(letter.body).toContain("李娜");
  });

  // Fifteen business days after 5 March are over on the 26th.
  test("that is past the hard limit is said to be, once, from the first minute after its last day", async () => {
    const { id } = await givenCase(api);
    const shown = async (now: string) => {
      const query = "query ($id: ID!) { case(id: $id) { clock { state hardLimitAt pastHardLimit } } }";
      return (await api.execute(query, { id }, { as: RUI, now })).data.case.clock;
    };
    const hardLimitAt = "2026-03-26T16:00:00.000Z";
    expect(await shown("2026-03-05T02:00:00.000Z")).toEqual({ state: "ON_TIME", hardLimitAt, pastHardLimit: false });
    for (const [now, there, pastHardLimit] of [
      ["2026-03-26T15:59:59.999Z", BOTH, false],
      ["2026-03-26T16:00:00.000Z", ALL, true],
      ["2026-03-27T16:00:00.000Z", ALL, true],
    ] as const) {
      await timeActs(api, now);
      expect([now, await acts(api, id)]).toEqual([now, there]);
      expect(await shown(now)).toEqual({ state: "BREACHED", hardLimitAt, pastHardLimit });
    }
    expect((await said(id)).at(-1)).toEqual({
      kind: "HARD_LIMIT_PASSED",
      detail: { dueOn: "2026-03-16", clock: "DECISION", limitOn: "2026-03-26" },
    });
    expect(await timeActs(api, "2026-03-30T16:00:00.000Z")).toBe(0);
  });

  test("that was last moved before the hard limit was kept with it passes it all the same", async () => {
    const { id } = await givenCase(api);
    const forget = "update deferral_case set hard_limit_at = null, version = version + 1 where id = $1";
    await asAdmin(forget, api.database().adminUrl, [uuid(id)]);
    await timeActs(api, "2026-03-26T15:59:59.999Z");
    expect(await acts(api, id)).toEqual(BOTH);
    expect(await timeActs(api, "2026-03-26T15:59:59.999Z")).toBe(0); // it is kept from the first look on
    await timeActs(api, "2026-03-26T16:00:00.000Z");
    expect(await acts(api, id)).toEqual(ALL);
    expect(await timeActs(api, "2026-03-30T16:00:00.000Z")).toBe(0);
  });

  test("that was decided in time has no hard limit any more", async () => {
    const { id, version } = await givenClaimed(api);
    const fields = "case { clock { state hardLimitAt pastHardLimit } }";
    const declined = await api.command(
      "caseDecline",
      { caseId: id, expectedVersion: version, ...DECLINE },
      RUI,
      fields,
    );
    expect(declined.case.clock).toEqual({ state: "DONE", hardLimitAt: null, pastHardLimit: false });
  });

  test("of a proposal that waits for its checker runs on, too", async () => {
    const { id } = await givenPending(api);
    await timeActs(api, "2026-03-16T16:00:00.000Z");
    expect(await acts(api, id)).toEqual(BOTH);
  });

  test("of an appeal is its own: fifteen days of the calendar", async () => {
    const { id } = await givenAppealed(api);
    await timeActs(api, "2026-03-17T15:59:59.999Z");
    expect(await acts(api, id)).toEqual([]);
    await timeActs(api, "2026-03-20T16:00:00.000Z");
    expect((await said(id)).slice(-2)).toEqual([
      { kind: "CLOCK_AT_RISK", detail: { dueOn: "2026-03-20", clock: "APPEAL" } },
      { kind: "CLOCK_BREACHED", detail: { dueOn: "2026-03-20", clock: "APPEAL" } },
    ]);
  });

  test("that was put off by an answer is at risk again for its new day, and never while it stands still", async () => {
    const { id, version } = await givenClaimed(api);
    await timeActs(api, "2026-03-12T02:00:00.000Z");
    const now = "2026-03-12T02:00:00.000Z";
    await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI, undefined, now);
    const ask = { caseId: id, kinds: ["MEDICAL_CERTIFICATE"], note: "请提供。", expectedVersion: version + 1 };
    const asked = await api.command("caseRequestEvidence", ask, RUI, undefined, now);
    expect(asked.userErrors).toEqual([]);
    await timeActs(api, "2026-03-19T15:59:59.999Z");
    expect(await acts(api, id)).toEqual(["CLOCK_AT_RISK"]);
    await timeActs(api, "2026-03-19T16:00:00.000Z");
    expect(await acts(api, id)).toEqual(["CLOCK_AT_RISK", "EVIDENCE_NOT_PROVIDED", "CLOCK_AT_RISK"]);
    expect((await said(id)).at(-1)?.detail).toMatchObject({ dueOn: "2026-03-23" });
  });

  test("that is warned of turns nobody away: whoever decides at that moment decides on the version they saw", async () => {
    const { id, version } = await givenClaimed(api);
    const before = await storedCase(api, id);
    await timeActs(api, "2026-03-16T16:00:00.000Z");
    expect(await storedCase(api, id)).toEqual(before);
    const now = "2026-03-05T02:10:00.000Z";
    const decline = { caseId: id, expectedVersion: version, ...DECLINE };
    expect((await api.command("caseDecline", decline, RUI, undefined, now)).case.status).toBe("DECLINED");
  });

  test("that is done is not warned of", async () => {
    const { id, version } = await givenCase(api);
    await api.command("caseWithdraw", { caseId: id, expectedVersion: version }, PARTNER);
    const withdrawn = await rowOf(api, id);
    await timeActs(api, "2026-05-01T02:00:00.000Z");
    expect(await rowOf(api, id)).toBe(withdrawn);
  });
});

describe("receipt", () => {
  const QUERY = "query ($id: ID!) { case(id: $id) { events(first: 20) { nodes { kind actorRole detail summary } } } }";
  const acknowledged = async (id: string) => {
    const { nodes } = (await api.execute(QUERY, { id }, { as: AUDITOR, locale: "en" })).data.case.events;
    return nodes.filter(({ kind }: { kind: string }) => kind === "RECEIPT_ACKNOWLEDGED");
  };

  test("is acknowledged at once, by itself, and says whether a document is missing", async () => {
    const { id } = await givenCase(api);
    expect(await acknowledged(id)).toEqual([
      {
        kind: "RECEIPT_ACKNOWLEDGED",
        actorRole: "SYSTEM",
        summary: "Receipt acknowledged.",
        detail: JSON.stringify({ complete: false }),
      },
    ]);
    const small = { ground: "SMALL_LOAN_GOOD_RECORD", hardshipReason: "INCOME_DROP" };
    const whole = await givenCase(api, GOOD_RECORD, small);
    expect(JSON.parse((await acknowledged(whole.id))[0].detail)).toEqual({ complete: true });
  });
});
