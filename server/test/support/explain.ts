import pg from "pg";
import type { Actor } from "../../src/identity/actor.ts";
import { tenancyOf } from "../../src/read/read.ts";
import { type Sent, watchStatements } from "./count-statements.ts";
import type { Api } from "./given-api.ts";

/** A step of PostgreSQL's plan, as it ran. */
export type Step = Readonly<{
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: readonly Step[];
}>;

/** The one statement that an answer takes, as it was sent. */
export const sentFor = (api: Api, query: string, variables: object, as: Actor): Promise<Sent> =>
  sentBy(api, async () => {
    const { errors } = await api.execute(query, variables, { as });
    if (errors) throw new Error(JSON.stringify(errors));
  });

/** The one statement that is sent while something is done. */
export async function sentBy(api: Api, act: () => Promise<void>): Promise<Sent> {
  const { sent } = await watchStatements(api.database(), act);
  const [statement, ...more] = sent;
  if (!statement || more.length > 0) throw new Error("One statement was expected.");
  return statement;
}

/** Every step of the statement's plan when the asker's role runs it: made for these values, or once for all values. */
export async function stepsOf(
  api: Api,
  { text, values }: Sent,
  as: Actor,
  plan: "custom" | "generic",
): Promise<readonly Step[]> {
  const client = new pg.Client({ connectionString: api.database().url });
  await client.connect();
  try {
    const { role, institutionId } = tenancyOf(as.institutionId);
    const context = "select set_config('role', $1, true), set_config('app.institution', $2, true)";
    await client.query("begin");
    await client.query(context, [role, institutionId]);
    await client.query(`set local plan_cache_mode = force_${plan}_plan`);
    await client.query(`prepare asked as ${text}`);
    const literals = values.map(literal);
    const { rows } = await client.query(
      `explain (analyze, format json) execute asked${literals.length > 0 ? `(${literals.join(", ")})` : ""}`,
    );
    return flat(rows[0]["QUERY PLAN"][0].Plan as Step);
  } finally {
    await client.end();
  }
}

/** Lists hold words of enums only. */
const literal = (value: unknown): string =>
  value == null ? "null" : pg.escapeLiteral(Array.isArray(value) ? `{${value.join()}}` : String(value));

const flat = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(flat)];

/** How many rows were looked at in tables and indexes, kept or not. */
export const rowsRead = (steps: readonly Step[]): number =>
  steps
    .filter((step) => /Scan$/.test(step["Node Type"]))
    .reduce((sum, step) => {
      const each =
        step["Actual Rows"] + (step["Rows Removed by Filter"] ?? 0) + (step["Rows Removed by Index Recheck"] ?? 0);
      return sum + each * step["Actual Loops"];
    }, 0);
