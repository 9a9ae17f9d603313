import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { goingThere, isOnTheWay, KEPT_MS, keepKey, onTheWay } from "./type-ahead.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("keys wait for the screen that is on its way, and each for the one before it leads to", () => {
  const heard: string[] = [];
  let arrived = onTheWay();
  const press = ({ key }: { key: string }) => {
    heard.push(key);
    if (key === "n") arrived = onTheWay();
  };
  for (const key of ["n", "a"]) keepKey({ key, at: performance.now() }, isOnTheWay, press);
  vi.advanceTimersByTime(200);
  expect(heard).toEqual([]);
  arrived();
  vi.advanceTimersByTime(200);
  expect(heard).toEqual(["n"]);
  arrived();
  vi.advanceTimersByTime(200);
  expect(heard).toEqual(["n", "a"]);
});

test("a key whose screen never comes is forgotten", () => {
  const heard: string[] = [];
  const arrived = onTheWay();
  keepKey({ key: "a", at: performance.now() }, isOnTheWay, ({ key }) => heard.push(key));
  vi.advanceTimersByTime(KEPT_MS + 100);
  arrived();
  vi.advanceTimersByTime(1000);
  expect(heard).toEqual([]);
});

test("whoever goes somewhere is on the way until it is reached or given up", async () => {
  const going = goingThere(() => Promise.reject(new Error("not there")));
  expect(isOnTheWay()).toBe(true);
  await expect(going).rejects.toThrow("not there");
  expect(isOnTheWay()).toBe(false);
});
