import { describe, expect, test } from "vitest";
import type { CaseStatus } from "../case/case-status.ts";
import { typicalState } from "../case/testing.ts";
import { transition } from "../case/transition.ts";
import { protectionOfCase } from "./protection-of-case.ts";

const after = (status: CaseStatus, on = "2026-03-09") => protectionOfCase(typicalState(status), on);

describe("the protection a case gives", () => {
  test("begins on the day of submission, not before", () => {
    expect(protectionOfCase({ status: "DRAFT" }, "2026-03-02")).toBeNull();
    const submitted = transition({ status: "DRAFT" }, { type: "SUBMIT", on: "2026-03-02" });
    if (!submitted.ok) throw new Error(submitted.error.code);
    expect(protectionOfCase(submitted.value, "2026-03-02")).toEqual({
      from: "2026-03-02",
      to: null,
      reason: "APPLICATION",
    });
  });

  test.each([
    ["UNDER_REVIEW", null, "APPLICATION"],
    ["EVIDENCE_REQUESTED", null, "APPLICATION"],
    ["PENDING_SECOND_REVIEW", null, "APPLICATION"],
    ["OFFERED", null, "APPLICATION"],
    ["APPEALED", null, "APPLICATION"],
    ["SPECIAL_HANDLING", null, "APPLICATION"],
    ["ACTIVE", null, "AGREEMENT"],
    ["COMPLETED", "2026-03-09", "AGREEMENT"],
    ["BROKEN", "2026-03-09", "AGREEMENT"],
    ["CANCELLED", "2026-03-09", "AGREEMENT"],
    ["DECLINED", "2026-03-20", "APPEAL_WINDOW"],
    ["WITHDRAWN", "2026-03-09", "APPLICATION"],
    ["EXPIRED", "2026-03-09", "APPLICATION"],
  ] as const)("of a case that became %s on 9 March lasts until %s, because of %s", (status, to, reason) => {
    expect(after(status)).toEqual({ from: "2026-03-02", to, reason });
  });

  test("ends on the day a decline becomes final", () => {
    const upheld = transition(typicalState("APPEALED"), {
      type: "UPHOLD_DECLINE",
      by: "cy",
      on: "2026-03-18",
      reasons: ["OTHER"],
    });
    if (!upheld.ok) throw new Error(upheld.error.code);
    expect(protectionOfCase(upheld.value, "2026-03-18")).toMatchObject({ to: "2026-03-18" });
  });

  test("of a draft that was withdrawn is none", () => {
    expect(protectionOfCase({ status: "WITHDRAWN" }, "2026-03-09")).toBeNull();
  });
});
