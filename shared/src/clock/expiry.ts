import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseStatus } from "../case/case-status.ts";

export const EXPIRIES = ["DRAFT", "EVIDENCE", "OFFERS", "APPEAL_WINDOW"] as const;

/** Something the borrower could do until its last day, and did not. */
export type Expiry = Readonly<{ of: (typeof EXPIRIES)[number]; lastDay: CalendarDate }>;

/** What time needs to know of a case. Only the dates of its status count; the others may be left over. */
export type ExpiryFacts = Readonly<{
  status: CaseStatus;
  draftUntil: CalendarDate | null;
  evidenceDueOn: CalendarDate | null;
  offerValidUntil: CalendarDate | null;
  appealUntil: CalendarDate | null;
  /** A decline whose window to appeal was closed already. */
  closed: boolean;
}>;

/** What the borrower may do on a case now, and until when; null when nothing runs out. */
function runsOut(facts: ExpiryFacts): Expiry | null {
  const until = (of: Expiry["of"], lastDay: CalendarDate | null) => (lastDay === null ? null : { of, lastDay });
  switch (facts.status) {
    case "DRAFT":
      return until("DRAFT", facts.draftUntil);
    case "EVIDENCE_REQUESTED":
      return until("EVIDENCE", facts.evidenceDueOn);
    case "OFFERED":
      return until("OFFERS", facts.offerValidUntil);
    case "DECLINED":
      return facts.closed ? null : until("APPEAL_WINDOW", facts.appealUntil);
    default:
      return null;
  }
}

/** What has run out by the institution's business date `on`: the last day itself is in time. */
export function expired(facts: ExpiryFacts, on: CalendarDate): Expiry | null {
  const expiry = runsOut(facts);
  return expiry !== null && expiry.lastDay < on ? expiry : null;
}
