import type { PaymentPart } from "../payment/payment-part.ts";
import type { Instalment } from "./schedule.ts";

/** The four parts an instalment is made of. */
export type Parts = Pick<Instalment, "penalty" | "deferredInterest" | "interest" | "principal">;

const COLUMNS: Readonly<Record<PaymentPart, readonly (keyof Parts)[]>> = {
  PENALTY: ["penalty"],
  INTEREST: ["deferredInterest", "interest"],
  PRINCIPAL: ["principal"],
};

const NOTHING: Parts = { penalty: 0, deferredInterest: 0, interest: 0, principal: 0 };

/**
 * The parts of an instalment as paid and as unpaid. What a payment met stays met, whatever grew on the row afterwards.
 *
 * @param order which part a payment meets first, as the policy says
 */
export function splitPaid(instalment: Instalment, order: readonly PaymentPart[]): { met: Parts; rest: Parts } {
  const { penalty, deferredInterest, interest, principal } = instalment;
  const met = { penalty: 0, deferredInterest: 0, interest: 0, principal: 0 };
  const rest = { penalty, deferredInterest, interest, principal };
  let left = instalment.paid;
  const meet = (column: keyof Parts, amount: number) => {
    met[column] += amount;
    rest[column] -= amount;
    left -= amount;
  };
  const columns = order.flatMap((part) => COLUMNS[part]);
  const before = instalment.metBefore ?? NOTHING;
  if (columns.reduce((sum, column) => sum + before[column], 0) <= left)
    for (const column of columns) meet(column, before[column]);
  for (const column of columns) meet(column, Math.min(rest[column], left));
  return { met, rest };
}
