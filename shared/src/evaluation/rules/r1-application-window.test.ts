import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { applicationWindow } from "./r1-application-window.ts";

describe("R1 application window: 30 days before the due date to 15 days after", () => {
  test.each([
    { submittedOn: "2026-05-01", passed: false, measured: -31, limit: -30 },
    { submittedOn: "2026-05-02", passed: true, measured: -30, limit: -30 },
    { submittedOn: "2026-06-01", passed: true, measured: 0, limit: -30 },
    { submittedOn: "2026-06-16", passed: true, measured: 15, limit: 15 },
    { submittedOn: "2026-06-17", passed: false, measured: 16, limit: 15 },
  ])("applied on $submittedOn for 2026-06-01: passed is $passed", ({ submittedOn, ...expected }) => {
    expect(applicationWindow.check(facts({ submittedOn }), CN_DEFAULT.numbers)).toMatchObject({
      ...expected,
      unit: "days",
      variables: { opensOn: "2026-05-02", closesOn: "2026-06-16" },
    });
  });
});
