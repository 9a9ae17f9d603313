import type { BusinessCalendar } from "@respite/shared/calendar/business-calendar";
import { CALENDAR_EDITIONS } from "@respite/shared/calendar/calendars";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tellPortfolio } from "../src/portfolio/tell-portfolio.ts";
import { HEYUAN, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { storedCase } from "./support/given-clocks.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const editions = CALENDAR_EDITIONS.CN as BusinessCalendar[];
const LENDER = { id: HEYUAN, timeZone: "Asia/Shanghai", policyVersion: "CN-DEFAULT@1" };
const LOAN = { startedOn: "2026-09-10" };
/** Ten o'clock in Shanghai; the last instant of a day there. */
const at = (day: string) => `${day}T02:00:00.000Z`;
const endOf = (day: string) => new Date(`${day}T16:00:00.000Z`);

/** Wednesday 3 February 2027. By the law alone 4, 9, 10, 11, 12, 15 and 16 February are the seven days. */
const RECEIVED = "2027-02-03";
const BY_LAW = { due: "2027-02-16", limit: "2027-02-26" };
/** The festival until Thursday the 11th, Sunday the 14th worked for it: 4, 12, 14, 15, 16, 17 and 18. */
const ANNOUNCED = { due: "2027-02-18", limit: "2027-03-02" };

function announce(): void {
  const [first] = editions;
  if (!first) throw new Error("China has a calendar.");
  const holidays = [...first.holidays, "2027-02-09", "2027-02-10", "2027-02-11"].sort();
  editions.push({ ...first, holidays, workingDays: [...first.workingDays, "2027-02-14"] });
}

const timesOf = async (id: string) => {
  const { due_at, hard_limit_at } = await storedCase(api, id);
  return { due: due_at, limit: hard_limit_at };
};
const ends = ({ due, limit }: typeof BY_LAW) => ({ due: endOf(due), limit: endOf(limit) });
const daysLeft = async (id: string, now: string) => {
  const answer = await api.execute(
    "query ($id: ID!) { case(id: $id) { clock { businessDaysLeft } } }",
    { id },
    { as: RUI, now },
  );
  return answer.data.case.clock.businessDaysLeft;
};

beforeAll(() => {
  api.now = at(RECEIVED);
});
afterAll(() => {
  editions.splice(1);
});

describe("when the holidays of a year become known", () => {
  test("a case received before keeps the day it was told, through every move; one received after has the days that are known", async () => {
    const before = await givenCase(api, LOAN);
    expect(await timesOf(before.id)).toEqual(ends(BY_LAW));
    announce();
    const after = await givenCase(api, LOAN);
    expect(await timesOf(after.id)).toEqual(ends(ANNOUNCED));

    const claimed = await api.command("caseClaim", { caseId: before.id, expectedVersion: before.version }, RUI);
    expect(await timesOf(before.id)).toEqual(ends(BY_LAW));
    expect(await daysLeft(before.id, at("2027-02-05"))).toBe(6);
    expect(await daysLeft(after.id, at("2027-02-05"))).toBe(6);
    expect(await daysLeft(before.id, at("2027-02-12"))).toBe(2);
    expect(await daysLeft(after.id, at("2027-02-12"))).toBe(5);

    // Documents are asked for until the 4th, which is held: one working day more, on the same calendar.
    const { id: caseId, version: expectedVersion } = claimed.case;
    const asked = { caseId, expectedVersion, kinds: ["MEDICAL_CERTIFICATE"], note: "请提供。", dueOn: "2027-02-04" };
    const { case: waiting } = await api.command("caseRequestEvidence", asked, RUI);
    expect(waiting.status).toBe("EVIDENCE_REQUESTED");
    expect((await timesOf(before.id)).due).toEqual(endOf("2027-02-17"));
  });

  test("the portfolio judges each by the calendar that it was received by", async () => {
    await tellPortfolio(api.database(), LENDER, at("2027-02-20"));
    const days = await look(api, "select decide_by::text as day from case_fact order by 1");
    expect(days).toEqual([{ day: "2027-02-17" }, { day: "2027-02-18" }]);
  });
});
