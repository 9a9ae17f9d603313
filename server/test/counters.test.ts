import { describe, expect, test } from "vitest";
import { foldCounters } from "../src/counter/fold-counters.ts";
import { reconcileCounters } from "../src/counter/reconcile-counters.ts";
import { withTx } from "../src/database/with-tx.ts";
import type { Actor } from "../src/identity/actor.ts";
import { HARBOR, HARBOR_PARTNER, HEYUAN, MAYA, PARTNER, PLATFORM, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import { DECLINE, givenDraft } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const total = async (as: Actor, filter: object = {}): Promise<number> =>
  (await api.execute("query C($f: CaseFilter) { cases(filter: $f) { totalCount } }", { f: filter }, { as })).data.cases
    .totalCount;
const lines = async (): Promise<number> => (await look(api, "select count(*)::int as n from case_delta"))[0]?.n;

/** By cell: what the counters and the log say beside what there is, seen at one moment. */
const WRONG = `
  with told as (select institution_id, status, ground, sum(cases) as cases from (
      select institution_id, status, ground, cases from case_count
      union all select institution_id, status, ground, cases from case_delta) c group by 1, 2, 3),
    told_by_day as (select institution_id, status, ground, submitted_on, sum(cases) as cases from (
      select institution_id, status, ground, submitted_on, cases from case_day_count
      union all select institution_id, status, ground, submitted_on, cases from case_delta
        where submitted_on is not null) c group by 1, 2, 3, 4),
    real as (select institution_id, status, ground, count(*) as cases from deferral_case group by 1, 2, 3),
    real_by_day as (select institution_id, status, ground, submitted_on, count(*) as cases from deferral_case
      where submitted_on is not null group by 1, 2, 3, 4)
  select told.cases as told, real.cases as real from told full join real using (institution_id, status, ground)
  where coalesce(told.cases, 0) <> coalesce(real.cases, 0)
  union all
  select t.cases, r.cases from told_by_day t full join real_by_day r using (institution_id, status, ground, submitted_on)
  where coalesce(t.cases, 0) <> coalesce(r.cases, 0)`;
const wrong = () => look(api, WRONG);

describe("thirty-two writers at once, while the log is folded, compared and looked at", () => {
  const WRITERS = 32;

  /** The life of two cases at one lender, by the same commands as anybody's. */
  async function live(writer: number): Promise<void> {
    const [as, by, currency] = writer % 4 === 3 ? [HARBOR_PARTNER, MAYA, "USD"] : [PARTNER, RUI, "CNY"];
    const ground = writer % 2 ? "FORCE_MAJEURE" : "SHORT_TERM_HARDSHIP";
    const { id, version } = await givenCase(api, { as, currency, externalId: `W-${writer}` }, { ground });
    const claimed = await api.command("caseClaim", { caseId: id, expectedVersion: version }, by);
    const decline = { caseId: id, expectedVersion: claimed.case.version, ...DECLINE };
    if (writer % 3 === 0) await api.command("caseDecline", decline, by);
    const second = await givenCase(api, { as, currency, externalId: `V-${writer}` }, { ground });
    if (writer % 3 === 1) await api.command("caseWithdraw", { caseId: second.id, expectedVersion: second.version }, as);
  }

  test("leave counters that are right in every cell, at every moment", async () => {
    let busy = true;
    let folded = 0;
    let looks = 0;
    const meanwhile = async (work: () => Promise<void>) => {
      while (busy) await work();
    };
    const fold = () =>
      meanwhile(async () => {
        const now = await foldCounters(api.database());
        folded += now;
      });
    const others = [
      fold(),
      fold(),
      meanwhile(async () => expect(await reconcileCounters(api.database())).toEqual([])),
      meanwhile(async () => {
        looks += 1;
        expect(await wrong()).toEqual([]);
      }),
    ];
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => live(writer))).finally(() => {
      busy = false;
    });
    await Promise.all(others);
    expect(folded).toBeGreaterThan(WRITERS);
    expect(looks).toBeGreaterThan(3);
    expect(await wrong()).toEqual([]);
    const counts = [await total(RUI), await total(MAYA), await total(PLATFORM)];
    expect(counts).toEqual([48, 16, 64]);
    await foldCounters(api.database());
    expect(await lines()).toBe(0);
    expect([await total(RUI), await total(MAYA), await total(PLATFORM)]).toEqual(counts);
    expect(await total(RUI, { status: ["DECLINED"], ground: ["FORCE_MAJEURE"] })).toBe(2);
    expect(await wrong()).toEqual([]);
  }, 120_000);
});

