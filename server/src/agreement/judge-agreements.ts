import { err, ok } from "@respite/shared/result/result";
import { runAsSystem } from "../command/run-as-system.ts";
import type { Database } from "../database/open.ts";
import { asInstitution } from "../history/as-institution.ts";
import { allInstitutions, type Lender } from "../institution/all-institutions.ts";
import { businessDate } from "../institution/business-date.ts";
import { lockLoan } from "../loan/load-loan.ts";
import { judgeLoan, lockAgreed } from "./judge-loan.ts";

/** How many agreements were found late or over, and on how many loans something was written. */
export type Judged = Readonly<{ looked: number; told: number }>;

const PAGE = 500;
const FIRST = "00000000-0000-0000-0000-000000000000";

/**
 * Judges every agreement that is late or wholly paid, each loan in a transaction of its own: cut off anywhere, or run
 * twice, it comes to the same. After downtime it judges by the day it is.
 */
export async function judgeAgreements(database: Database, now: string): Promise<Judged> {
  let [looked, told] = [0, 0];
  for (const lender of await allInstitutions(database)) {
    for (let page = await late(database, lender, now, FIRST); page.length > 0; ) {
      for (const loanId of page) {
        looked += 1;
        const written = await runAsSystem(database, now, lender.id, async (tx) => {
          const agreed = await lockAgreed(tx, loanId);
          if (!(await lockLoan(tx, loanId))) return err([]);
          const verdicts = await judgeLoan(tx, agreed, loanId);
          return verdicts.some((verdict) => verdict.told) ? ok(loanId) : err([]);
        });
        if (written.ok) told += 1;
      }
      page = await late(database, lender, now, page.at(-1) ?? FIRST);
    }
  }
  return { looked, told };
}

/** Loans with an agreement in force whose oldest instalment is late, or that want no more money; unlocked. */
function late(database: Database, { id, timeZone }: Lender, now: string, after: string): Promise<string[]> {
  return asInstitution(database, id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select distinct l.id from agreement a join loan l on l.institution_id = $1 and l.id = a.loan_id
       where a.institution_id = $1 and a.status = 'ACTIVE' and l.id > $2
         and (l.next_due_on is null or l.next_due_on < $3) order by l.id limit ${PAGE}`,
      [id, after, businessDate(now, timeZone)],
    );
    return rows.map((row) => row.id);
  });
}
