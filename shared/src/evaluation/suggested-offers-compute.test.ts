import { describe, expect, test } from "vitest";
import { owesPenalty } from "../penalty/unpaid-penalty.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { suggestOffers } from "./suggest-offers.ts";
import { facts } from "./testing.ts";

const payable = (hardshipReason: "ILLNESS" | "JOB_LOSS") =>
  suggestOffers(facts({ hardshipReason }), CN_DEFAULT, () => true).map(({ reason, relief }) => [
    reason,
    grant(x0AfterFour, [...relief.measures]).stillPayable,
  ]);

describe("suggested offers on the golden loan", () => {
  test("compute to M1, M1c, M4 and M6 of the domain table", () => {
    expect(payable("ILLNESS")).toEqual([
      ["AS_REQUESTED", 877_421],
      ["SAME_INSTALMENTS", 877_421],
      ["KEEP_PAYING_INTEREST", 877_421],
      ["SHARE_THE_COST", 865_184],
    ]);
  });

  // The fifth instalment is late, with a penalty of 12.34 on it.
  test("put an overdue penalty off with its instalment, and share it where the cost is shared", () => {
    const { schedule } = x0AfterFour;
    const instalments = schedule.instalments.map((row) => (row.number === 5 ? { ...row, penalty: 1_234 } : row));
    const late = { ...x0AfterFour, schedule: { ...schedule, instalments }, decidedOn: "2024-06-11" };
    const overdue = facts({ submittedOn: "2024-06-11", nextDueOn: "2024-06-01", daysPastDue: 10 });
    const treated = suggestOffers(overdue, CN_DEFAULT, () => true, owesPenalty(late.schedule, late.order)).map(
      ({ reason, relief }) => {
        const { schedule: after, waivedPenalty } = grant(late, [...relief.measures]);
        const due = after.instalments.filter(({ dueOn }) => dueOn < "2024-09-01");
        return [reason, waivedPenalty, due.reduce((sum, { penalty }) => sum + penalty, 0)];
      },
    );
    expect(treated).toEqual([
      ["AS_REQUESTED", 0, 0],
      ["SAME_INSTALMENTS", 0, 0],
      ["KEEP_PAYING_INTEREST", 0, 0],
      ["SHARE_THE_COST", 617, 0],
    ]);
    expect(owesPenalty(schedule, late.order)).toBe(false);
  });

  test("end with M8, six more instalments, where nothing is waived", () => {
    expect(payable("JOB_LOSS").at(-1)).toEqual(["LOWER_INSTALMENTS", 878_312]);
  });
});
