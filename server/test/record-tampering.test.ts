import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { HARBOR, HARBOR_PARTNER, HEYUAN } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenActive } from "./support/given-status.ts";
import { flawsOf, sealAll, verified } from "./support/record/given-sealed.ts";

const api = givenApi();

/** What a superuser does who switched every trigger and foreign key off; undone after looking at it. */
async function tampered(...statements: string[]): Promise<string[]> {
  const url = api.database().adminUrl;
  await asAdmin(
    `create table kept_event as table event; create table kept_entry as table record_entry;
    create table kept_head as table record_head; create table kept_pending as table record_pending`,
    url,
  );
  const off = "set session_replication_role = replica";
  await asAdmin([off, ...statements].join(";"), url);
  const flaws = await flawsOf(api);
  await asAdmin(
    `${off}; delete from event; insert into event select * from kept_event; drop table kept_event;
    delete from record_entry; insert into record_entry select * from kept_entry; drop table kept_entry;
    delete from record_head; insert into record_head select * from kept_head; drop table kept_head;
    delete from record_pending; insert into record_pending select * from kept_pending; drop table kept_pending`,
    url,
  );
  expect(await flawsOf(api)).toEqual([]);
  return [...new Set(flaws)];
}

async function given(): Promise<void> {
  await givenLoan(api, { as: HARBOR_PARTNER, currency: "USD" });
  await givenActive(api);
  await sealAll(api);
  await givenActive(api);
  await sealAll(api);
}

const own = `institution_id = '${HEYUAN}'`;
const entry = (sequence: number) => `(select id from record_entry where ${own} and sequence = ${sequence})`;

describe("whoever has the whole database in hand is found out", () => {
  test("when they change what an event says", async () => {
    await given();
    const changes = [
      "actor_name = 'Somebody else'",
      "at = at + interval '1 microsecond'",
      `detail = jsonb_set(detail, '{after}', '{"status":"DECLINED"}')`,
      "detail = null",
      "kind = 'CASE_DECLINED'",
      "case_id = null",
      "actor_id = null",
    ];
    for (const set of changes) {
      expect([set, await tampered(`update event set ${set} where id = ${entry(8)}`)]).toEqual([set, ["EVENT_ALTERED"]]);
    }
  });

  test("when they take away an event, an entry, a head, or all that is about an event", async () => {
    expect(await tampered(`delete from event where id = ${entry(4)}`)).toEqual(["EVENT_MISSING"]);
    expect(await tampered(`delete from record_entry where ${own} and sequence = 4`)).toEqual([
      "SEQUENCE_BROKEN",
      "ENTRY_ALTERED",
      "EVENT_UNSEALED",
    ]);
    expect(await tampered(`delete from record_head where ${own} and number = 1`)).toEqual(["HEAD_BROKEN"]);
    const all = [`delete from event where id = ${entry(4)}`, `delete from record_entry where ${own} and sequence = 4`];
    expect(await tampered(...all)).toEqual(["SEQUENCE_BROKEN", "ENTRY_ALTERED"]);
  });

  test("when they say that what was sealed still waits", async () => {
    const back = `insert into record_pending select institution_id, id from record_entry where ${own} and sequence = 4`;
    const gone = `delete from record_entry where ${own} and sequence = 4`;
    expect(await tampered(back, gone)).toEqual(["SEQUENCE_BROKEN", "ENTRY_ALTERED"]);
  });

  test("when they put an event in behind the sealer's back", async () => {
    const forged = `insert into event select institution_id, gen_random_uuid(), case_id, loan_id, kind, at, actor_id, actor_name,
      actor_role, detail from event where id = ${entry(4)}`;
    expect(await tampered(forged)).toEqual(["EVENT_UNSEALED"]);
  });

  test("when they hand an event or an entry to another institution", async () => {
    const event = `update event set institution_id = '${HARBOR}' where id = ${entry(4)}`;
    expect(await tampered(event)).toEqual(["EVENT_MISSING"]);
    const sealed = `update record_entry set institution_id = '${HARBOR}', sequence = 900 where ${own} and sequence = 4`;
    expect(await tampered(sealed)).toContain("SEQUENCE_BROKEN");
    const swap = `update event set institution_id = case when institution_id = '${HARBOR}' then '${HEYUAN}'::uuid else '${HARBOR}' end`;
    expect(await tampered(swap)).toContain("EVENT_MISSING");
  });

  test("when they exchange two entries, or two events", async () => {
    const entries = `update record_entry set sequence = 13 - sequence where ${own} and sequence in (5, 8)`;
    expect(await tampered(entries.replace("13 - sequence", "13 - sequence + 1000"))).toContain("SEQUENCE_BROKEN");
    const actors = `update event set kind = 'CASE_RELEASED' where id in (${entry(5)}, ${entry(6)})`;
    expect(await tampered(actors)).toEqual(["EVENT_ALTERED"]);
  });

  test("when they roll everything back, by whoever holds a head", async () => {
    const { head: held } = await verified(api);
    const first = `(select sequence from record_head where ${own} and number = 1)`;
    const back = [
      `delete from event where id in (select id from record_entry where ${own} and sequence > ${first})`,
      `delete from record_entry where ${own} and sequence > ${first}`,
      `delete from record_head where ${own} and number > 1`,
    ];
    // Nobody holds one: the negative control.
    expect(await tampered(...back)).toEqual([]);
    expect(held).toMatchObject({ number: 2 });
    await asAdmin(["set session_replication_role = replica", ...back].join(";"), api.database().adminUrl);
    expect(await flawsOf(api, { held })).toEqual(["ROLLED_BACK"]);
  });
});

describe("the record is only ever added to", () => {
  const inTx = (text: string) => withTx(api.database(), { institutionId: HEYUAN }, (em) => em.execute(text));
  const TABLES = ["event", "record_entry", "record_head"];

  test.each(TABLES)("the role that serves requests may not change or take away from %s", async (table) => {
    for (const text of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table}`]) {
      await expect(inTx(text)).rejects.toThrow("permission denied");
    }
  });

  test.each(TABLES)("nor may the owner of %s, nor a superuser, without switching its guard off", async (table) => {
    for (const text of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table} cascade`]) {
      await expect(api.database().pool.query(text)).rejects.toThrow("never changed");
      await expect(asAdmin(text, api.database().adminUrl)).rejects.toThrow("never changed");
    }
  });
});
