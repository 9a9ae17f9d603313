import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { EDITOR, HEYUAN, SECOND_EDITOR, THIRD_EDITOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { FOUR_MONTHS, givenDraft, givenInReview, step, VERSION } from "./support/given-policy.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const inReview = (base?: string, effectiveFrom?: string) => givenInReview(api, base, effectiveFrom);
const inTx = (text: string, values: unknown[]) =>
  withTx(api.database(), { institutionId: HEYUAN }, (em) => em.execute(text, values));

describe("publishing", () => {
  test("takes a second editor: neither the author nor the last editor", async () => {
    const draft = await givenDraft(api, { effectiveFrom: "2026-03-06" });
    const edited = (await step(api, "policyEdit", draft, SECOND_EDITOR, FOUR_MONTHS)).policyVersion;
    const review = (await step(api, "policySubmit", edited, EDITOR)).policyVersion;
    for (const as of [EDITOR, SECOND_EDITOR]) {
      expect((await step(api, "policyPublish", review, as)).userErrors).toMatchObject([
        { code: "POLICY_NEEDS_SECOND_EDITOR", __typename: "FourEyesError" },
      ]);
    }
    const { policyVersion } = await step(api, "policyPublish", review, THIRD_EDITOR);
    expect(policyVersion).toMatchObject({ status: "PUBLISHED", effectiveFrom: "2026-03-06", effectiveUntil: null });
  });

  test("is refused by the database to the author and the last editor, whatever the application forgets", async () => {
    const { id } = await inReview();
    for (const who of ["author_id", "editor_id"]) {
      const publish = `update policy_version set revision = revision + 1, status = 'PUBLISHED', publisher_id = ${who},
        published_at = now(), effective_from = '2027-01-01',
        document_hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex') where policy_id = ?`;
      await expect(inTx(publish, [id])).rejects.toThrow("policy_version_four_eyes");
    }
  });

  test("ends the version before on the day the new one begins, and never reaches into the past", async () => {
    const first = (await step(api, "policyPublish", await inReview(undefined, "2026-05-01"), SECOND_EDITOR))
      .policyVersion;
    const second = (await step(api, "policyPublish", await inReview(first.id, "2026-06-01"), SECOND_EDITOR))
      .policyVersion;
    expect(second).toMatchObject({ effectiveFrom: "2026-06-01", effectiveUntil: null });
    expect(
      await look(api, "select effective_until::text as until from policy_version where policy_id = $1", [first.id]),
    ).toEqual([{ until: "2026-06-01" }]);
    const early = await inReview(undefined, "2026-05-15");
    expect((await step(api, "policyPublish", early, SECOND_EDITOR)).userErrors).toMatchObject([
      { code: "POLICY_OVERTAKEN" },
    ]);
    const past = await inReview(undefined, "2026-03-04");
    expect((await step(api, "policyPublish", past, SECOND_EDITOR)).userErrors).toMatchObject([
      { code: "EFFECTIVE_IN_PAST" },
    ]);
  });

  test("after a version that was retired before its day, the one before goes on, and is ended by the next like any other", async () => {
    const publish = async (from: string) =>
      step(api, "policyPublish", await inReview(undefined, from), SECOND_EDITOR, {}, `${VERSION} userErrors { code }`);
    const days = (id: string) =>
      look(
        api,
        "select effective_from::text as from, effective_until::text as until from policy_version where policy_id = $1",
        [id],
      );
    const { policyVersion: first } = await publish("2026-06-10");
    const { policyVersion: mistake } = await publish("2026-06-20");
    expect(await days(first.id)).toEqual([{ from: "2026-06-10", until: "2026-06-20" }]);
    await step(api, "policyRetire", mistake, EDITOR, { words: "Published by mistake." });
    expect(await days(mistake.id)).toEqual([{ from: "2026-06-20", until: "2026-06-20" }]);
    expect(await days(first.id)).toEqual([{ from: "2026-06-10", until: null }]);
    const [{ detail }] = await look(
      api,
      "select detail from event where kind = 'POLICY_RETIRED' order by id desc limit 1",
    );
    expect(detail).toMatchObject({ policyVersion: mistake.id, goesOn: first.id });

    const { policyVersion: next, userErrors } = await publish("2026-06-15");
    expect(userErrors).toEqual([]);
    expect(await days(first.id)).toEqual([{ from: "2026-06-10", until: "2026-06-15" }]);
    expect(await days(next.id)).toEqual([{ from: "2026-06-15", until: null }]);
  });

  test("between one that runs and one that was retired ends the one that runs", async () => {
    const run = async (from: string) =>
      (await step(api, "policyPublish", await inReview(undefined, from), SECOND_EDITOR)).policyVersion;
    const first = await run("2026-06-21");
    // As it stood before a retired version gave its days back.
    await inTx(
      "update policy_version set effective_until = '2026-06-28', revision = revision + 1 where policy_id = ?",
      [first.id],
    );
    const next = await run("2026-06-25");
    expect(next).toMatchObject({ status: "PUBLISHED", effectiveFrom: "2026-06-25" });
  });

  test("of a draft made from a preset needs the word that its numbers hold here, recorded with person and day", async () => {
    const review = await inReview("PRESET-KR", "2026-07-01");
    const refused = await step(api, "policyPublish", review, SECOND_EDITOR);
    expect(refused.userErrors).toMatchObject([
      { code: "PRESET_NOT_CONFIRMED", message: expect.stringContaining("PRESET-KR") },
    ]);
    const fields = "policyVersion { id preset presetConfirmedByName presetConfirmedAt }";
    const { policyVersion } = await step(api, "policyPublish", review, SECOND_EDITOR, { confirmPreset: true }, fields);
    expect(policyVersion).toMatchObject({
      preset: "PRESET-KR",
      presetConfirmedByName: "Tao",
      presetConfirmedAt: api.now,
    });
    const presetOf = async (base: string) => {
      const input = { base, effectiveFrom: "2026-10-01" };
      return (await api.command("policyDraft", input, EDITOR, "policyVersion { preset }")).policyVersion.preset;
    };
    expect(await presetOf(review.id)).toBeNull();
    expect(await presetOf((await givenDraft(api, { base: "PRESET-KR" })).id)).toBe("PRESET-KR");
    const bare = `update policy_version set revision = revision + 1, preset_confirmed_by = null where policy_id = ?`;
    await expect(inTx(bare, [review.id])).rejects.toThrow("is never changed");
  });

  test("hashes the document, and the database never lets it change again", async () => {
    const review = await inReview(undefined, "2026-08-01");
    const fields = "policyVersion { id documentHash document }";
    const { policyVersion } = await step(api, "policyPublish", review, SECOND_EDITOR, {}, fields);
    expect(policyVersion.documentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(policyVersion.document).numbers.deferral.maxMonths).toBe(4);
    for (const set of [
      "document = jsonb_set(document, '{numbers,deferral,maxMonths}', '5')",
      "effective_from = '2026-01-01'",
      "status = 'DRAFT'",
      "author_id = publisher_id",
    ]) {
      const update = `update policy_version set revision = revision + 1, ${set} where policy_id = ?`;
      await expect(inTx(update, [review.id])).rejects.toThrow("was published, and is never changed");
    }
  });
});
