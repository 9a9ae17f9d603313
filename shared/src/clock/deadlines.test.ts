import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { CALENDARS } from "../calendar/calendars.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { appealDecideBy, appealUntil, deadlines, draftUntil, evidenceDueOn, offerValidUntil } from "./deadlines.ts";
import type { EvidenceHold } from "./evidence-hold.ts";
import { MAY_DAY } from "./testing.ts";

const of = (submittedOn: string, ...holds: EvidenceHold[]) => deadlines(submittedOn, holds, CN_DEFAULT, MAY_DAY);
const hold = (requestedOn: string, dueOn: string, answeredOn: string | null): EvidenceHold => ({
  requestedOn,
  dueOn,
  answeredOn,
});

describe("deadlines of an application", () => {
  test("the day of receipt is day 0, weekends do not count", () => {
    // Monday 2 March; 3, 4, 5, 6, 9, 10, 11 are the seven days.
    expect(of("2026-03-02")).toEqual({
      acknowledgeBy: "2026-03-03",
      decideBy: "2026-03-11",
      hardLimitOn: "2026-03-23",
    });
  });

  test("holidays do not count, make-up days do", () => {
    // Thursday 30 April; 6, 7, 8, the worked Saturday 9, 11, 12, 13 May are the seven days.
    expect(of("2026-04-30")).toEqual({
      acknowledgeBy: "2026-05-06",
      decideBy: "2026-05-13",
      hardLimitOn: "2026-05-25",
    });
  });

  test("no deadline of 2027 falls on a day that the law gives off, though the year is not announced yet", () => {
    const { CN } = CALENDARS;
    // Wednesday 3 February 2027; the eve, two days of the weekend and Monday the 8th are Spring Festival.
    expect(deadlines("2027-02-03", [], CN_DEFAULT, CN)).toEqual({
      acknowledgeBy: "2027-02-04",
      decideBy: "2027-02-16",
      hardLimitOn: "2027-02-26",
    });
    for (let day = "2026-12-01"; day < "2027-12-01"; day = addDays(day, 1)) {
      for (const due of Object.values(deadlines(day, [], CN_DEFAULT, CN))) expect(CN.holidays).not.toContain(due);
    }
  });

  test("an application on a Sunday counts from it like one on the Friday before", () => {
    expect(of("2026-03-08").decideBy).toBe(of("2026-03-06").decideBy);
  });

  test("what is held is taken out of working time, not added to the wall clock", () => {
    // Three days gone by Thursday 5 March; 6 and 9 are held; 10, 11, 12, 13 are the other four. Wall clock + 4 days: 15.
    expect(of("2026-03-02", hold("2026-03-05", "2026-03-12", "2026-03-09")).decideBy).toBe("2026-03-13");
  });

  test("an answer that is outstanding is taken to come on its last day", () => {
    expect(of("2026-03-02", hold("2026-03-05", "2026-03-12", null)).decideBy).toBe("2026-03-18");
    expect(of("2026-03-02", hold("2026-03-05", "2026-03-12", "2026-03-12")).decideBy).toBe("2026-03-18");
  });

  test("an answer after its last day holds no longer than that day", () => {
    expect(of("2026-03-02", hold("2026-03-05", "2026-03-12", "2026-04-30")).decideBy).toBe("2026-03-18");
  });

  test.each([
    { asked: "2026-03-10", decideBy: "2026-03-18", why: "in time, one day left after the answer on 17 March" },
    { asked: "2026-03-11", decideBy: "2026-03-18", why: "on the last day, due on the day of the answer" },
    { asked: "2026-03-12", decideBy: "2026-03-11", why: "late, stops nothing" },
  ])("a request on $asked against 11 March: $why", ({ asked, decideBy }) => {
    expect(of("2026-03-02", hold(asked, addDays(asked, 7), null)).decideBy).toBe(decideBy);
  });

  test("an earlier hold can make a later request timely", () => {
    const first = hold("2026-03-05", "2026-03-12", "2026-03-09");
    const second = hold("2026-03-12", "2026-03-19", "2026-03-13");
    // Due on 13 March after the first; 13 itself is held by the second, so 16.
    expect(of("2026-03-02", second, first).decideBy).toBe("2026-03-16");
  });

  test("one more hold never brings a decision forward, nor puts it off by more than a fortnight", () => {
    const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays("2026-03-02", n));
    const anyHold = fc
      .record({ requestedOn: day, answer: fc.option(fc.integer({ min: 0, max: 20 })) })
      .map(({ requestedOn, answer }) =>
        hold(requestedOn, addDays(requestedOn, 7), answer === null ? null : addDays(requestedOn, answer)),
      );
    fc.assert(
      fc.property(day, fc.array(anyHold, { maxLength: 2 }), anyHold, (submittedOn, holds, extra) => {
        const later = holds.every((h) => h.requestedOn <= extra.requestedOn);
        fc.pre(later);
        const before = of(submittedOn, ...holds).decideBy;
        const after = of(submittedOn, ...holds, extra).decideBy;
        expect(after >= before).toBe(true);
        expect(after <= addDays(before, 14)).toBe(true);
      }),
    );
  });
});

describe("deadlines of the borrower", () => {
  test("seven days to answer, seven more once extended, seven to accept, fifteen to appeal", () => {
    expect(evidenceDueOn("2026-03-05", CN_DEFAULT)).toBe("2026-03-12");
    expect(evidenceDueOn(evidenceDueOn("2026-03-05", CN_DEFAULT), CN_DEFAULT)).toBe("2026-03-19");
    expect(offerValidUntil("2026-03-05", CN_DEFAULT)).toBe("2026-03-12");
    expect(appealUntil("2026-03-05", CN_DEFAULT)).toBe("2026-03-20");
  });

  test("thirty days to submit a draft, unless the policy says otherwise", () => {
    expect(draftUntil("2026-03-05", CN_DEFAULT)).toBe("2026-04-04");
    const ten = { ...CN_DEFAULT, numbers: { ...CN_DEFAULT.numbers, draft: { validDays: 10 } } };
    expect(draftUntil("2026-03-05", ten)).toBe("2026-03-15");
  });

  test("an appeal is decided in fifteen days of the calendar, holidays or not", () => {
    expect(appealDecideBy("2026-04-30", [], CN_DEFAULT)).toBe("2026-05-15");
    expect(appealDecideBy("2026-04-30", [hold("2026-05-02", "2026-05-09", "2026-05-04")], CN_DEFAULT)).toBe(
      "2026-05-17",
    );
  });
});
