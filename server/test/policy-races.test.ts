import { setTimeout } from "node:timers/promises";
import { addDays } from "@respite/shared/calendar/calendar-date";
import { describe, expect, test } from "vitest";
import { EDITOR, HEYUAN, SECOND_EDITOR, THIRD_EDITOR } from "./support/actors.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { type GivenVersion, givenDraft, givenPublished, step } from "./support/given-policy.ts";
import { look } from "./support/rows.ts";

const api = givenApi();

const inReview = async (effectiveFrom: string): Promise<GivenVersion> => {
  const draft = await givenDraft(api, { effectiveFrom });
  return (await step(api, "policySubmit", draft, EDITOR)).policyVersion;
};
const publish = (version: GivenVersion, index: number) =>
  step(api, "policyPublish", version, index % 2 === 0 ? SECOND_EDITOR : THIRD_EDITOR);
const codes = (payloads: readonly Answer[]) =>
  payloads.flatMap(({ userErrors }) => userErrors.map(({ code }: Answer) => code));

/** The days of everything published: in order, and each up to the next. */
async function expectNoGap(): Promise<void> {
  const days = await look(
    api,
    "select effective_from::text as from, effective_until::text as until from policy_version where status = 'PUBLISHED' order by 1",
    [],
  );
  for (const [index, { until }] of days.entries()) expect(until).toBe(days[index + 1]?.from ?? null);
}

describe("versions published at one moment", () => {
  test("for the same day: one is, and whoever comes second is told which overtook theirs", async () => {
    for (let round = 0; round < 5; round += 1) {
      const day = addDays("2026-04-01", round);
      const both = await Promise.all((await Promise.all([inReview(day), inReview(day)])).map(publish));
      expect(codes(both)).toEqual(["POLICY_OVERTAKEN"]);
      expect(both.filter(({ policyVersion }) => policyVersion?.status === "PUBLISHED")).toHaveLength(1);
      await expectNoGap();
    }
  });

  test("by sixteen at once, for different days: each is published or told why not, and no day has two", async () => {
    await givenPublished(api, [{ name: "deferral.maxMonths", value: "4" }], "2026-05-01");
    for (const [round, step] of [1, -1, 1, -1].entries()) {
      const first = addDays("2026-06-01", 20 * round);
      const days = Array.from({ length: 16 }, (_, i) => addDays(first, step > 0 ? i : 15 - i));
      const versions: GivenVersion[] = [];
      for (const day of days) versions.push(await inReview(day));
      const all = await Promise.all(versions.map(publish));
      expect(new Set(codes(all))).toEqual(new Set(codes(all).length > 0 ? ["POLICY_OVERTAKEN"] : []));
      const published = all.filter(({ policyVersion }) => policyVersion?.status === "PUBLISHED");
      expect(published.length + codes(all).length).toBe(16);
      // Whoever publishes for the last day is overtaken by nobody.
      expect(all[step > 0 ? 15 : 0]?.policyVersion?.status).toBe("PUBLISHED");
      await expectNoGap();
    }
  }, 60_000);

  test("come one after the other: the second waits until the first is through, and goes by what it left", async () => {
    const version = await inReview("2026-09-01");
    const client = await api.database().pool.connect();
    await client.query("begin");
    await client.query("select set_config('role', 'respite_app', true), set_config('app.institution', $1, true)", [
      HEYUAN,
    ]);
    await client.query("select 1 from institution where id = $1 for no key update", [HEYUAN]);
    let isThrough = false;
    const second = publish(version, 0).finally(() => {
      isThrough = true;
    });
    await setTimeout(300);
    expect(isThrough).toBe(false);
    await client.query("commit");
    client.release();
    expect((await second).policyVersion).toMatchObject({ status: "PUBLISHED" });
  });

  test("while the one before is retired: both are done, in one order or the other", async () => {
    const running = await givenPublished(api, [{ name: "deferral.maxMonths", value: "4" }], "2026-10-01");
    const next = await inReview("2026-10-15");
    const retire = step(api, "policyRetire", running, EDITOR, { words: "Set aside." });
    const both = await Promise.all([retire, publish(next, 1)]);
    expect(codes(both).every((code) => code === "STALE_POLICY")).toBe(true);
    const [row] = await look(
      api,
      "select count(*)::int as n from policy_version a join policy_version b on a.id < b.id and a.institution_id = b.institution_id and a.published_at is not null and b.published_at is not null and daterange(a.effective_from, a.effective_until) && daterange(b.effective_from, b.effective_until)",
      [],
    );
    expect(row).toEqual({ n: 0 });
  });
});
