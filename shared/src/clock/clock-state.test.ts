import { describe, expect, test } from "vitest";
import type { CaseStatus } from "../case/case-status.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { type ClockFacts, clockState } from "./clock-state.ts";
import { MAY_DAY } from "./testing.ts";

// Received on Monday 2 March, due on Wednesday 11 March.
const facts = (change: Partial<ClockFacts> = {}): ClockFacts => ({
  status: "UNDER_REVIEW",
  submittedOn: "2026-03-02",
  appealedOn: null,
  holds: [],
  ...change,
});
const at = (on: string, change: Partial<ClockFacts> = {}) => clockState(facts(change), on, CN_DEFAULT, MAY_DAY);
const asked = (requestedOn: string, dueOn: string, answeredOn: string | null) => ({ requestedOn, dueOn, answeredOn });

describe("the clock of a case", () => {
  test.each([
    { on: "2026-03-02", state: "ON_TIME", businessDaysLeft: 7 },
    { on: "2026-03-06", state: "ON_TIME", businessDaysLeft: 3 },
    { on: "2026-03-08", state: "ON_TIME", businessDaysLeft: 3 },
    { on: "2026-03-09", state: "AT_RISK", businessDaysLeft: 2 },
    { on: "2026-03-11", state: "AT_RISK", businessDaysLeft: 0 },
    { on: "2026-03-12", state: "BREACHED", businessDaysLeft: -1 },
    { on: "2026-03-16", state: "BREACHED", businessDaysLeft: -3 },
  ])("on $on it is $state with $businessDaysLeft days left", ({ on, ...expected }) => {
    expect(at(on)).toEqual({ ...expected, dueOn: "2026-03-11", atRiskOn: "2026-03-09" });
  });

  test("of a draft has not started", () => {
    expect(at("2026-03-02", { status: "DRAFT", submittedOn: null })).toEqual({
      state: "NONE",
      dueOn: null,
      atRiskOn: null,
      businessDaysLeft: null,
    });
  });

  test("it stops while an evidence request made in time is open, and the days left stand still", () => {
    const change = {
      status: "EVIDENCE_REQUESTED",
      holds: [asked("2026-03-05", "2026-03-12", null)],
    } satisfies Partial<ClockFacts>;
    for (const on of ["2026-03-05", "2026-03-09", "2026-03-12"]) {
      expect(at(on, change)).toEqual({
        state: "STOPPED",
        dueOn: "2026-03-18",
        atRiskOn: "2026-03-16",
        businessDaysLeft: 4,
      });
    }
    expect(at("2026-03-13", change)).toMatchObject({ state: "ON_TIME", businessDaysLeft: 3 });
  });

  test("a request from before the case was received anew stops it no longer", () => {
    const change = { submittedOn: "2026-03-10", holds: [asked("2026-03-05", "2026-03-12", null)] };
    expect(at("2026-03-11", change)).toMatchObject({ state: "ON_TIME", dueOn: "2026-03-19" });
  });

  test("it goes on after the answer", () => {
    const holds = [asked("2026-03-05", "2026-03-12", "2026-03-09")];
    expect(at("2026-03-10", { holds })).toMatchObject({
      state: "ON_TIME",
      dueOn: "2026-03-13",
      businessDaysLeft: 3,
    });
  });

  test("a late request does not stop it", () => {
    const holds = [asked("2026-03-12", "2026-03-19", null)];
    expect(at("2026-03-13", { status: "EVIDENCE_REQUESTED", holds })).toMatchObject({
      state: "BREACHED",
      dueOn: "2026-03-11",
    });
  });

  test("an appeal has a clock of its own, in days of the calendar", () => {
    const change = { status: "APPEALED", appealedOn: "2026-04-30" } as const;
    expect(at("2026-05-01", change)).toMatchObject({
      state: "ON_TIME",
      dueOn: "2026-05-15",
      businessDaysLeft: 14,
    });
    expect(at("2026-05-16", change).state).toBe("BREACHED");
  });

  test("evidence asked for before the appeal does not hold the appeal", () => {
    const holds = [asked("2026-03-05", "2026-03-12", "2026-03-09")];
    expect(at("2026-03-21", { status: "APPEALED", appealedOn: "2026-03-20", holds }).dueOn).toBe("2026-04-04");
  });

  test.each(["OFFERED", "ACTIVE", "DECLINED", "WITHDRAWN", "COMPLETED", "SPECIAL_HANDLING"] satisfies CaseStatus[])(
    "a case %s is done, however late it is",
    (status) => {
      expect(at("2026-12-31", { status }).state).toBe("DONE");
    },
  );

  test.each(["SUBMITTED", "UNDER_REVIEW", "PENDING_SECOND_REVIEW"] satisfies CaseStatus[])(
    "a case %s runs",
    (status) => {
      expect(at("2026-03-03", { status }).state).toBe("ON_TIME");
    },
  );
});
