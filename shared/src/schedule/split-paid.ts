import { DEFAULT_ORDER, type PaymentPart } from "../payment/payment-part.ts";
import type { Instalment } from "./schedule.ts";

/** The four parts an instalment is made of. */
export type Parts = Pick<Instalment, "penalty" | "deferredInterest" | "interest" | "principal">;

const COLUMNS: Readonly<Record<PaymentPart, readonly (keyof Parts)[]>> = {
  PENALTY: ["penalty"],
  INTEREST: ["deferredInterest", "interest"],
  PRINCIPAL: ["principal"],
};

/**
 * The parts of an instalment as paid and as unpaid.
 *
 * @param order which part a payment meets first, as the policy says
 */
export function splitPaid(
  instalment: Instalment,
  order: readonly PaymentPart[] = DEFAULT_ORDER,
): { met: Parts; rest: Parts } {
  const { penalty, deferredInterest, interest, principal } = instalment;
  const met = { penalty: 0, deferredInterest: 0, interest: 0, principal: 0 };
  const rest = { penalty, deferredInterest, interest, principal };
  let left = instalment.paid;
  for (const column of order.flatMap((part) => COLUMNS[part])) {
    met[column] = Math.min(rest[column], left);
    rest[column] -= met[column];
    left -= met[column];
  }
  return { met, rest };
}
