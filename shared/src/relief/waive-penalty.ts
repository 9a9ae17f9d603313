import { shareOf } from "../money/interest.ts";
import type { Rate } from "../money/rate.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";

/** Waives a share of the unpaid penalties, oldest first; what was paid stays paid. */
export function waivePenalty(
  instalments: readonly Instalment[],
  share: Rate,
  order: readonly PaymentPart[],
): Readonly<{ instalments: Instalment[]; waived: Minor }> {
  const unpaid = instalments.map((row) => splitPaid(row, order).rest.penalty);
  const waived = shareOf(
    unpaid.reduce((sum, penalty) => sum + penalty, 0),
    share,
  );
  let left = waived;
  const waivedRows = instalments.map((row, k) => {
    const part = Math.min(left, unpaid[k] ?? 0);
    left -= part;
    return part === 0 ? row : { ...row, penalty: row.penalty - part };
  });
  return { instalments: waivedRows, waived };
}
