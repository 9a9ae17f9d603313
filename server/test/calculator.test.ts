import { describe, expect, test } from "vitest";
import { givenApi } from "./support/given-api.ts";

const api = givenApi();

describe("the public calculator", () => {
  const X0 = { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2025-10-10" };
  const CALCULATE = `query C($input: RepaymentScheduleInput!) { repaymentSchedule(input: $input) {
    schedule { total { minor } instalments { number dueOn due balanceAfter } }
    relieved { firstDueOn firstAmount { minor } stillPayable { minor } instalmentsRemaining maturityMovedMonths 
      schedule { instalments { due principal interestFree interest accrued } } }
    userErrors { code message } } }`;
  const calculate = async (input: object) =>
    (await api.execute(CALCULATE, { input: { ...X0, ...input } })).data.repaymentSchedule;

  test("needs no sign-in and gives the golden loan to the cent: 11 × 1066.19, then 1066.14", async () => {
    const { schedule } = await calculate({});
    const due = schedule.instalments.map((row: { due: number }) => row.due);
    expect(due).toEqual([...Array(11).fill(106_619), 106_614]);
    expect(schedule.instalments[3]).toMatchObject({ dueOn: "2026-02-10", balanceAfter: 815_809 });
  });

  test("tries a relief on it: M1 pays 1310.93 first and 8774.21 in all", async () => {
    const { relieved } = await calculate({ paidInstalments: 4, measures: [{ type: "SHIFT", months: 3 }] });
    expect(relieved).toMatchObject({
      firstDueOn: "2026-06-10",
      firstAmount: { minor: 131_093 },
      stillPayable: { minor: 877_421 },
      instalmentsRemaining: 8,
      maturityMovedMonths: 3,
    });
  });

  test("tells what of a row bears no interest, and what a month costs of which half is waived: 81.58, and 40.79 charged", async () => {
    const tailed = await calculate({ paidInstalments: 4, measures: [{ type: "TAIL", instalments: 3 }] });
    const rows = tailed.relieved.schedule.instalments;
    expect(rows.at(-1)).toMatchObject({ due: 426_471, principal: 105_558 + 298_347, interestFree: 298_347 });
    expect(rows.at(-2)).toMatchObject({ principal: 104_518, interestFree: 0 });
    const measures = [
      { type: "INTEREST_ONLY", months: 3 },
      { type: "WAIVE", share: "0.5" },
    ];
    const { relieved } = await calculate({ paidInstalments: 4, measures });
    expect(relieved.schedule.instalments[4]).toMatchObject({ interest: 4_079, accrued: 8_158 });
    expect(relieved.schedule.instalments[7]).toMatchObject({ interest: 8_158, accrued: 8_158 });
  });

  test("says what is wrong with terms that make no schedule", async () => {
    const code = async (input: object) => (await calculate(input)).userErrors[0]?.code;
    expect(await code({ principal: 0 })).toBe("LOAN_TERMS_INVALID");
    expect(await code({ currency: "XXX" })).toBe("LOAN_TERMS_INVALID");
    expect(await code({ termMonths: 481 })).toBe("LOAN_TERMS_INVALID");
    expect(await code({ paidInstalments: 13 })).toBe("PAID_INSTALMENTS_OUT_OF_RANGE");
    expect(
      await code({
        measures: [
          { type: "SHIFT", months: 3 },
          { type: "TAIL", instalments: 1 },
        ],
      }),
    ).toBe("MEASURES_DO_NOT_COMBINE");
  });

  test.each([
    ["principal", "1200000"],
    ["principal", 0.5],
    ["principal", 2 ** 53],
    ["annualRate", "1e3"],
    ["annualRate", " 0.1"],
    ["annualRate", "NaN"],
    ["annualRate", 0.12],
    ["startedOn", "2024-02-30"],
    ["startedOn", "0001-01-01"],
    ["startedOn", "2024-2-3"],
  ])("refuses %s = %j at the door, rounding nothing", async (name, value) => {
    const { errors } = await api.execute(CALCULATE, { input: { ...X0, [name]: value } });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });
});
