import { expect, test } from "vitest";
import { loginUrl, safeReturn, signInPath } from "./session.ts";

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "evil",
  "/a\\b",
  "/\tx",
  undefined,
])("after signing in, %s leads to the queue and nowhere else", (path) => {
  expect(safeReturn(path)).toBe("/queue");
});

test("after signing in, a path of our own leads back to it with its filters", () => {
  expect(safeReturn("/queue?status=SUBMITTED")).toBe("/queue?status=SUBMITTED");
});

test("the sign-in address remembers where the reader was, unless that is the beginning", () => {
  expect(signInPath({ pathname: "/cases/abc", search: "?view=mine" })).toBe(
    "/sign-in?return_to=%2Fcases%2Fabc%3Fview%3Dmine",
  );
  expect(signInPath({ pathname: "/queue", search: "" })).toBe("/sign-in");
});

test("a demo actor is named to the server", () => {
  expect(loginUrl("/queue", "reviewer@HARBOR")).toBe("/auth/login?return_to=%2Fqueue&as=reviewer%40HARBOR");
});
