import { measureCell } from "./measure/cell.ts";
import { memoryOf } from "./measure/processes.ts";
import { warmUp } from "./measure/rounds.ts";
import type { Options } from "./options.ts";
import type { Sample } from "./report/soak.ts";
import { choose, NothingToCompare } from "./run.ts";
import { setStage } from "./stage.ts";

const CONNECTIONS = 16;
/** Long enough that a second of nothing but starting to send is little beside it. */
const TURN_SECONDS = 4;

/** The server's memory as it answers reads of all kinds in turn. */
export type SoakReport = Readonly<{ options: Options; samples: readonly Sample[]; notes: readonly string[] }>;

/** Sends so many requests to our server and looks at its memory after every turn. @throws NothingToCompare */
export async function soak(options: Options, say: (what: string) => void): Promise<SoakReport> {
  const { wanted, notes } = choose(options);
  // A case can be declined once, so a million decisions would want a million cases.
  const reads = wanted.filter(({ name }) => name !== "decide");
  if (reads.length === 0)
    throw new NothingToCompare(["There is nothing to read in what was asked for.", ...notes].join(" "));
  const stage = await setStage(options.cases, options.data, say);
  const { respite } = stage.peers;
  const cell = (turn: number, seconds: number) => {
    const query = reads[turn % reads.length] as (typeof reads)[number];
    const variables = query.variables("respite", stage.samples, []);
    return measureCell({ ...stage, seconds }, "respite", respite, query, variables, CONNECTIONS);
  };
  await warmUp(() => cell(0, 1));
  const samples: Sample[] = [{ requests: 0, nowMb: memoryOf(respite.pid).nowMb }];
  for (let [requests, turn] = [0, 0]; requests < (options.soak ?? 0); turn += 1) {
    requests += (await cell(turn, TURN_SECONDS)).requests;
    samples.push({ requests, nowMb: memoryOf(respite.pid).nowMb });
    if ((turn + 1) % reads.length === 0) say(`${requests} requests: ${samples.at(-1)?.nowMb.toFixed(0)} MB`);
  }
  return { options: { ...options, cases: stage.cases }, samples, notes };
}
