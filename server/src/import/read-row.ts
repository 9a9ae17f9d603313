import { ok } from "@respite/shared/result/result";
import type { Cell, Cells } from "./cells.ts";
import { type LoanInFile, readLoan } from "./read-loan.ts";
import { type PlanInFile, readPlan } from "./read-plan.ts";

/** One row of the file: a loan, and its hardship plan if it had one. */
export type RowInFile = Readonly<{ loan: LoanInFile; plan: PlanInFile | null }>;

export function readRow(cells: Cells): Cell<RowInFile> {
  const loan = readLoan(cells);
  if (!loan.ok) return loan;
  const plan = readPlan(cells);
  if (!plan.ok) return plan;
  if (plan.value && plan.value.startedOn < loan.value.issuedOn) {
    const value = plan.value.startedOn;
    return {
      ok: false,
      error: { column: "hardship_start_date", value, reason: "the plan begins before the loan does." },
    };
  }
  return ok({ loan: loan.value, plan: plan.value });
}
