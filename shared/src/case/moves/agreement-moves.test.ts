import { describe, expect, test } from "vitest";
import type { CaseAction } from "../case-action.ts";
import { code, play, typicalState } from "../testing.ts";
import { transition } from "../transition.ts";

const on = "2026-03-05";

test("an agreement that was just accepted is undone by nobody until somebody proposes it", () => {
  const active = transition(typicalState("OFFERED"), { type: "ACCEPT_OFFER", on });
  expect(code(active)).toBe("ACTIVE");
  if (active.ok) expect(code(transition(active.value, { type: "CANCEL", by: "cy", on }))).toBe("CANCEL_NOT_PROPOSED");
});

test("a later proposal to undo it replaces the earlier one: its author cannot be the second of two", () => {
  const proposed = play(
    typicalState("ACTIVE"),
    { type: "PROPOSE_CANCEL", by: "ann", on },
    { type: "PROPOSE_CANCEL", by: "bo", on },
  );
  if (!proposed.ok) throw new Error(proposed.error.code);
  expect(code(transition(proposed.value, { type: "CANCEL", by: "bo", on }))).toBe("CANCEL_NEEDS_TWO_PEOPLE");
  expect(code(transition(proposed.value, { type: "CANCEL", by: "ann", on }))).toBe("CANCELLED");
});

const approve = (by: string, secondReview: string[] = []): CaseAction => ({
  type: "APPROVE",
  by,
  on,
  offers: 2,
  offerValidUntil: "2026-03-12",
  secondReview,
});

describe("a counter-offer", () => {
  const offered = typicalState("OFFERED");
  const counter: CaseAction = { type: "COUNTER_OFFER", on };
  const confirm: CaseAction = { type: "CONFIRM", by: "bo", on, offerValidUntil: "2026-03-12" };

  test("brings the case back to review, held by nobody, and its next decision has a maker and a checker of its own", () => {
    const back = play(offered, counter);
    expect(back).toMatchObject({
      ok: true,
      value: { status: "UNDER_REVIEW", assignedTo: null, maker: null, checker: null },
    });
    expect(code(play(offered, counter, { type: "CLAIM", by: "bo", on }, approve("bo")))).toBe("OFFERED");
  });

  test("is made once: after the next offers a second one is refused, whatever happened between", () => {
    const again = [{ type: "CLAIM", by: "ann", on } as const, approve("ann", ["EXPOSURE"]), confirm];
    expect(code(play(offered, counter, ...again))).toBe("OFFERED");
    expect(code(play(offered, counter, ...again, counter))).toBe("COUNTERED_ALREADY");
  });

  test("comes while the offers are valid, on the last day too", () => {
    expect(code(play(offered, { type: "COUNTER_OFFER", on: "2026-03-12" }))).toBe("UNDER_REVIEW");
    expect(code(play(offered, { type: "COUNTER_OFFER", on: "2026-03-13" }))).toBe("OFFER_EXPIRED");
  });
});
