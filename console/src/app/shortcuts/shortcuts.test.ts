import { describe, expect, test } from "vitest";
import { isComposing, type KeyPress, keyOf } from "./keys.ts";
import { hear, NOTHING_PRESSED, SEQUENCE_MS } from "./sequence.ts";

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: "a",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...change,
});

describe("a key", () => {
  test.each([
    { event: { key: "j" }, spelled: "j" },
    { event: { key: "J" }, spelled: "j" },
    { event: { key: "?" }, spelled: "?" },
    { event: { key: "k", metaKey: true }, spelled: "mod+k" },
    { event: { key: "k", ctrlKey: true }, spelled: "mod+k" },
    { event: { key: "a", altKey: true }, spelled: "alt+a" },
    { event: { key: "Enter" }, spelled: "Enter" },
  ])("$event is spelled $spelled", ({ event, spelled }) => {
    expect(keyOf(press(event))).toBe(spelled);
  });

  test("belongs to the input method while it composes, also in engines that only say 229", () => {
    expect(isComposing(press({ isComposing: true }))).toBe(true);
    expect(isComposing(press({ keyCode: 229 }))).toBe(true);
    expect(isComposing(press({}))).toBe(false);
  });
});

describe("a sequence", () => {
  const known = ["j", "g q", "q"];

  test("`g` then `q` goes to the queue, not to what `q` alone does", () => {
    const first = hear(NOTHING_PRESSED, "g", 1000, known);
    expect(first.match).toBeNull();
    expect(hear(first.next, "q", 1000 + SEQUENCE_MS, known).match).toBe("g q");
  });

  test("a `q` that comes too late stands alone", () => {
    const first = hear(NOTHING_PRESSED, "g", 1000, known);
    expect(hear(first.next, "q", 1001 + SEQUENCE_MS, known).match).toBe("q");
  });

  test("a key that does not go on the sequence is heard for itself", () => {
    const first = hear(NOTHING_PRESSED, "g", 1000, known);
    expect(hear(first.next, "j", 1100, known)).toEqual({ next: NOTHING_PRESSED, match: "j" });
  });

  test("a key nobody knows does nothing", () => {
    expect(hear(NOTHING_PRESSED, "y", 1000, known)).toEqual({ next: NOTHING_PRESSED, match: null });
  });
});
