import { addDays } from "@respite/shared/calendar/calendar-date";
import { describe, expect, test } from "vitest";
import { EDITOR, SECOND_EDITOR, THIRD_EDITOR } from "./support/actors.ts";
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

  test("by eight editors at once, for different days: each is published or told why not, and no day has two", async () => {
    await givenPublished(api, [{ name: "deferral.maxMonths", value: "4" }], "2026-05-01");
    const versions: GivenVersion[] = [];
    for (let i = 0; i < 8; i += 1) versions.push(await inReview(addDays("2026-06-01", i)));
    const all = await Promise.all(versions.map(publish));
    for (const { policyVersion, userErrors } of all) {
      expect([policyVersion?.status, ...userErrors.map(({ code }: Answer) => code)]).toHaveLength(
        policyVersion ? 1 : 2,
      );
      expect(policyVersion ? policyVersion.status : userErrors[0].code).toBe(
        policyVersion ? "PUBLISHED" : "POLICY_OVERTAKEN",
      );
    }
    // Whoever publishes for the last day is overtaken by nobody.
    expect(all.at(-1)?.policyVersion?.status).toBe("PUBLISHED");
    await expectNoGap();
  });

  test("while the one before is retired: both are done, in one order or the other", async () => {
    const running = await givenPublished(api, [{ name: "deferral.maxMonths", value: "4" }], "2026-07-01");
    const next = await inReview("2026-07-15");
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
