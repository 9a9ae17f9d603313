import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import type { Facts } from "./facts.ts";
import { mayApproveAutomatically } from "./may-approve-automatically.ts";
import { facts } from "./testing.ts";

/** A small loan with a good record; one month is asked for. */
const small = (change: Partial<Facts> = {}): Facts =>
  facts({
    ground: "SMALL_LOAN_GOOD_RECORD",
    startedOn: "2025-06-01",
    evidence: [],
    requested: { measures: [{ type: "SHIFT", months: 1, deferredInterest: "LAST" }] },
    ...change,
  });
const off: PolicyVersion = {
  ...CN_DEFAULT,
  numbers: { ...CN_DEFAULT.numbers, automaticApproval: { ...CN_DEFAULT.numbers.automaticApproval, enabled: false } },
};

describe("automatic approval", () => {
  test("a small loan with a good record, shifted by one month, needs no person", () => {
    expect(mayApproveAutomatically(small(), CN_DEFAULT)).toBe(true);
  });

  test.each<[string, Partial<Facts>]>([
    ["another ground is claimed", { ground: "SHORT_TERM_HARDSHIP" }],
    ["two months are asked for", { requested: { measures: [{ type: "SHIFT", months: 2, deferredInterest: "LAST" }] } }],
    ["another measure is asked for", { requested: { measures: [{ type: "INTEREST_ONLY", months: 1 }] } }],
    [
      "interest is to be waived",
      {
        requested: {
          measures: [
            { type: "SHIFT", months: 1, deferredInterest: "LAST" },
            { type: "WAIVE", share: "0.1" },
          ],
        },
      },
    ],
    ["nothing is asked for", { requested: { measures: [] } }],
    ["the record is not good", { daysPastDue: 4 }],
    ["a general rule fails", { openCaseOnLoan: true }],
    ["another application is open", { otherApplications: [{ lender: "Harbor Lending", submittedOn: "2026-05-18" }] }],
  ])("not when %s", (_, change) => {
    expect(mayApproveAutomatically(small(change), CN_DEFAULT)).toBe(false);
  });

  test("not where the policy has a second person confirm as much", () => {
    const { numbers } = CN_DEFAULT;
    const secondReview = { ...numbers.secondReview, maxExposure: { CNY: small().outstanding.minor - 1 } };
    const strict = { ...CN_DEFAULT, numbers: { ...numbers, secondReview } };
    expect(mayApproveAutomatically(small(), strict)).toBe(false);
  });

  test("not where the policy has it off", () => {
    expect(mayApproveAutomatically(small(), off)).toBe(false);
  });
});
