import { beforeAll, expect, test, vi } from "vitest";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { BATCH } from "../src/replay/past-cases.ts";
import { runReplay } from "../src/replay/run-replay.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import { EDITOR, HEYUAN } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { asAdmin, type TestDatabase } from "./support/given-database.ts";
import { givenDraft, step } from "./support/given-policy.ts";
import { look } from "./support/rows.ts";

const api = givenApi();

type Sent = Readonly<{ text: string; values: readonly unknown[]; rows: number }>;
type Client = Readonly<{ prototype: { query(...sent: unknown[]): unknown } }>;

/** What `work` sends on any connection, and how many rows came back for each. */
async function watched({ pool }: TestDatabase, work: () => Promise<void>): Promise<readonly Sent[]> {
  const { Client } = pool as unknown as { Client: Client };
  const query = Client.prototype.query;
  const sent: Sent[] = [];
  const spy = vi.spyOn(Client.prototype, "query").mockImplementation(async function (this: unknown, ...given) {
    const [text, values] = given as [string, unknown[] | undefined];
    const result = (await query.apply(this as never, given)) as { rows: unknown[] };
    sent.push({ text, values: values ?? [], rows: result.rows.length });
    return result;
  });
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return sent;
}

beforeAll(async () => {
  const [institution] = DEMO_INSTITUTIONS;
  await seedCases(api.database().pool, { cases: 2 * BATCH + 300, seed: 11, institution, now: api.now }, () => {});
}, 120_000);

/** A draft that grants fewer months, and so flips many; asked for as a replay. */
async function asked(): Promise<Readonly<{ id: string; total: number }>> {
  const draft = await givenDraft(api);
  await step(api, "policyEdit", draft, EDITOR, { numbers: [{ name: "deferral.maxMonths", value: "1" }] });
  const { replay } = await api.command("policyReplay", { policyVersionId: draft.id }, EDITOR, "replay { id total }");
  return { id: decodeGlobalId(replay.id)?.id ?? "", total: replay.total };
}

test("a replay holds one batch of cases at a time, and of those before it their sums alone", async () => {
  const { id, total } = await asked();
  expect(total).toBeGreaterThan(2 * BATCH);
  const sent = await watched(api.database(), () => runReplay(api.database(), HEYUAN, id, () => api.now));
  const of = (word: string) => sent.filter(({ text }) => text.trimStart().startsWith(word));

  // Every batch is a transaction of its own; the last finds nothing more, and ends the replay.
  const reads = sent.filter(({ text }) => text.includes("from evaluation e"));
  expect(reads.map(({ rows }) => rows)).toEqual([BATCH, BATCH, total - 2 * BATCH, 0]);
  expect(of("begin")).toHaveLength(reads.length);
  expect(Math.max(...sent.map(({ rows }) => rows))).toBe(BATCH);

  // What goes on from batch to batch: where it stands, and sums whose kinds are few, however many the cases.
  const summaries = of("update policy_replay set status = 'RUNNING'").map(({ values }) => String(values[4]));
  expect(summaries.map((text) => JSON.parse(text).all.cases)).toEqual([BATCH, 2 * BATCH, total]);
  for (const text of summaries) expect(text.length).toBeLessThan(8000);

  // The cases that flip are written with their batch, and are in no later one.
  const written = of("insert into policy_replay_flip").map(({ values }) => JSON.parse(String(values[3])) as unknown[]);
  const [stored] = await look(api, "select count(*)::int as n from policy_replay_flip where replay_id = $1", [id]);
  expect(written.length).toBeGreaterThan(1);
  for (const flips of written) expect(flips.length).toBeLessThanOrEqual(BATCH);
  expect(written.reduce((all, flips) => all + flips.length, 0)).toBe(stored?.n);
}, 60_000);

test("a hundred thousand cases take minutes: at the pace of these, less than five of one processor", async () => {
  const { id, total } = await asked();
  const began = process.cpuUsage();
  await runReplay(api.database(), HEYUAN, id, () => api.now);
  const { user, system } = process.cpuUsage(began);
  const minutes = (microseconds: number) => ((microseconds / total) * 100_000) / 60e6;
  expect(minutes(user + system)).toBeLessThan(5);
}, 60_000);

test("a whole batch of cases without facts does not end it early", async () => {
  const without = `delete from evaluation where case_id in (select id from deferral_case
    where institution_id = '${HEYUAN}' and submitted_on is not null order by id limit ${BATCH})`;
  await asAdmin(`set session_replication_role = replica; ${without}`, api.database().adminUrl);
  const { id, total } = await asked();
  await runReplay(api.database(), HEYUAN, id, () => api.now);
  const [row] = await look(api, "select status, total, done from policy_replay where id = $1", [id]);
  expect(total).toBeGreaterThan(BATCH);
  expect(row).toEqual({ status: "DONE", total, done: total });
}, 60_000);
