import { baseRole } from "@respite/shared/case/action-roles";
import { sql } from "kysely";
import { uuidOf } from "../graphql/uuid-of.ts";
import type { Conditions } from "../read/root.ts";
import type { Param, Sql } from "../read/shape.ts";
import { assignedSql, type Who } from "./assigned.sql.ts";
import type { CasesArgs } from "./case-args.ts";
import { clockWordSql } from "./case-clock.sql.ts";
import { borrowerNamed, searched } from "./case-search.sql.ts";

/** What a filter asks, null or not, never empty or not: an empty text shares its plan with every other text. */
export const caseConditions: Conditions<CasesArgs> = (frame, args, param) => {
  const { filter } = args;
  const conditions = [...cellConditions(frame, args, param)];
  const { column } = frame;
  if (filter?.assigned != null) conditions.push(assignedSql(frame, filter.assigned, who(param)));
  if (filter?.clock != null) {
    const now = param((_, { now }) => now, "timestamptz");
    conditions.push(sql`${clockWordSql(frame, now)} = any(${param((a) => a.filter?.clock, "text[]")})`);
  }
  if (filter?.ids != null)
    conditions.push(
      sql`${column("id")} = any(${param((a) => a.filter?.ids?.map((id) => uuidOf("DeferralCase", id)), "uuid[]")})`,
    );
  if (filter?.number != null)
    conditions.push(sql`${column("number")} = ${param((a) => a.filter?.number?.trim().toUpperCase())}`);
  if (filter?.externalId != null)
    conditions.push(sql`${column("external_id")} = ${param((a) => a.filter?.externalId)}`);
  if (filter?.loanId != null)
    conditions.push(sql`${column("loan_id")} = ${param((a) => uuidOf("Loan", a.filter?.loanId), "uuid")}`);
  if (filter?.borrowerName != null) conditions.push(borrowerNamed(frame, param));
  if (filter?.search != null) conditions.push(searched(frame, param));
  return conditions;
};

/** The conditions that hold for a counter as well as for a case: both have these columns. */
export const cellConditions: Conditions<CasesArgs> = ({ column }, { filter }, param) => {
  const conditions: Sql[] = [];
  if (filter?.status != null) conditions.push(isOneOf(column("status"), (a) => a.filter?.status, filter.status, param));
  if (filter?.ground != null) conditions.push(isOneOf(column("ground"), (a) => a.filter?.ground, filter.ground, param));
  if (filter?.institutionId != null) {
    const wanted = param((a) => uuidOf("Institution", a.filter?.institutionId), "uuid");
    conditions.push(sql`${column("institution_id")} = ${wanted}`);
  }
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

export const who = (param: Param<CasesArgs>): Who => ({
  me: param((_, { actor }) => actor.id, "uuid"),
  role: param((_, { actor }) => baseRole(actor.role), "text"),
  now: param((_, { now }) => now, "timestamptz"),
  senior: param((_, { actor }) => actor.role.endsWith("SENIOR_REVIEWER"), "boolean"),
});
