import { performanceOf } from "../agreement/performance-of.ts";
import { SYSTEM } from "../command/run-as-system.ts";
import { type Missing, writeAtRisk } from "../notice/write-later.ts";
import { tellNotice } from "./tell-notice.ts";
import { type CaseTelling, dayOf, sayOf } from "./telling.ts";

/** What is missing of the oldest instalment, and the last day to pay it. @throws Error when nothing is */
export function missingOf(t: CaseTelling, at: Date): Missing {
  const { booked, loan, lender, record, rows } = t;
  const agreed = rows.agreement.find(({ caseId }) => caseId === record.id)?.acceptedAt ?? at;
  const { missedOn, cureBy } = performanceOf(booked, loan.paidMinor, dayOf(t, at), lender.policy, dayOf(t, agreed));
  if (missedOn === null || cureBy === null) throw new Error("A history cannot miss an instalment that is paid.");
  return { dueOn: missedOn, amount: { minor: loan.nextDueMinor ?? 0, currency: lender.currency }, payBy: cureBy };
}

/** As `judgeAgreement` on the day after an instalment was missed. @throws Error when none was */
export function tellAtRisk(t: CaseTelling, at: Date): void {
  const missing = missingOf(t, at);
  for (const row of t.rows.agreement) if (row.caseId === t.record.id) row.missedOn = missing.dueOn;
  sayOf(t, { at, by: SYSTEM }, "AGREEMENT_AT_RISK", { dueOn: missing.dueOn, cureBy: missing.payBy });
  tellNotice(t, at, (about) => writeAtRisk(about, missing));
}
