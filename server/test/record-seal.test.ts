import { describe, expect, test } from "vitest";
import { uuidV7 } from "../src/database/uuid-v7.ts";
import { withTx } from "../src/database/with-tx.ts";
import { sealWaiting } from "../src/record/keep-sealing.ts";
import { sealRecord } from "../src/record/seal-record.ts";
import { HARBOR, HARBOR_PARTNER, HEYUAN, LIN, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed, givenLoan } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { flawsOf, KEY, sealAll, verified } from "./support/record/given-sealed.ts";

const api = givenApi();
const admin = async (text: string, values: unknown[] = []) =>
  (await asAdmin(text, api.database().adminUrl, values)).rows;
const count = async (what: string) => Number((await admin(`select count(*) as n from ${what}`))[0]?.n);
const event = `insert into event (institution_id, id, kind, at, actor_name, actor_role)
  values ('${HEYUAN}', ?, 'LOAN_REGISTERED', ?, 'Rui', 'REVIEWER')`;

/** Of a loan and an application on it: what it takes until somebody claims it. */
const RECEIVED = 6;

describe("the record", () => {
  test("gets an entry for every event, and a signed head, when it is sealed", async () => {
    await givenClaimed(api);
    await givenLoan(api, { as: HARBOR_PARTNER, currency: "USD" });
    expect(await verified(api)).toMatchObject({ flaws: [], entries: 0, waiting: RECEIVED + 1, head: null });
    expect(await sealAll(api)).toBe(RECEIVED + 2);
    expect(await verified(api)).toMatchObject({
      flaws: [],
      entries: RECEIVED + 1,
      waiting: 0,
      head: { number: 1, sequence: RECEIVED + 1 },
    });
    expect(await verified(api, { institutionId: HARBOR })).toMatchObject({ flaws: [], entries: 1, waiting: 0 });
    expect(await sealAll(api)).toBe(0);
  });

  test("goes through every head it ever had", async () => {
    const { head: held } = await verified(api);
    await givenCase(api);
    await sealAll(api);
    await givenCase(api);
    expect(await verified(api, { held })).toMatchObject({ flaws: [], waiting: RECEIVED });
    await sealAll(api);
    expect(await verified(api, { held })).toMatchObject({ flaws: [], waiting: 0, head: { number: 3 } });
  });

  test("gets what was committed late, however many events were sealed meanwhile", async () => {
    await sealAll(api);
    let commit = () => {};
    const committing = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let written = () => {};
    const writing = new Promise<void>((resolve) => {
      written = resolve;
    });
    const early = new Date(Date.parse(api.now) - 60_000);
    const late = withTx(api.database(), { institutionId: HEYUAN }, async (em) => {
      await em.execute(event, [uuidV7(early.getTime()), early]);
      written();
      await committing;
    });
    await writing;
    await givenCase(api);
    expect(await sealAll(api)).toBe(RECEIVED);
    commit();
    await late;
    expect(await verified(api)).toMatchObject({ flaws: [], waiting: 1 });
    expect(await sealAll(api)).toBe(1);
    expect(await verified(api)).toMatchObject({ flaws: [], waiting: 0 });
  });

  test("is sealed by one of several servers at a time, while others write", async () => {
    const before = await count("record_entry");
    const writers = Array.from({ length: 16 }, (_, i) => givenClaimed(api, {}, i % 2 ? RUI : LIN));
    const sealers = Array.from({ length: 8 }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, i * 40));
      return sealRecord(api.database(), HEYUAN, KEY, api.now);
    });
    await Promise.all([...writers, ...sealers]);
    await sealAll(api);
    expect(await count("record_entry")).toBe(before + 16 * (RECEIVED + 1));
    expect(await count("record_pending")).toBe(0);
    expect(await flawsOf(api)).toEqual([]);
  });

  test("is sealed in heads of at most five hundred events, the oldest first", async () => {
    await withTx(api.database(), { institutionId: HEYUAN }, async (em) => {
      for (let i = 0; i < 1_201; i += 1) await em.execute(event, [uuidV7(Date.parse(api.now) + i), new Date(api.now)]);
    });
    expect(await sealWaiting(api.database(), KEY, () => api.now)).toBe(1_000);
    expect(await sealWaiting(api.database(), KEY, () => api.now)).toBe(201);
    expect(await flawsOf(api)).toEqual([]);
    const out = await admin(`select count(*) as n from (select id, lag(id) over (order by sequence) as before
      from record_entry where institution_id = '${HEYUAN}' order by sequence desc limit 1201) r where id < before`);
    expect(Number(out[0]?.n)).toBe(0);
  });

  test("stays unsealed and whole when sealing fails half way", async () => {
    await givenCase(api);
    const failing = {
      ...KEY,
      sign: () => {
        throw new Error("No key.");
      },
    };
    await expect(sealRecord(api.database(), HEYUAN, failing, api.now)).rejects.toThrow("No key.");
    expect(await verified(api)).toMatchObject({ flaws: [], waiting: RECEIVED });
    await sealAll(api);
    expect(await flawsOf(api)).toEqual([]);
  });
});
