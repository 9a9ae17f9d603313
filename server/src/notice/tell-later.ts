import type { Money } from "@respite/shared/money/money";
import { lateDecision } from "@respite/shared/notice/application-notices";
import { breachWarning, preReport } from "@respite/shared/notice/plan-notices";
import type { ReportingLevel } from "@respite/shared/protection/reporting-status";
import type { CaseTx } from "../case/case-command.ts";
import { addressed } from "./addressee.ts";
import { publishNotice } from "./publish-notice.ts";

/** A payment of the agreement is missing: call it in the transaction that puts the agreement at risk. */
export async function tellAtRisk(
  tx: CaseTx,
  missing: Readonly<{ dueOn: string; amount: Money; payBy: string }>,
): Promise<void> {
  const to = await addressed(tx);
  publishNotice(tx, "BREACH_WARNING", to, breachWarning(to, missing), { once: missing.dueOn });
}

/** The lender missed its deadline: call it in the transaction that marks the clock as breached. */
export async function tellLateDecision(
  tx: CaseTx,
  late: Readonly<{ promisedBy: string; decideBy: string }>,
): Promise<void> {
  const to = await addressed(tx);
  publishNotice(tx, "LATE_DECISION", to, lateDecision(to, late), { once: late.promisedBy });
}

/** Something negative is about to be reported (CN-11): call it in a transaction that commits before the report is sent. */
export async function tellBeforeReport(
  tx: CaseTx,
  report: Readonly<{ level: ReportingLevel; reportOn: string; amount: Money }>,
): Promise<void> {
  const to = await addressed(tx);
  publishNotice(tx, "PRE_REPORT", to, preReport(to, report), { once: `${report.reportOn} ${report.level}` });
}
