import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Addressed } from "@respite/shared/notice/addressed";
import { LETTER_EDITION } from "@respite/shared/notice/letter/letter-edition";
import type { NoticeKind } from "@respite/shared/notice/notice-kind";
import type { NoticeText } from "@respite/shared/notice/write-notice";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { CaseColumns } from "../case/case.entity.ts";

/** What a notice can be written from: the case as it stands, the policy it is judged by, the day, and whom it goes to. */
export type About = Readonly<{ to: Addressed; record: CaseColumns; policy: PolicyVersion; today: CalendarDate }>;

/** A notice that is written and not kept yet. */
export type Written = Readonly<{
  kind: NoticeKind;
  text: NoticeText;
  /** The offers that its letter sets out. */
  offerIds?: readonly string[];
  /** What it is told once about, whoever tries again. */
  once?: string;
}>;

/** A notice as it is kept, but for its id. */
export const noticeColumns = ({ to, record, today }: About, { kind, text, offerIds, once }: Written, at: Date) => ({
  institutionId: record.institutionId,
  caseId: record.id,
  kind,
  templateVersion: text.version,
  locale: text.locale,
  channel: "PARTNER_API" as const,
  publishedAt: at,
  publishedOn: today,
  addressee: to.borrower,
  lender: to.lender,
  subject: text.subject,
  body: text.body,
  offerIds: offerIds ? [...offerIds] : null,
  letterEdition: offerIds ? LETTER_EDITION : null,
  once: once ?? null,
});
