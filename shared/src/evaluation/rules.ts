import type { Rule } from "./rule.ts";
import { hardshipReason } from "./rules/g1-hardship-reason.ts";
import { hardshipEvidence } from "./rules/g2-hardship-evidence.ts";
import { hardshipArrears } from "./rules/g3-hardship-arrears.ts";
import { forceMajeureReason } from "./rules/g4-force-majeure-reason.ts";
import { forceMajeureBeforeOverdue } from "./rules/g5-force-majeure-before-overdue.ts";
import { forceMajeureEvidence } from "./rules/g6-force-majeure-evidence.ts";
import { smallOutstanding } from "./rules/g7-small-outstanding.ts";
import { goodRecord } from "./rules/g8-good-record.ts";
import { monthsOnBook } from "./rules/g9-months-on-book.ts";
import { applicationWindow } from "./rules/r1-application-window.ts";
import { loanStatus } from "./rules/r2-loan-status.ts";
import { noOpenCase } from "./rules/r3-no-open-case.ts";
import { deferralMonthsRule } from "./rules/r4-deferral-months.ts";
import { deferralTotal } from "./rules/r5-deferral-total.ts";
import { cooldown } from "./rules/r6-cooldown.ts";
import { rateCap } from "./rules/r7-rate-cap.ts";
import { interestWaiver } from "./rules/r8-interest-waiver.ts";

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  applicationWindow,
  loanStatus,
  noOpenCase,
  deferralMonthsRule,
  deferralTotal,
  cooldown,
  rateCap,
  interestWaiver,
  hardshipReason,
  hardshipEvidence,
  hardshipArrears,
  forceMajeureReason,
  forceMajeureBeforeOverdue,
  forceMajeureEvidence,
  smallOutstanding,
  goodRecord,
  monthsOnBook,
];
