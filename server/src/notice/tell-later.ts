import type { Money } from "@respite/shared/money/money";
import { lateDecision } from "@respite/shared/notice/application-notices";
import { breachWarning, preReport } from "@respite/shared/notice/plan-notices";
import type { ReportingLevel } from "@respite/shared/protection/reporting-status";
import type { CaseTx } from "../case/case-command.ts";
import { addressed } from "./addressee.ts";
import { publishNotice, wasTold } from "./publish-notice.ts";

/** A payment of the agreement is missing: call it in the transaction that puts the agreement at risk. */
export async function tellAtRisk(
  tx: CaseTx,
  missing: Readonly<{ dueOn: string; amount: Money; payBy: string }>,
): Promise<void> {
  const once = missing.dueOn;
  if (await wasTold(tx, "BREACH_WARNING", once)) return;
  const to = await addressed(tx);
  publishNotice(tx, "BREACH_WARNING", to, breachWarning(to, missing), { once });
}

/** The lender missed its deadline: call it in the transaction that marks the clock as breached. */
export async function tellLateDecision(
  tx: CaseTx,
  late: Readonly<{ promisedBy: string; decideBy: string }>,
): Promise<void> {
  const once = late.promisedBy;
  if (await wasTold(tx, "LATE_DECISION", once)) return;
  const to = await addressed(tx);
  publishNotice(tx, "LATE_DECISION", to, lateDecision(to, late), { once });
}

/** Something negative is about to be reported (CN-11): call it in a transaction that commits before the report is sent. */
export async function tellBeforeReport(
  tx: CaseTx,
  report: Readonly<{ level: ReportingLevel; reportOn: string; amount: Money }>,
): Promise<void> {
  const once = `${report.reportOn} ${report.level}`;
  if (await wasTold(tx, "PRE_REPORT", once)) return;
  const to = await addressed(tx);
  publishNotice(tx, "PRE_REPORT", to, preReport(to, report), { once });
}
