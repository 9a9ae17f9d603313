import { expect, test } from "vitest";
import { webhookUrlProblem } from "./webhook-url.ts";

test.each([
  ["https://app.example/hooks?tenant=1", null],
  ["https://app.example:8443/", null],
  ["http://app.example/hooks", "SCHEME"],
  ["ftp://app.example/", "SCHEME"],
  ["javascript:alert(1)", "FORM"],
  ["https://user:pass@app.example/", "CREDENTIALS"],
  ["https://app.example/#part", "FRAGMENT"],
  ["https://", "FORM"],
  ["app.example/hooks", "FORM"],
  ["https://app.example/a b", "FORM"],
  ["https://app.example/\r\nx: y", "FORM"],
  [`https://app.example/${"x".repeat(2000)}`, "LONG"],
])("of %s is wrong: %s", (url, problem) => expect(webhookUrlProblem(url)).toBe(problem));
