import { beforeAll, describe, expect, test } from "vitest";
import { sendAs } from "../src/database/tenant-query.ts";
import { HEYUAN, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { uuid } from "./support/rows.ts";

/**
 * A list and a case through the whole API, but HTTP, beside a statement by hand for the same on the same connections. The
 * margins are wide, as machines are shared: this notices what makes an answer several times as dear, no more. What the
 * API really costs beside SQL is what `npm run bench` tells.
 */
const api = givenApi();
const CASES = 25;
const ROUNDS = 7;
const REQUESTS = 30;

let ids: string[];
beforeAll(async () => {
  ids = [];
  for (let i = 0; i < CASES; i += 1) ids.push((await givenCase(api)).id);
});

/** CPU of this process for one round, in microseconds; waiting for others costs nothing of it. */
async function cost(work: (i: number) => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage();
  for (let i = 0; i < REQUESTS; i += 1) await work(i);
  const { user, system } = process.cpuUsage(began);
  return user + system;
}

/** The least ratio of several rounds that take turns: what disturbs one round does not disturb all. */
async function timesRaw(ours: (i: number) => Promise<unknown>, raw: (i: number) => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 3; i += 1) await cost(ours).then(() => cost(raw));
  const ratios: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) ratios.push((await cost(ours)) / (await cost(raw)));
  return Math.min(...ratios);
}

const nameFor = (text: string) => `by_hand_${text.length}`;

const byHand = async (text: string, values: unknown[]) => {
  const tenancy = { role: "respite_app", institutionId: HEYUAN } as const;
  const [row] = await sendAs(api.database().pool, tenancy, { name: nameFor(text), text, values });
  return JSON.stringify({ data: row?.j });
};

describe("beside one statement by hand", () => {
  test("a list costs at most eight times the CPU of this process", async () => {
    const query = `query L($status: CaseStatus!) { cases(filter: { status: [$status] }, first: 25) { nodes {
      id number status submittedAt exposure { minor currency } borrower { id maskedName } loan { id product } } } }`;
    const text = `select coalesce(json_agg(r), '[]') as j from (
      select c.id, c.number, c.status, c.submitted_at, c.exposure_minor, c.currency,
        json_build_object('id', b.id, 'maskedName', b.masked_name) as borrower,
        json_build_object('id', l.id, 'product', l.product) as loan
      from deferral_case c join borrower b on b.institution_id = c.institution_id and b.id = c.borrower_id
      join loan l on l.institution_id = c.institution_id and l.id = c.loan_id
      where c.institution_id = $1 and c.status = $2 order by c.due_at, c.id limit 25) r`;
    const ours = async () => JSON.stringify(await api.execute(query, { status: "SUBMITTED" }, { as: RUI }));
    const answer = JSON.parse(await ours());
    expect(answer.data.cases.nodes).toHaveLength(CASES);
    expect(await timesRaw(ours, () => byHand(text, [HEYUAN, "SUBMITTED"]))).toBeLessThan(8);
  });

  test("a case costs at most twelve times the CPU of this process", async () => {
    const query = `query C($id: ID!) { case(id: $id) { id number status statement borrower { name }
      events(first: 50) { nodes { id kind at } } offers { id } decisions { id } } }`;
    const text = `select to_json(r) as j from (select c.id, c.number, c.status, c.statement,
      (select json_agg(e) from (select e.id, e.kind, e.at from event e
        where e.institution_id = $1 and e.case_id = c.id order by e.at, e.id limit 50) e) as events
      from deferral_case c where c.institution_id = $1 and c.id = $2) r`;
    const ours = async (i: number) => api.execute(query, { id: ids[i % CASES] }, { as: RUI });
    const raw = (i: number) => byHand(text, [HEYUAN, uuid(ids[i % CASES] ?? "")]);
    expect(await timesRaw(ours, raw)).toBeLessThan(12);
  });
});
