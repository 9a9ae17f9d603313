import type { QueryName } from "../queries/query.ts";

type Variables = Readonly<Record<string, string>>;

/** A hand-written statement: its one column `j` is text, which is put between `before` and `after` as it is. */
export type Statement = Readonly<{
  text: string;
  /** Besides the institution, which is always the first. */
  values(variables: Variables): string[];
  before: string;
  after: string;
}>;

const money = (minor: string, of: string) => `json_build_object('minor', ${of}.${minor}, 'currency', ${of}.currency)`;

/** All rows of a child table as one JSON list. */
const children = (columns: string, table: string, order: string, limit = "") =>
  `(select coalesce(json_agg(r), '[]') from (select ${columns} from ${table} x
    where x.institution_id = c.institution_id and x.case_id = c.id order by ${order} ${limit}) r)`;

const pageOf = (columns: string, from: string, where: string) => `
select coalesce(json_agg(r), '[]')::text as j from (
  select ${columns} from ${from} where c.institution_id = $1 and ${where} order by c.due_at, c.id limit 50
) r`;

const CASES = { before: '{"data":{"cases":{"nodes":', after: "}}}" } as const;

/** One for each question; a decline takes several (see decline.ts). */
export const STATEMENTS: Readonly<Record<Exclude<QueryName, "decide">, Statement>> = {
  list: {
    ...CASES,
    values: ({ status = "" }) => [status],
    text: pageOf(
      `c.id, c.number, c.status, c.ground, c.requested_months as "requestedMonths", c.submitted_at as "submittedAt",
      c.late, c.version, ${money("exposure_minor", "c")} as exposure,
      json_build_object('id', b.id, 'maskedName', b.masked_name) as borrower,
      json_build_object('id', l.id, 'externalId', l.external_id, 'product', l.product,
        'outstanding', ${money("outstanding_minor", "l")}, 'daysPastDue', l.days_past_due) as loan,
      (select json_build_object('number', d.number, 'outcome', d.outcome, 'decidedAt', d.decided_at,
        'decidedByName', d.decided_by_name) from decision d
        where d.institution_id = c.institution_id and d.case_id = c.id order by d.number desc limit 1) as "latestDecision"`,
      `deferral_case c join borrower b on b.institution_id = c.institution_id and b.id = c.borrower_id
      join loan l on l.institution_id = c.institution_id and l.id = c.loan_id`,
      "c.status = $2",
    ),
  },
  narrow: {
    ...CASES,
    values: ({ status = "" }) => [status],
    text: pageOf("c.id, c.status", "deferral_case c", "c.status = $2"),
  },
  inspect: {
    before: '{"data":{"case":',
    after: "}}",
    values: ({ id = "" }) => [id],
    text: `
select to_json(r)::text as j from (
  select c.id, c.number, c.status, c.ground, c.hardship_reason as "hardshipReason", c.statement,
    c.requested_months as "requestedMonths", c.submitted_at as "submittedAt", c.late, c.automatic, c.version,
    ${money("exposure_minor", "c")} as exposure, json_build_object('id', b.id, 'name', b.name) as borrower,
    json_build_object('id', l.id, 'externalId', l.external_id, 'product', l.product,
      'outstanding', ${money("outstanding_minor", "l")}, 'daysPastDue', l.days_past_due,
      'nextDueOn', l.next_due_on) as loan,
    json_build_object('nodes', ${children(
      `x.id, x.kind, x.at, x.actor_name as "actorName", x.actor_role as "actorRole"`,
      "event",
      "x.at, x.id",
      "limit 50",
    )}) as events,
    ${children(
      `x.id, x.kind, x.file_name as "fileName", x.content_type as "contentType", x.byte_size as "byteSize", x.sha256,
      x.received_at as "receivedAt"`,
      "evidence",
      "x.received_at, x.id",
    )} as evidence,
    ${children(
      `x.id, x.number, x.outcome, x.decided_at as "decidedAt", x.decided_by_name as "decidedByName",
      x.reason_codes as "reasonCodes", x.words, x.next_steps as "nextSteps"`,
      "decision",
      "x.number desc",
    )} as decisions,
    ${children(
      `x.id, x.position, x.status, x.first_due_on as "firstDueOn", ${money("first_amount_minor", "x")} as "firstAmount",
      ${money("still_payable_minor", "x")} as "stillPayable", x.maturity_on as "maturityOn", x.terms_hash as "termsHash"`,
      "offer",
      "x.round, x.position",
    )} as offers
  from deferral_case c
  join borrower b on b.institution_id = c.institution_id and b.id = c.borrower_id
  join loan l on l.institution_id = c.institution_id and l.id = c.loan_id
  where c.institution_id = $1 and c.id = $2
) r`,
  },
  dashboard: {
    before: '{"data":{"portfolio":',
    after: "}}",
    values: () => [],
    text: `
with cell as (select status, ground, count(*) as cases from deferral_case where institution_id = $1 group by 1, 2)
select json_build_object(
  'byStatus', (select json_agg(r) from (select status, sum(cases) as cases from cell group by 1) r),
  'byGround', (select json_agg(r) from (select ground, sum(cases) as cases from cell group by 1) r),
  'cases', (select sum(cases) from cell))::text as j`,
  },
  count: {
    before: '{"data":{"cases":{"totalCount":',
    after: "}}}",
    values: ({ status = "" }) => [status],
    text: "select count(*)::text as j from deferral_case where institution_id = $1 and status = $2",
  },
  search: {
    ...CASES,
    values: ({ prefix = "" }) => [prefix, `${prefix}\u{10FFFF}`],
    text: pageOf(
      "c.id, c.number, c.status, json_build_object('id', b.id, 'name', b.name) as borrower",
      "borrower b join deferral_case c on c.institution_id = b.institution_id and c.borrower_id = b.id",
      "b.institution_id = $1 and b.name_search >= $2 and b.name_search < $3",
    ),
  },
};
