import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outstandingPrincipal, stillPayable } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { aLoan } from "../testing/a-loan.ts";
import { allocate } from "./allocate.ts";
import { DEFAULT_ORDER, PAYMENT_PARTS } from "./payment-part.ts";

// X0: 1066.19 a month; the first carries 120.00 of interest, the second 110.54. Here the first carries a penalty, too.
const x0 = buildSchedule(aLoan());
const [first, ...others] = x0.instalments;
const withPenalty = { ...x0, instalments: first ? [{ ...first, penalty: 500 }, ...others] : [] };

describe("a payment", () => {
  test("meets penalty, then interest, then principal of the oldest instalment, then the next", () => {
    expect(allocate(withPenalty, 0, [10_000, 10_000, 100_000], DEFAULT_ORDER)).toEqual([
      { penalty: 500, interest: 9_500, principal: 0, unapplied: 0, instalments: [1] },
      { penalty: 0, interest: 2_500, principal: 7_500, unapplied: 0, instalments: [1] },
      { penalty: 0, interest: 11_054, principal: 88_946, unapplied: 0, instalments: [1, 2] },
    ]);
  });

  test("meets principal first where the policy says so, and the instalment is met by the same sum", () => {
    const order = ["PRINCIPAL", "INTEREST", "PENALTY"] as const;
    expect(allocate(withPenalty, 0, [94_619, 12_500], order)).toMatchObject([
      { principal: 94_619, interest: 0, penalty: 0, instalments: [1] },
      { principal: 0, interest: 12_000, penalty: 500, instalments: [1] },
    ]);
  });

  test("that is taken back gives back exactly what it met", () => {
    const [there, back] = allocate(withPenalty, 30_000, [99_999, -99_999], DEFAULT_ORDER);
    expect(
      there && back && [back.penalty + there.penalty, back.interest + there.interest, back.principal + there.principal],
    ).toEqual([0, 0, 0]);
  });

  test("beyond everything due stays unapplied", () => {
    const due = stillPayable(x0);
    expect(allocate(x0, 0, [due + 7], DEFAULT_ORDER)).toMatchObject([{ unapplied: 7, principal: 1_200_000 }]);
  });
});

test("for any payments in any order of parts: nothing is lost, and the principal met is what the balance fell by", () => {
  const anyAmounts = fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 8 });
  fc.assert(
    fc.property(anyAmounts, fc.shuffledSubarray([...PAYMENT_PARTS], { minLength: 3 }), (amounts, order) => {
      const rows = allocate(withPenalty, 0, amounts, order);
      for (const [i, row] of rows.entries()) {
        expect(row.penalty + row.interest + row.principal + row.unapplied).toBe(amounts[i]);
        expect(Math.min(row.penalty, row.interest, row.principal, row.unapplied)).toBeGreaterThanOrEqual(0);
      }
      const paid = amounts.reduce((sum, amount) => sum + amount, 0);
      const after = applyPayment(withPenalty, paid).schedule;
      const principal = rows.reduce((sum, row) => sum + row.principal, 0);
      expect(outstandingPrincipal(after, order)).toBe(1_200_000 - principal);
    }),
  );
});
