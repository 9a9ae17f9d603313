import { describe, expect, test } from "vitest";
import type { CaseAction } from "../case-action.ts";
import { code, play, typicalState } from "../testing.ts";
import { transition } from "../transition.ts";

const on = "2026-03-05";

const decline = (by: string): CaseAction => ({
  type: "DECLINE",
  by,
  on,
  reasons: ["HARDSHIP_NOT_SHOWN"],
  appealUntil: "2026-03-20",
});

describe("appeals", () => {
  test.each([
    { day: "2026-03-20", says: "APPEALED" },
    { day: "2026-03-21", says: "APPEAL_WINDOW_CLOSED" },
  ])("an appeal on $day against a window until 2026-03-20: $says", ({ day, says }) => {
    expect(code(transition(typicalState("DECLINED"), { type: "APPEAL", on: day }))).toBe(says);
  });

  test("whoever declined can neither hear the appeal nor uphold the decline", () => {
    const appealed = typicalState("APPEALED");
    expect(code(transition(appealed, { type: "TAKE_APPEAL", by: "ann", on }))).toBe("APPEAL_NEEDS_ANOTHER_PERSON");
    expect(code(transition(appealed, { type: "UPHOLD_DECLINE", by: "ann", on, reasons: ["OTHER"] }))).toBe(
      "APPEAL_NEEDS_ANOTHER_PERSON",
    );
  });

  test("nor can the checker who returned the proposal before the decline", () => {
    const appealed = play(typicalState("PENDING_SECOND_REVIEW"), { type: "RETURN", by: "bo", on }, decline("ann"), {
      type: "APPEAL",
      on,
    });
    if (!appealed.ok) throw new Error(appealed.error.code);
    expect(code(transition(appealed.value, { type: "TAKE_APPEAL", by: "bo", on }))).toBe("APPEAL_NEEDS_ANOTHER_PERSON");
    expect(code(transition(appealed.value, { type: "TAKE_APPEAL", by: "cy", on }))).toBe("UNDER_REVIEW");
  });

  test("nor is that checker forgotten when another one returns what was proposed on appeal", () => {
    const approve = {
      type: "APPROVE",
      by: "cy",
      on,
      offers: 1,
      offerValidUntil: on,
      secondReview: ["LONG_DEFERRAL"],
    } as const;
    const heard = play(
      typicalState("PENDING_SECOND_REVIEW"),
      { type: "RETURN", by: "bo", on },
      decline("ann"),
      { type: "APPEAL", on },
      { type: "TAKE_APPEAL", by: "cy", on },
      approve,
      { type: "RETURN", by: "di", on },
      decline("cy"),
    );
    expect(heard).toMatchObject({ value: { status: "DECLINED", declinedBy: "ann", declineChecker: "bo" } });
  });

  test("a decline is not upheld without a reason", () => {
    const upheld = transition(typicalState("APPEALED"), { type: "UPHOLD_DECLINE", by: "cy", on, reasons: [] });
    expect(code(upheld)).toBe("REASONS_MISSING");
  });

  test("a second decline, on appeal, is for good", () => {
    const heard = play(typicalState("APPEALED"), { type: "TAKE_APPEAL", by: "cy", on }, decline("cy"));
    expect(heard).toMatchObject({ value: { status: "DECLINED", declinedBy: "ann", maker: "cy", appealUntil: null } });
    if (heard.ok) expect(code(transition(heard.value, { type: "APPEAL", on }))).toBe("DECISION_FINAL");
    const upheld = transition(typicalState("APPEALED"), { type: "UPHOLD_DECLINE", by: "cy", on, reasons: ["OTHER"] });
    expect(upheld).toMatchObject({ value: { status: "DECLINED", appealUntil: null } });
  });
});
