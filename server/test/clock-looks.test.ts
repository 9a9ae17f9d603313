import { beforeAll, describe, expect, test } from "vitest";
import { BEGINNING, findDueCases } from "../src/clock/find-due-cases.ts";
import { lookAgain } from "../src/clock/look-again.ts";
import { lookAnew } from "../src/clock/look-anew.ts";
import { runAsSystem } from "../src/command/run-as-system.ts";
import { runMigrations } from "../src/database/run-migrations.ts";
import { asInstitution } from "../src/history/as-institution.ts";
import { DEMO_INSTITUTIONS } from "../src/institution/demo-institutions.ts";
import { seedCases } from "../src/seed/seed-cases.ts";
import { PLATFORM } from "./support/actors.ts";
import { rowsRead, sentBy, stepsOf } from "./support/explain.ts";
import { givenApi } from "./support/given-api.ts";
import { timeActs, WRONG_LOOKS } from "./support/given-clocks.ts";
import { asAdmin } from "./support/given-database.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const CASES = 20_000;
const SEEDED = "2026-11-20T04:00:00.000Z";
/** The first minute of the next working day. */
const LATER = "2026-11-22T16:00:00.000Z";
const [institution] = DEMO_INSTITUTIONS;
const AT_RISK =
  "clock_stopped_at is null and at_risk_at <= $1 and status in ('SUBMITTED', 'UNDER_REVIEW', 'EVIDENCE_REQUESTED', 'PENDING_SECOND_REVIEW', 'APPEALED')";

beforeAll(() => seedCases(api.database().pool, { cases: CASES, seed: 3, institution, now: SEEDED }, () => {}), 180_000);

const count = async (text: string, values: unknown[] = []): Promise<number> =>
  (await look(api, `select count(*)::int as n from ${text}`, values))[0]?.n;

/** How many cases are due, and how many rows are read to find them. */
async function found(now: string): Promise<{ due: number; read: number }> {
  let due = 0;
  const sent = await sentBy(api, async () => {
    due = (await findDueCases(api.database(), now, BEGINNING)).length;
  });
  const plans = ["custom", "generic"] as const;
  const read = await Promise.all(plans.map(async (plan) => rowsRead(await stepsOf(api, sent, PLATFORM, plan))));
  return { due, read: Math.max(...read) };
}

describe("whoever keeps the clocks of twenty thousand cases", () => {
  test("finds every clock that runs looked at when it next has something to say, as a seed left it", async () => {
    expect(await look(api, WRONG_LOOKS)).toEqual([]);
    expect(await count("clock_look")).toBeGreaterThan(2_000);
  });

  test("reads next to nothing where nothing is due, however many are at risk", async () => {
    expect(await count(`deferral_case where ${AT_RISK}`, [SEEDED])).toBeGreaterThan(1_000);
    await timeActs(api, SEEDED);
    const { due, read } = await found(SEEDED);
    expect(due).toBe(0);
    expect(read).toBeLessThan(20);
  });

  test("control: a question for what is at risk reads all of it, said before or not", async () => {
    const text = `select 1 from deferral_case c where ${AT_RISK.replace("$1", "$1::timestamptz")} and not exists (
      select 1 from clock_warning w where w.institution_id = c.institution_id and w.case_id = c.id and w.due_at = c.due_at)`;
    const steps = await stepsOf(api, { text, values: [SEEDED] }, PLATFORM, "custom");
    expect(rowsRead(steps)).toBeGreaterThan(1_000);
  });

  test("reads in proportion to what is due, and says all of it once", async () => {
    const warned = await count("clock_warning");
    const due = await count("clock_look where at <= $1", [LATER]);
    const { read } = await found(LATER);
    expect(due).toBeGreaterThan(100);
    expect([due, read, read <= 2 * due + 20]).toEqual([due, read, true]);
    await timeActs(api, LATER);
    expect(await count("clock_warning")).toBeGreaterThan(warned);
    expect(await timeActs(api, LATER)).toBe(0);
    expect(await look(api, WRONG_LOOKS)).toEqual([]);
  }, 120_000);
});

test("control: a look that is put off too far is found to be wrong", async () => {
  const [{ institutionId, id }] = (await look(
    api,
    `select institution_id as "institutionId", id from clock_look where at < 'infinity' order by at desc limit 1`,
  )) as [{ institutionId: string; id: string }];
  const after = "2030-01-01T00:00:00.000Z";
  const nothing = async () => ({ ok: true, value: id }) as const;
  await runAsSystem(api.database(), after, institutionId, nothing, (tx) => lookAgain(tx, id));
  expect(await look(api, WRONG_LOOKS)).toMatchObject([{ id }]);
});

test("a database that has cases already gets the looks that a seed tells", async () => {
  const { url, adminUrl } = api.database();
  const looks = "select md5(string_agg(l::text, ',' order by l.id)) as all from clock_look l";
  await asInstitution(api.database(), institution.id, (client) => lookAnew(client, institution.id));
  const told = await look(api, looks);
  await asAdmin(
    `drop function keep_clock_look cascade; drop table clock_look;
    create index deferral_case_evidence_due on deferral_case (id); create index deferral_case_offers_until on deferral_case (id);
    create index deferral_case_appeal_until on deferral_case (id); create index deferral_case_drafted on deferral_case (id);
    create index deferral_case_at_risk on deferral_case (id); delete from mikro_orm_migrations where name = '041-clock-looks'`,
    adminUrl,
  );
  await runMigrations(url);
  expect(await look(api, looks)).toEqual(told);
  expect(await look(api, WRONG_LOOKS)).toEqual([]);
}, 60_000);
