import { readFileSync } from "node:fs";
import { at } from "../root.ts";
import { checkAnswers } from "./measure/check-answers.ts";
import { memoryOf } from "./measure/processes.ts";
import { type Measured, measureQuery } from "./measure/rounds.ts";
import { statementsPerRequest } from "./measure/statements.ts";
import type { Options } from "./options.ts";
import { pgbenchSays } from "./pgbench.ts";
import { QUERIES } from "./queries/queries.ts";
import { PEERS, type Peer, type Query } from "./queries/query.ts";
import { ratiosOf } from "./report/goals.ts";
import type { Report } from "./report/report.ts";
import { type Stage, setStage } from "./stage.ts";

/** Why nothing was measured, in a sentence. */
export class NothingToCompare extends Error {}

/** Sets the stage, makes sure that all answer the same, and measures. @throws NothingToCompare */
export async function run(options: Options, say: (what: string) => void): Promise<Report> {
  const { wanted, notes } = choose(options);
  if (wanted.length === 0) throw new NothingToCompare(notes.join(" "));
  const stage = await setStage(options.cases, options.data, say);
  say("Comparing what they answer …");
  for (const query of wanted) {
    const different = await checkAnswers(stage, query);
    if (different) throw new NothingToCompare(different);
  }
  const pgbench = await pgbenchSays(stage.database, stage.samples.institutionId, options);
  const measured: Measured[] = [];
  const statements: Report["statements"] = {};
  for (const query of wanted) {
    say(`Measuring ${query.name} …`);
    measured.push(...(await measureQuery(stage, query, options)));
  }
  const peers = costsOf(stage, measured);
  say("Counting statements …");
  for (const query of wanted) Object.assign(statements, { [query.name]: await statementsPerRequest(stage, query) });
  const ratios = wanted.flatMap((query) =>
    ratiosOf(
      query,
      measured.filter((each) => each.query === query.name),
    ),
  );
  const counted = "Statements are those of PostgreSQL's log, with role and institution, begin and commit.";
  const aside = "The seed's own events are not sealed meanwhile; those of the decisions that are measured are.";
  const inside = "PostGraphile's decline is one function, whose statements the log does not show.";
  return {
    options: { ...options, cases: stage.cases },
    measured,
    ratios,
    statements,
    peers,
    wholeStartSeconds: stage.wholeStartSeconds,
    notes: [...notes, counted, aside, inside, pgbench],
  };
}

/** A query whose field the schema does not have yet is left out, and said so. */
export function choose({ only }: Options): { wanted: Query[]; notes: string[] } {
  const asked = QUERIES.filter(({ name }) => only.includes(name));
  if (/^ {2}portfolio\b/m.test(readFileSync(at("server/schema.graphql"), "utf8"))) return { wanted: asked, notes: [] };
  const wanted = asked.filter(({ name }) => name !== "dashboard");
  const left = "The dashboard was left out: the schema has no field portfolio yet.";
  return { wanted, notes: wanted.length < asked.length ? [left] : [] };
}

function costsOf({ peers }: Stage, measured: readonly Measured[]): Report["peers"] {
  const costs = PEERS.map((peer) => {
    const cells = measured.filter((each) => each.peer === peer).flatMap(({ rounds }) => rounds);
    const requests = cells.reduce((sum, cell) => sum + cell.requests, 0);
    return [peer, { startSeconds: peers[peer].startSeconds, memory: memoryOf(peers[peer].pid), requests }] as const;
  });
  return Object.fromEntries(costs) as Record<Peer, (typeof costs)[number][1]>;
}
