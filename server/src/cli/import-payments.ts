import type { Database } from "../database/open.ts";
import { findLender } from "../history/find-lender.ts";
import { importPayments } from "../import/import-payments.ts";
import { paymentsSummary } from "../import/payments-summary.ts";

/** `import --payments F --institution HEYUAN`: the columns are loan_id, payment_id, amount and received_on. */
export async function runPayments(database: Database, file: string, institution: string): Promise<number> {
  const lender = await findLender(database, institution);
  if (!lender) {
    console.error(`There is no institution ${institution}.`);
    return 1;
  }
  const result = await importPayments(database, lender, file, new Date().toISOString());
  console.log(paymentsSummary(result, lender.name));
  return result.posted + result.alreadyThere > 0 ? 0 : 1;
}
