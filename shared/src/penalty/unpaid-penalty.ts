import type { PaymentPart } from "../payment/payment-part.ts";
import type { Instalment, Minor, Schedule } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";
import type { PenaltyOnRow } from "./penalty-interest.ts";

/** What is unpaid of the penalty interest that grew on a row; penalties that lay there before are met before it. */
export const unpaidOf = (row: Instalment, grown: PenaltyOnRow, order: readonly PaymentPart[]): Minor =>
  Math.min(grown.accrued, splitPaid(row, order).rest.penalty);

/** The same over all rows. */
export const unpaidPenalty = (
  { instalments }: Schedule,
  grown: readonly PenaltyOnRow[],
  order: readonly PaymentPart[],
): Minor =>
  grown.reduce((sum, each) => {
    const row = instalments.find(({ number }) => number === each.number);
    return row ? sum + unpaidOf(row, each, order) : sum;
  }, 0);

/** Whether any penalty is unpaid: one that a loan came with, or interest that grew. */
export const owesPenalty = ({ instalments }: Schedule, order: readonly PaymentPart[]): boolean =>
  instalments.some((row) => splitPaid(row, order).rest.penalty > 0);
