import { expect, test } from "vitest";
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
