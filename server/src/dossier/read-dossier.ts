import { sql } from "kysely";
import type { Context } from "../graphql/context.ts";
import { readValue } from "../read/read-value.ts";
import type { Expression, Frame, Sql } from "../read/shape.ts";
import { instantSql } from "../read/shape-fields.ts";
import type { Dossier } from "./dossier.ts";

/** A column by its name in SQL and, where it is not read as it is, how. */
type Column = string | readonly [string, (column: Sql) => Sql];
const at = (name: string): Column => [name, instantSql];
const exact = (name: string): Column => [name, (column) => sql`trim_scale(${column})::text`];

const CASE: readonly Column[] = [
  ...["id", "institution_id", "number", "status", "ground", "policy_version", at("created_at"), "submitted_on"],
];
const INSTITUTION: readonly Column[] = ["id", "code", "name", "time_zone"];
const LOAN: readonly Column[] = ["external_id", "product", "currency", "principal_minor", exact("annual_rate")];
const EVALUATION: readonly Column[] = [
  ...[
    "id",
    "policy_version",
    at("evaluated_at"),
    "business_date",
    "passed",
    "late",
    "grounds_passed",
    "findings",
    "facts",
  ],
];
const DECISION: readonly Column[] = [
  ...["id", "number", "outcome", at("decided_at"), "decided_by_name", "reason_codes", "words", "next_steps"],
  "override_reason",
];
const OFFER: readonly Column[] = [
  ...["id", "round", "position", "relief", "status", "instalments", "currency", "first_due_on", "first_amount_minor"],
  ...["highest_minor", "maturity_on", "maturity_moved_months", "instalments_remaining", "deferral_interest_minor"],
  ...["waived_minor", "capitalised_minor", "still_payable_minor", "cost_to_borrower_minor", "cost_to_lender_minor"],
  ...["valid_until", "terms_hash"],
];
const EVIDENCE: readonly Column[] = ["kind", "file_name", "byte_size", "sha256", at("received_at")];
const NOTICE: readonly Column[] = ["kind", "locale", at("published_at"), "subject", "body"];
const SCHEDULE: readonly Column[] = [
  ...["id", "number", "origin", "currency", "instalments", "total_minor", "hash", at("booked_at")],
];
const EVENT: readonly Column[] = ["id", "kind", at("at"), "actor_name", "actor_role", "detail"];

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function object(alias: string, columns: readonly Column[], more: readonly Sql[] = []): Sql {
  const parts = columns.map((column) => {
    const [name, read] = typeof column === "string" ? [column, (value: Sql) => value] : column;
    return sql`${sql.lit(camel(name))}, ${read(sql`${sql.ref(`${alias}.${name}`)}`)}`;
  });
  return sql`json_build_object(${sql.join([...parts, ...more])})`;
}

const one = ({ tenant }: Frame, table: string, columns: readonly Column[], where: Sql, own = "institution_id"): Sql =>
  sql`(select ${object("x", columns)} from ${sql.table(table)} x where ${tenant("x", own)} and ${where})`;

const many = (
  frame: Frame,
  table: string,
  columns: readonly Column[],
  order: readonly string[],
  on = "case_id",
): Sql => {
  const key = frame.column(on === "case_id" ? "id" : on);
  const by = sql.join(order.map((name) => sql`${sql.ref(`x.${name}`)}`));
  return sql`(select coalesce(json_agg(${object("x", columns)} order by ${by}), '[]'::json) from ${sql.table(table)} x
    where ${frame.tenant("x")} and ${sql.ref(`x.${on}`)} = ${key})`;
};

/** With the moment in which each event was sealed. */
const events = (frame: Frame): Sql => {
  const sealed = sql`'sealedAt', ${instantSql(sql`r.sealed_at`)}`;
  return sql`(select coalesce(json_agg(${object("x", EVENT, [sealed])} order by x.at, x.id), '[]'::json) from event x
    left join record_entry r on ${frame.tenant("r")} and r.id = x.id
    where ${frame.tenant("x")} and x.case_id = ${frame.column("id")})`;
};

const dossier: Expression = (frame) => {
  const { column } = frame;
  return sql`json_build_object(
    'case', ${object("t0", CASE)},
    'institution', ${one(frame, "institution", INSTITUTION, sql`true`, "id")},
    'loan', ${one(frame, "loan", LOAN, sql`x.id = ${column("loan_id")}`)},
    'borrower', ${one(frame, "borrower", ["masked_name"], sql`x.id = ${column("borrower_id")}`)},
    'events', ${events(frame)},
    'evaluations', ${many(frame, "evaluation", EVALUATION, ["evaluated_at", "id"])},
    'decisions', ${many(frame, "decision", DECISION, ["number"])},
    'offers', ${many(frame, "offer", OFFER, ["round", "position"])},
    'evidence', ${many(frame, "evidence", EVIDENCE, ["received_at", "id"])},
    'notices', ${many(frame, "notice", NOTICE, ["published_at", "id"])},
    'schedules', ${many(frame, "schedule", SCHEDULE, ["number"], "loan_id")})`;
};

/** Everything about a case, in one statement; null when there is none that the one who asks may see. */
export const readDossier = (
  context: Pick<Context, "actor" | "database">,
  caseId: string | null,
): Promise<Dossier | null> => readValue<Dossier>(context, "deferral_case", caseId, dossier);
