import { isDeepStrictEqual } from "node:util";
import { makeReady } from "../database/deciding.ts";
import { toldByDecline } from "../database/told-by-decline.ts";
import { ask } from "../queries/ask.ts";
import { comparable } from "../queries/comparable.ts";
import { PEERS, type Peer, type Query } from "../queries/query.ts";
import type { Stage } from "../stage.ts";

/** So many different questions of a kind are compared. */
const TRIES = 20;

/** Who answered differently from us, and what, in a sentence; null when all say the same. */
export async function checkAnswers(stage: Stage, query: Query): Promise<string | null> {
  return query.name === "decide" ? checkDeclines(stage, query) : checkReads(stage, query);
}

async function checkReads(stage: Stage, query: Query): Promise<string | null> {
  const { peers, samples } = stage;
  const sets = new Map(PEERS.map((peer) => [peer, query.variables(peer, samples, []).slice(0, TRIES)]));
  const answer = async (peer: Peer, index: number) => {
    const data = await ask(peer, peers[peer], query, sets.get(peer)?.[index] ?? {});
    return query.compare ? query.compare(data) : comparable(data);
  };
  for (let index = 0; index < (sets.get("respite")?.length ?? 0); index += 1) {
    const ours = await answer("respite", index);
    for (const peer of PEERS.filter((each) => each !== "respite")) {
      const theirs = await answer(peer, index);
      if (!isDeepStrictEqual(ours, theirs)) return differ(query, peer, ours, theirs);
    }
  }
  return null;
}

/** A decline leaves the same in the database, whoever takes it. */
async function checkDeclines(stage: Stage, query: Query): Promise<string | null> {
  const { peers, samples, database, actor, since } = stage;
  const ready = await makeReady(database, actor, since);
  const told = new Map<Peer, string>();
  const kinds = await similar(
    stage,
    ready.map(({ id }) => id),
  );
  for (const [index, peer] of PEERS.entries()) {
    const deciding = ready.find(({ id }) => id === kinds[index]);
    if (!deciding) return "There are too few cases to decline: say more --cases.";
    const [variables = {}] = query.variables(peer, samples, [deciding]);
    const data = await ask(peer, peers[peer], query, variables);
    const is = comparable(data.decide) as { case: { status: string; version: number } | null };
    if (is.case?.status !== "DECLINED" || is.case.version !== deciding.version + 1) {
      return `${peer} did not decline: it answered ${JSON.stringify(data)}.`;
    }
    told.set(peer, await toldByDecline(database, deciding.id, since));
  }
  const ours = told.get("respite");
  const other = PEERS.find((peer) => told.get(peer) !== ours);
  return other ? differ(query, other, ours, told.get(other)) : null;
}

/** Cases that have as many protections, so that a decline of each leaves as much. */
async function similar({ database }: Stage, ids: readonly string[]): Promise<string[]> {
  const { rows } = await database.admin.query<{ ids: string[] }>(
    `select array_agg(id) as ids from (select c.id, array_agg(p.kind order by p.kind) as kinds, c.policy_version
      from deferral_case c join protection p on p.case_id = c.id where c.id = any($1) group by c.id, c.institution_id) k
    group by kinds, policy_version having count(*) >= 3 order by count(*) desc limit 1`,
    [ids],
  );
  return rows[0]?.ids ?? [];
}

function differ(query: Query, peer: Peer, ours: unknown, theirs: unknown): string {
  const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  const [a, b] = [shown(ours), shown(theirs)];
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const part = (text: string) => text.slice(Math.max(0, at - 60), at + 100);
  return `${query.name}: the server and ${peer} answer differently, so there is nothing to compare.\n  respite: …${part(a)}\n  ${peer}: …${part(b)}`;
}
