import { countStatements } from "../database/count-statements.ts";
import { makeReady } from "../database/deciding.ts";
import { ask } from "../queries/ask.ts";
import { PEERS, type Peer, type Query } from "../queries/query.ts";
import type { Stage } from "../stage.ts";

const REQUESTS = 10;

/** How many statements each peer has PostgreSQL run for one request, told by PostgreSQL's own log. */
export async function statementsPerRequest(stage: Stage, query: Query): Promise<Record<Peer, number>> {
  const counts: Partial<Record<Peer, number>> = {};
  const { peers, samples, database, actor, since } = stage;
  for (const peer of PEERS) {
    const deciding = query.name === "decide" ? await makeReady(database, actor, since) : [];
    const variables = query.variables(peer, samples, deciding.slice(0, REQUESTS));
    const count = await countStatements(database, async () => {
      for (let i = 0; i < REQUESTS; i += 1) await ask(peer, peers[peer], query, variables[i % variables.length] ?? {});
    });
    counts[peer] = count / REQUESTS;
  }
  return counts as Record<Peer, number>;
}
