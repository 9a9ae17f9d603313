import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { CASE_STATUSES, type CaseStatus } from "../case/case-status.ts";
import { type ExpiryFacts, expired } from "./expiry.ts";

const facts = (change: Partial<ExpiryFacts>): ExpiryFacts => ({
  status: "UNDER_REVIEW",
  draftUntil: "2026-04-01",
  closed: false,
  evidenceDueOn: "2026-03-12",
  offerValidUntil: "2026-03-19",
  appealUntil: "2026-03-27",
  ...change,
});

describe("what runs out", () => {
  test.each([
    { status: "DRAFT", of: "DRAFT", lastDay: "2026-04-01" },
    { status: "EVIDENCE_REQUESTED", of: "EVIDENCE", lastDay: "2026-03-12" },
    { status: "OFFERED", of: "OFFERS", lastDay: "2026-03-19" },
    { status: "DECLINED", of: "APPEAL_WINDOW", lastDay: "2026-03-27" },
  ] as const)("on a case $status is in time on $lastDay, and has run out the day after", ({ status, ...expiry }) => {
    expect(expired(facts({ status }), expiry.lastDay)).toBeNull();
    expect(expired(facts({ status }), addDays(expiry.lastDay, 1))).toEqual(expiry);
    expect(expired(facts({ status }), addDays(expiry.lastDay, 10))).toEqual(expiry);
  });

  test("a decline that is closed, or for good, has no window to close", () => {
    expect(expired(facts({ status: "DECLINED", closed: true }), "2027-01-01")).toBeNull();
    expect(expired(facts({ status: "DECLINED", appealUntil: null }), "2027-01-01")).toBeNull();
  });

  test("in every other status nothing does, whatever dates are left over", () => {
    const waits: readonly CaseStatus[] = ["DRAFT", "EVIDENCE_REQUESTED", "OFFERED", "DECLINED"];
    const others = CASE_STATUSES.filter((status) => !waits.includes(status));
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.nat(4000), (status, days) => {
        expect(expired(facts({ status }), addDays("2026-03-02", days))).toBeNull();
      }),
    );
  });

  test("what has run out once stays so, as long as nobody acts", () => {
    const anyDay = fc.nat(400).map((days) => addDays("2026-01-01", days));
    fc.assert(
      fc.property(fc.constantFrom(...CASE_STATUSES), anyDay, fc.nat(400), (status, on, later) => {
        const then = expired(facts({ status }), on);
        if (then) expect(expired(facts({ status }), addDays(on, later))).toEqual(then);
      }),
    );
  });
});
