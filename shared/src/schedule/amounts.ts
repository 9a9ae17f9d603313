import { sumMinor } from "../money/money.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import type { Instalment, Minor, Schedule } from "./schedule.ts";
import { splitPaid } from "./split-paid.ts";

/** All the borrower owes on the due date, paid or not. */
export function amountDue({ principal, interest, deferredInterest, penalty }: Instalment): Minor {
  return principal + interest + deferredInterest + penalty;
}

/** What is still to be paid of one instalment. */
export function amountUnpaid(instalment: Instalment): Minor {
  return amountDue(instalment) - instalment.paid;
}

/** What is still to be paid of the whole schedule. */
export function stillPayable(schedule: Schedule): Minor {
  return sumMinor(schedule.instalments.map(amountUnpaid));
}

/** Principal not yet repaid, including interest that an earlier relief added to it; `order` as in `splitPaid`. */
export function outstandingPrincipal(schedule: Schedule, order: readonly PaymentPart[]): Minor {
  return sumMinor(schedule.instalments.map((instalment) => splitPaid(instalment, order).rest.principal));
}
