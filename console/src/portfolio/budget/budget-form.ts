import { isCalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Currency } from "@respite/shared/money/currency";
import { toDecimal } from "@respite/shared/money/money";
import { currencyOf } from "../../authority/limit-words.ts";
import { typedAmount } from "../../format/typed-amount.ts";
import type { Budget, BudgetHouse } from "./budget-query.ts";

/** What is typed. */
export type BudgetForm = Readonly<{ institutionId: string; from: string; to: string; amount: string; reason: string }>;

export type BudgetProblem = "NO_DAY" | "REVERSED" | "AMOUNT" | "EMPTY";
export type BudgetProblems = Readonly<Partial<Record<keyof BudgetForm, BudgetProblem>>>;

/** A budget as it stands, ready to be changed; a reason is asked for anew each time. */
export const formOf = ({ institution, from, to, amount }: Budget): BudgetForm => ({
  institutionId: institution.id,
  from,
  to,
  reason: "",
  amount: toDecimal({ minor: amount.minor, currency: currencyOf(amount) }),
});

/** The year of `today`, of the first institution. */
export const emptyBudget = (houses: readonly BudgetHouse[], today: string): BudgetForm => ({
  institutionId: houses[0]?.id ?? "",
  amount: "",
  reason: "",
  from: today,
  to: `${today.slice(0, 4)}-12-31`,
});

export function problemsOf({ from, to, amount, reason }: BudgetForm, currency: Currency): BudgetProblems {
  return {
    ...(!isCalendarDate(from) && { from: "NO_DAY" as const }),
    ...(!isCalendarDate(to) ? { to: "NO_DAY" as const } : to < from && { to: "REVERSED" as const }),
    ...(typedAmount(amount, currency) === null && { amount: "AMOUNT" as const }),
    ...(reason.trim() === "" && { reason: "EMPTY" as const }),
  };
}
