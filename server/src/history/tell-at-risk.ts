import { performanceOf } from "../agreement/performance-of.ts";
import { SYSTEM } from "../command/run-as-system.ts";
import { writeAtRisk } from "../notice/write-later.ts";
import { tellNotice } from "./tell-notice.ts";
import { type CaseTelling, dayOf, sayOf } from "./telling.ts";

/** As `judgeAgreement` on the day after an instalment was missed. @throws Error when none was */
export function tellAtRisk(t: CaseTelling, at: Date): void {
  const { booked, loan, lender, record, rows } = t;
  const agreed = rows.agreement.find(({ caseId }) => caseId === record.id)?.acceptedAt ?? at;
  const { missedOn, cureBy } = performanceOf(booked, loan.paidMinor, dayOf(t, at), lender.policy, dayOf(t, agreed));
  if (missedOn === null || cureBy === null) throw new Error("A history cannot miss an instalment that is paid.");
  for (const row of rows.agreement) if (row.caseId === record.id) row.missedOn = missedOn;
  sayOf(t, { at, by: SYSTEM }, "AGREEMENT_AT_RISK", { dueOn: missedOn, cureBy });
  const amount = { minor: loan.nextDueMinor ?? 0, currency: lender.currency };
  tellNotice(t, at, (about) => writeAtRisk(about, { dueOn: missedOn, amount, payBy: cureBy }));
}
