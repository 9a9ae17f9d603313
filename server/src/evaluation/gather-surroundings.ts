import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { CASE_STATUSES, type CaseStatus } from "@respite/shared/case/case-status";
import { declaredDisaster } from "@respite/shared/disaster/declared-disaster";
import type { DisasterDeclaration } from "@respite/shared/disaster/disaster-declaration";
import type { Facts, OtherApplication } from "@respite/shared/evaluation/facts";
import type { CommandTx } from "../command/run-command.ts";

/** Whose surroundings, and which application is not "another" one. */
export type Applicant = Readonly<{
  caseId: string;
  loanId: string;
  borrowerId: string;
  hardshipSince: CalendarDate | null;
  submittedOn: CalendarDate;
}>;

const OVER: readonly CaseStatus[] = ["DRAFT", "COMPLETED", "BROKEN", "CANCELLED", "DECLINED", "WITHDRAWN", "EXPIRED"];
const GOING_ON = CASE_STATUSES.filter((status) => !OVER.includes(status));

type Row = Readonly<{
  area: string | null;
  declarations: readonly DisasterDeclaration[] | null;
  here: readonly OtherApplication[] | null;
  elsewhere: readonly OtherApplication[] | null;
}>;

/** One statement; the function in it looks at other lenders, and answers only for borrowers who consented to it. */
const STATEMENT = `
select b.area,
  (select json_agg(json_build_object('code', d.code, 'name', d.name, 'areas', d.areas, 'from', d.from_on, 'to', d.to_on))
    from disaster_declaration d where d.institution_id = ? and d.withdrawn_at is null) as declarations,
  (select json_agg(json_build_object('lender', null, 'submittedOn', c.submitted_on) order by c.submitted_on, c.id)
    from deferral_case c join borrower o on o.institution_id = ? and o.id = c.borrower_id
    where c.institution_id = ? and (o.id = b.id or o.person_key = b.person_key)
      and c.id <> ? and c.loan_id <> ? and c.status in (${GOING_ON.map((status) => `'${status}'`).join(", ")})) as here,
  (select json_agg(json_build_object('lender', e.lender, 'submittedOn', e.submitted_on))
    from applications_elsewhere(b.id) e) as elsewhere
from borrower b where b.institution_id = ? and b.id = ?`;

/** What lies around a loan: where its borrower lives, the disaster declared there, and their other applications. */
export async function gatherSurroundings(
  { em, institutionId }: CommandTx,
  { caseId, loanId, borrowerId, hardshipSince, submittedOn }: Applicant,
): Promise<Pick<Facts, "area" | "disaster" | "hardshipSince" | "otherApplications">> {
  const values = [institutionId, institutionId, institutionId, caseId, loanId, institutionId, borrowerId];
  const [row] = await em.execute<Row>(STATEMENT, values);
  const area = row?.area ?? null;
  return {
    area,
    hardshipSince,
    disaster: declaredDisaster({ area, hardshipSince, submittedOn }, row?.declarations ?? []),
    otherApplications: [...(row?.here ?? []), ...(row?.elsewhere ?? [])],
  };
}
