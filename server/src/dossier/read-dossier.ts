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
  "id",
  "institution_id",
  "number",
  "status",
  "ground",
  "policy_version",
  at("created_at"),
  "submitted_on",
];
const INSTITUTION: readonly Column[] = ["id", "code", "name", "time_zone"];
const LOAN: readonly Column[] = ["external_id", "product", "currency", "principal_minor", exact("annual_rate")];
const EVALUATION: readonly Column[] = [
  "id",
  "policy_version",
  at("evaluated_at"),
  "business_date",
  "passed",
  "late",
  "grounds_passed",
  "findings",
  "facts",
];
const DECISION: readonly Column[] = [
  "id",
  "number",
  "outcome",
  at("decided_at"),
  "decided_by_name",
  "reason_codes",
  "words",
  "next_steps",
  "override_reason",
  "authority",
];
const OFFER: readonly Column[] = [
  "id",
  "round",
  "position",
  "relief",
  "status",
  "instalments",
  "rates",
  "currency",
  "first_due_on",
  "first_amount_minor",
  "highest_minor",
  "maturity_on",
  "maturity_moved_months",
  "instalments_remaining",
  "deferral_interest_minor",
  "waived_minor",
  "capitalised_minor",
  "still_payable_minor",
  "cost_to_borrower_minor",
  "cost_to_lender_minor",
  "penalty_interest_minor",
  "waived_penalty_minor",
  "reduced_interest_minor",
  "capitalised_penalty_minor",
  exact("effective_rate"),
  exact("rate_cap"),
  "valid_until",
  "terms_hash",
];
const EVIDENCE: readonly Column[] = ["kind", "file_name", "byte_size", "sha256", at("received_at"), "quarantine"];
const NOTICE: readonly Column[] = ["kind", "locale", at("published_at"), "subject", "body"];
const SCHEDULE: readonly Column[] = [
  "id",
  "number",
  "origin",
  "currency",
  "instalments",
  "rates",
  "total_minor",
  "hash",
  at("booked_at"),
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

/** Each table is read once, under its own name: so every reading can be seen to name the institution. */
const one = ({ column, tenant }: Frame, table: string, columns: readonly Column[], key: string | null): Sql => {
  const own = table === "institution" ? tenant(table, "id") : tenant(table);
  const same = key === null ? sql`true` : sql`${sql.ref(`${table}.id`)} = ${column(key)}`;
  return sql`(select ${object(table, columns)} from ${sql.table(table)} as ${sql.ref(table)} where ${own} and ${same})`;
};

type Child = Readonly<{ order: readonly string[]; on?: "case_id" | "loan_id"; more?: Sql; join?: Sql }>;

function many(frame: Frame, table: string, columns: readonly Column[], child: Child): Sql {
  const { order, on = "case_id", more, join = sql`` } = child;
  const by = sql.join(order.map((name) => sql`${sql.ref(`${table}.${name}`)}`));
  const row = object(table, columns, more ? [more] : []);
  return sql`(select coalesce(json_agg(${row} order by ${by}), '[]'::json)
    from ${sql.table(table)} as ${sql.ref(table)} ${join}
    where ${frame.tenant(table)} and ${sql.ref(`${table}.${on}`)} = ${frame.column(on === "case_id" ? "id" : on)})`;
}

/** The moment in which each event was sealed comes with it. */
const sealing = ({ tenant }: Frame): Pick<Child, "more" | "join"> => ({
  more: sql`'sealedAt', ${instantSql(sql`r.sealed_at`)}`,
  join: sql`left join record_entry as r on ${tenant("r")} and r.id = event.id`,
});

const dossier: Expression = (frame) => sql`json_build_object(
    'case', ${object("t0", CASE)},
    'institution', ${one(frame, "institution", INSTITUTION, null)},
    'loan', ${one(frame, "loan", LOAN, "loan_id")},
    'borrower', ${one(frame, "borrower", ["masked_name"], "borrower_id")},
    'events', ${many(frame, "event", EVENT, { order: ["at", "id"], ...sealing(frame) })},
    'evaluations', ${many(frame, "evaluation", EVALUATION, { order: ["evaluated_at", "id"] })},
    'decisions', ${many(frame, "decision", DECISION, { order: ["number"] })},
    'offers', ${many(frame, "offer", OFFER, { order: ["round", "position"] })},
    'evidence', ${many(frame, "evidence", EVIDENCE, { order: ["received_at", "id"] })},
    'notices', ${many(frame, "notice", NOTICE, { order: ["published_at", "id"] })},
    'schedules', ${many(frame, "schedule", SCHEDULE, { order: ["number"], on: "loan_id" })})`;

/** Everything about a case, in one statement; null when there is none that the one who asks may see. */
export const readDossier = (
  context: Pick<Context, "actor" | "database">,
  caseId: string | null,
): Promise<Dossier | null> => readValue<Dossier>(context, "deferral_case", caseId, dossier);
