import { accruedOf } from "@respite/shared/schedule/accrued";
import { amountDue } from "@respite/shared/schedule/amounts";
import type { Instalment } from "@respite/shared/schedule/schedule";

/** An instalment as the API shows it: with the sum of what is due, and what most rows have nothing to say of. */
export const viewInstalment = (instalment: Instalment) => ({
  ...instalment,
  agreedDueOn: instalment.agreedDueOn ?? instalment.dueOn,
  interestFree: instalment.interestFree ?? 0,
  accrued: accruedOf(instalment),
  due: amountDue(instalment),
});
