import { join } from "node:path";
import { closeSoFar } from "./closing.ts";
import { makeReady } from "./database/deciding.ts";
import { measureCell } from "./measure/cell.ts";
import { warmUp } from "./measure/rounds.ts";
import { median } from "./measure/statistics.ts";
import type { Options } from "./options.ts";
import type { Query } from "./queries/query.ts";
import { type Cost, GROWTH_GOALS, type Growth, growthOf } from "./report/growth.ts";
import { choose, NothingToCompare } from "./run.ts";
import { type Stage, setStage } from "./stage.ts";

const CONNECTIONS = 16;
const WARM_UP_SECONDS = 3;

/** All that was measured of growth. */
export type GrowthReport = Readonly<{ options: Options; growth: readonly Growth[]; notes: readonly string[] }>;

/** Measures what our requests cost on databases of several sizes, one after the other. @throws NothingToCompare */
export async function grow(options: Options, say: (what: string) => void): Promise<GrowthReport> {
  const { wanted, notes } = choose(options);
  const queries = wanted.filter(({ name }) => name in GROWTH_GOALS);
  if (queries.length === 0) throw new NothingToCompare(["Nothing of this has a goal for growth.", ...notes].join(" "));
  const costs: Cost[] = [];
  for (const cases of options.growth ?? []) {
    const stage = await setStage(cases, options.data && join(options.data, String(cases)), say);
    for (const query of queries) {
      say(`Measuring ${query.name} on ${cases} cases …`);
      costs.push(await costOf(stage, query, options));
    }
    await closeSoFar();
  }
  return { options, growth: growthOf(costs), notes };

  async function costOf(stage: Stage, query: Query, { rounds, seconds }: Options): Promise<Cost> {
    const cell = async (lasting: number) => {
      const deciding = query.name === "decide" ? await makeReady(stage.database, stage.actor, stage.since) : [];
      const variables = query.variables("respite", stage.samples, deciding);
      const meter = { ...stage, seconds: lasting };
      return measureCell(meter, "respite", stage.peers.respite, query, variables, CONNECTIONS);
    };
    await warmUp(() => cell(WARM_UP_SECONDS));
    const cells = [];
    for (let round = 0; round < rounds; round += 1) cells.push(await cell(seconds));
    return {
      query: query.name,
      cases: stage.cases,
      serverCpu: median(cells.map(({ serverCpu }) => serverCpu)),
      databaseCpu: median(cells.map(({ databaseCpu }) => databaseCpu)),
    };
  }
}
