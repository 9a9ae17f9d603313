import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import type { EvidenceHold } from "./evidence-hold.ts";
import { hardLimitOn } from "./hard-limit.ts";
import { MAY_DAY } from "./testing.ts";

const of = (more: Partial<Parameters<typeof hardLimitOn>[0]>) =>
  hardLimitOn({ submittedOn: "2026-03-05", appealedOn: null, holds: [], ...more }, CN_DEFAULT, MAY_DAY);

describe("the hard limit", () => {
  test("is fifteen business days after receipt", () => {
    expect(of({})).toBe("2026-03-26");
  });

  test("is put off by what was asked for in time, and by nothing that was asked before the case was reopened", () => {
    const hold: EvidenceHold = { requestedOn: "2026-03-06", dueOn: "2026-03-13", answeredOn: "2026-03-11" };
    // 9, 10 and 11 March are held: three business days.
    expect(of({ holds: [hold] })).toBe("2026-03-31");
    expect(of({ holds: [{ ...hold, requestedOn: "2026-03-04" }] })).toBe("2026-03-26");
  });

  test("there is none of a draft, nor of an appeal", () => {
    expect(of({ submittedOn: null })).toBeNull();
    expect(of({ appealedOn: "2026-03-09" })).toBeNull();
  });
});