describe("a count", () => {
  test("has a change in it as soon as it is answered, folded or not", async () => {
    const before = await total(RUI, { status: ["SUBMITTED"] });
    const { id, version } = await givenCase(api);
    expect(await total(RUI, { status: ["SUBMITTED"] })).toBe(before + 1);
    await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI);
    expect(await total(RUI, { status: ["SUBMITTED"] })).toBe(before);
  });

  test("has nothing in it of a command that was refused", async () => {
    const { id } = await givenDraft(api);
    const before = [await total(RUI), await lines()];
    await api.command("caseWithdraw", { caseId: id, expectedVersion: 99 }, PARTNER);
    expect([await total(RUI), await lines()]).toEqual(before);
  });

  test("is of one's own institution: another's counters and log are out of sight", async () => {
    await givenCase(api);
    const seen = (institutionId: string, table: string) =>
      withTx(api.database(), { institutionId }, (em) =>
        em.execute<{ id: string }>(`select distinct institution_id as id from ${table}`),
      );
    for (const table of ["case_count", "case_day_count", "case_delta"]) {
      expect([table, await seen(HEYUAN, table)]).toEqual([table, [{ id: HEYUAN }]]);
      expect((await seen(HARBOR, table)).filter(({ id }) => id !== HARBOR)).toEqual([]);
    }
  });

  test("takes no more for a change that moves the case nowhere: renewing a claim leaves no line", async () => {
    const { id, version } = await givenCase(api);
    const claimed = await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI);
    await foldCounters(api.database());
    await api.command("caseClaim", { caseId: id, expectedVersion: claimed.case.version }, RUI);
    expect(await lines()).toBe(0);
  });
});

describe("reconciling", () => {
  const admin = (text: string) => look(api, text);

  test("control: what is changed past the triggers is found, named, put right, and then gone", async () => {
    const { id, version } = await givenCase(api);
    await foldCounters(api.database());
    await admin("alter table deferral_case disable trigger deferral_case_counted");
    try {
      await api.command("caseWithdraw", { caseId: id, expectedVersion: version }, PARTNER);
    } finally {
      await admin("alter table deferral_case enable trigger deferral_case_counted");
    }
    expect((await wrong()).length).toBe(4);
    const cell = { institutionId: HEYUAN, ground: "SHORT_TERM_HARDSHIP" };
    const found = await reconcileCounters(api.database());
    expect(found.length).toBe(4);
    for (const [status, by] of [
      ["SUBMITTED", -1],
      ["WITHDRAWN", 1],
    ] as const) {
      for (const day of [null, "2026-03-05"]) {
        const one = found.find((each) => each.status === status && each.day === day);
        expect(one).toMatchObject({ ...cell, real: (one?.counted ?? 0) + by });
      }
    }
    expect(await wrong()).toEqual([]);
    expect(await reconcileCounters(api.database())).toEqual([]);
  });

  test("makes counters anew where they were lost", async () => {
    const before = await total(PLATFORM);
    await admin("truncate case_count, case_day_count");
    expect(await total(PLATFORM)).not.toBe(before);
    expect((await reconcileCounters(api.database())).length).toBeGreaterThan(0);
    expect([await total(PLATFORM), await wrong()]).toEqual([before, []]);
  });

  test("a case that the owner deletes is counted no more", async () => {
    const { id } = await givenDraft(api);
    const before = await total(RUI, { status: ["DRAFT"] });
    // Nobody deletes an event while the record stands guard: the owner has to take the guard away first.
    await expect(look(api, "delete from event where case_id = $1", [uuid(id)])).rejects.toThrow();
    await look(api, "alter table event disable trigger user");
    await look(api, "delete from event where case_id = $1", [uuid(id)]);
    await look(api, "alter table event enable trigger user");
    await look(api, "delete from deferral_case where id = $1", [uuid(id)]);
    expect([await total(RUI, { status: ["DRAFT"] }), await wrong()]).toEqual([before - 1, []]);
  });
});
