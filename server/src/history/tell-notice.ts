import { addressedTo } from "../notice/addressee.ts";
import { type About, noticeColumns, type Written } from "../notice/written.ts";
import { type CaseTelling, dayOf } from "./telling.ts";

/**
 * As `publishNotice`: the borrower is written to.
 *
 * @returns what was written; null when it is told once, and was
 */
export function tellNotice(t: CaseTelling, at: Date, write: (about: About) => Written): Written | null {
  const { record, lender, borrower, rows } = t;
  const to = addressedTo(borrower, lender.name, record.number, lender.policy);
  const about = { to, record, policy: lender.policy, today: dayOf(t, at) };
  const written = write(about);
  const { kind, once } = written;
  const same = (row: (typeof rows.notice)[number]) =>
    row.caseId === record.id && row.kind === kind && row.once === once;
  if (once !== undefined && rows.notice.some(same)) return null;
  rows.notice.push({ id: t.ids.uuid(at), ...noticeColumns(about, written, at) });
  return written;
}
