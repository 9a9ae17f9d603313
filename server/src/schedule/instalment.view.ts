import { amountDue } from "@respite/shared/schedule/amounts";
import type { Instalment } from "@respite/shared/schedule/schedule";

/** An instalment as the API shows it: with the sum of what is due. */
export const viewInstalment = (instalment: Instalment) => ({
  ...instalment,
  agreedDueOn: instalment.agreedDueOn ?? instalment.dueOn,
  due: amountDue(instalment),
});
