import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dismissToast, shownToasts, showToast } from "./toasts.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const { id } of shownToasts()) dismissToast(id);
  vi.useRealTimers();
});

const texts = () => shownToasts().map(({ text }) => text);

test("a problem stays until it is dismissed, however many messages pass", () => {
  showToast({ tone: "problem", text: "Case A was not decided." });
  for (const number of ["B", "C", "D", "E", "F"]) showToast({ tone: "done", text: `Case ${number} was decided.` });
  expect(texts()).toContain("Case A was not decided.");
  vi.runAllTimers();
  expect(texts()).toEqual(["Case A was not decided."]);
});

test("of passing messages the newest four stand there", () => {
  for (const number of ["B", "C", "D", "E", "F"]) showToast({ tone: "done", text: number });
  expect(texts()).toEqual(["C", "D", "E", "F"]);
});
