import { sql } from "kysely";
import { afterPrefix, nameSearch } from "../borrower/name-search.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { type Conditions, rootOne, rootPage } from "../read/root.ts";
import type { Frame, Keyset, Param, Sql } from "../read/shape.ts";
import { assignedSql } from "./assigned.sql.ts";
import type { AssignedFilter, CaseOrder } from "./case.enums.ts";
import { caseShape } from "./case.shape.ts";
import { clockWordSql } from "./case-clock.sql.ts";
import type { CaseFilter } from "./case-filter.input.ts";

export type CaseArgs = Readonly<{ id: string }>;
export type CasesArgs = Readonly<{
  filter?: CaseFilter | null;
  orderBy: CaseOrder;
  first: number;
  after?: string | null;
}>;

export const caseRoot = rootOne<CaseArgs>(
  () => caseShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param(({ id }) => uuidOf("DeferralCase", id), "uuid")}`],
);

const ORDERS: Readonly<Record<CaseOrder, Keyset>> = {
  DUE_SOONEST: {
    by: [
      { column: "due_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
  },
  SUBMITTED_NEWEST: {
    by: [
      { column: "created_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
    desc: true,
  },
  SUBMITTED_OLDEST: {
    by: [
      { column: "created_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
  },
};

const filters: Conditions<CasesArgs> = (frame, { filter }, param) => {
  const conditions: Sql[] = [];
  const { column } = frame;
  // Null or not, never empty or not: an empty text shares its plan with every other text.
  if (filter?.status != null) conditions.push(isOneOf(column("status"), (a) => a.filter?.status, filter.status, param));
  if (filter?.ground != null) conditions.push(isOneOf(column("ground"), (a) => a.filter?.ground, filter.ground, param));
  if (filter?.assigned != null) conditions.push(assigned(frame, filter.assigned, param));
  if (filter?.clock != null) {
    const now = param((_, { now }) => now, "timestamptz");
    conditions.push(sql`${clockWordSql(frame, now)} = any(${param((a) => a.filter?.clock, "text[]")})`);
  }
  if (filter?.number != null)
    conditions.push(sql`${column("number")} = ${param((a) => a.filter?.number?.trim().toUpperCase())}`);
  if (filter?.externalId != null)
    conditions.push(sql`${column("external_id")} = ${param((a) => a.filter?.externalId)}`);
  if (filter?.loanId != null)
    conditions.push(sql`${column("loan_id")} = ${param((a) => uuidOf("Loan", a.filter?.loanId), "uuid")}`);
  if (filter?.institutionId != null) {
    const wanted = param((a) => uuidOf("Institution", a.filter?.institutionId), "uuid");
    conditions.push(sql`${column("institution_id")} = ${wanted}`);
  }
  if (filter?.borrowerName != null) conditions.push(borrowerNamed(frame, param));
  return conditions;
};

/** Equal to the one, where there is one: only then does an index that begins with the column give the order as well. */
const isOneOf = (
  column: Sql,
  get: (args: CasesArgs) => readonly string[] | null | undefined,
  list: readonly string[],
  param: Param<CasesArgs>,
): Sql =>
  list.length === 1
    ? sql`${column} = ${param((args) => get(args)?.[0], "text")}`
    : sql`${column} = any(${param(get, "text[]")})`;

function assigned(frame: Frame, filter: AssignedFilter, param: Param<CasesArgs>): Sql {
  const me = param((_, { actor }) => actor.id, "uuid");
  const now = param((_, { now }) => now, "timestamptz");
  const senior = param((_, { actor }) => actor.role.endsWith("SENIOR_REVIEWER"), "boolean");
  return assignedSql(frame, filter, { me, now, senior });
}

/** By a range on the indexed, normalised name: patterns do not use their index under row-level security. */
function borrowerNamed({ column, tenant }: Frame, param: Param<CasesArgs>): Sql {
  const from = param((a) => nameSearch(a.filter?.borrowerName ?? ""));
  const to = param((a) => afterPrefix(nameSearch(a.filter?.borrowerName ?? "")));
  return sql`${column("borrower_id")} in (select b.id from borrower b where ${tenant("b")} and b.name_search >= ${from} and b.name_search < ${to})`;
}

export const casesRoot = rootPage<CasesArgs>(() => caseShape, {
  where: filters,
  order: ({ orderBy }) => ORDERS[orderBy],
  max: 100,
});

/** The case that a resolver hands down, such as the object of a payload. */
export const givenCaseRoot = rootOne(
  () => caseShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, { given }) => given, "uuid")}`],
);
