import { beforeAll, describe, expect, test } from "vitest";
import { foldCounters } from "../src/counter/fold-counters.ts";
import { loadDemo } from "../src/demo/load-demo.ts";
import { HARBOR_PARTNER, MAYA, PLATFORM, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { givenDraft } from "./support/given-status.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const PORTFOLIO = `query P($from: Date = "2026-01-01", $to: Date = "2026-12-31") { portfolio {
  cases byStatus { status cases } byGround { ground cases } byDay(from: $from, to: $to) { day cases } } }`;
const portfolio = async (as = RUI, variables: object = {}) => {
  const { data, errors } = await api.execute(PORTFOLIO, variables, { as });
  expect(errors).toBeUndefined();
  return data.portfolio;
};

describe("the portfolio", () => {
  beforeAll(async () => {
    for (const [day, ground] of [
      ["2026-03-02", "SHORT_TERM_HARDSHIP"],
      ["2026-03-02", "FORCE_MAJEURE"],
      ["2026-03-04", "SHORT_TERM_HARDSHIP"],
    ]) {
      api.now = `${day}T02:00:00.000Z`;
      await givenCase(api, {}, { ground });
    }
    await givenDraft(api);
    await givenCase(api, { as: HARBOR_PARTNER, currency: "USD" });
  });

  const HEYUANS = {
    cases: 4,
    byStatus: [
      { status: "DRAFT", cases: 1 },
      { status: "SUBMITTED", cases: 3 },
    ],
    byGround: [
      { ground: "SHORT_TERM_HARDSHIP", cases: 3 },
      { ground: "FORCE_MAJEURE", cases: 1 },
    ],
    byDay: [
      { day: "2026-03-02", cases: 2 },
      { day: "2026-03-04", cases: 1 },
    ],
  };

  test("spreads the cases by status, ground and day of submission; the same before and after folding", async () => {
    expect(await portfolio()).toEqual(HEYUANS);
    await foldCounters(api.database());
    expect(await portfolio()).toEqual(HEYUANS);
  });

  test("is of one's own institution, and of all for the platform", async () => {
    expect(await portfolio(MAYA)).toMatchObject({ cases: 1, byStatus: [{ status: "SUBMITTED", cases: 1 }] });
    expect(await portfolio(PLATFORM)).toMatchObject({ cases: 5, byStatus: [{ cases: 1 }, { cases: 4 }] });
  });

  test("has both days of a range in it, and only what lies between", async () => {
    const days = async (from: string, to: string) =>
      (await portfolio(RUI, { from, to })).byDay.map(({ day }: { day: string }) => day);
    expect(await days("2026-03-02", "2026-03-02")).toEqual(["2026-03-02"]);
    expect(await days("2026-03-03", "2026-03-04")).toEqual(["2026-03-04"]);
    expect(await days("2026-03-05", "2027-03-05")).toEqual([]);
  });

  test("refuses a range that ends before it begins, or is longer than a year, and says which", async () => {
    for (const [from, to] of [
      ["2026-03-02", "2026-03-01"],
      ["2026-01-01", "2027-01-02"],
    ]) {
      const { errors } = await api.execute(PORTFOLIO, { from, to }, { as: RUI });
      expect(errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
      expect(errors[0].message).toContain(`it is ${to}, from ${from}`);
    }
  });

  test("answers one field under two names, each with its own days", async () => {
    const query = `{ portfolio { early: byDay(from: "2026-03-01", to: "2026-03-03") { cases }
      late: byDay(from: "2026-03-03", to: "2026-03-09") { day } } }`;
    const { data } = await api.execute(query, {}, { as: RUI });
    expect(data.portfolio).toEqual({ early: [{ cases: 2 }], late: [{ day: "2026-03-04" }] });
  });

  test("counts the demo as it is loaded", async () => {
    await loadDemo(api.database(), "2026-03-05T02:00:00.000Z");
    const [real] = await look(api, "select count(*)::int as n from deferral_case");
    expect(real?.n).toBeGreaterThan(50);
    expect((await portfolio(PLATFORM)).cases).toBe(real?.n);
  });
});
