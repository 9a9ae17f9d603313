import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { AUDITOR, EDITOR, HEYUAN, PARTNER, RUI, SECOND_EDITOR, THIRD_EDITOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenDraft, step, VERSION } from "./support/given-policy.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const FOUR_MONTHS = { numbers: [{ name: "deferral.maxMonths", value: "4" }] };
const inReview = async (base?: string, effectiveFrom?: string) => {
  const draft = await givenDraft(api, { ...(base && { base }), ...(effectiveFrom && { effectiveFrom }) });
  const edited = (await step(api, "policyEdit", draft, EDITOR, FOUR_MONTHS)).policyVersion;
  return (await step(api, "policySubmit", edited, EDITOR)).policyVersion;
};
const inTx = (text: string, values: unknown[]) =>
  withTx(api.database(), { institutionId: HEYUAN }, (em) => em.execute(text, values));

describe("a draft", () => {
  test("has the institution's code and the next number, and says what it was made from", async () => {
    const fields = "policyVersion { id code version status base preset authorName numbers { name value confidence } }";
    const input = { base: "CN-DEFAULT@1", effectiveFrom: "2026-04-01" };
    const { policyVersion: first } = await api.command("policyDraft", input, EDITOR, fields);
    expect(first).toMatchObject({
      id: "HEYUAN@1",
      status: "DRAFT",
      base: "CN-DEFAULT@1",
      preset: null,
      authorName: "Qing",
    });
    expect(first.numbers).toContainEqual({ name: "deferral.maxMonths", value: "3", confidence: "PRODUCT" });
    const { policyVersion: second } = await api.command("policyDraft", { ...input, base: "PRESET-US" }, EDITOR, fields);
    expect(second).toMatchObject({ id: "HEYUAN@2", preset: "PRESET-US" });
    expect(second.numbers).toContainEqual({ name: "clock.acknowledgeBusinessDays", value: "5", confidence: "T" });
  });

  test("sent twice with one key is one draft", async () => {
    const input = { base: "CN-DEFAULT@1", effectiveFrom: "2026-04-01", idempotencyKey: randomUUID() };
    const [one, two] = [
      await api.command("policyDraft", input, EDITOR, VERSION),
      await api.command("policyDraft", input, EDITOR, VERSION),
    ];
    expect(two).toEqual(one);
  });

  test("is told every problem at once, and stays as it was", async () => {
    const draft = await givenDraft(api);
    const numbers = [
      { name: "offer.validDays", value: "0" },
      { name: "waiver.maxShare", value: "2" },
      { name: "offer.vaildDays", value: "7" },
    ];
    const refused = await step(api, "policyEdit", draft, EDITOR, { numbers });
    expect(refused.policyVersion).toBeNull();
    expect(refused.userErrors.map((error: { field: string[] }) => error.field[0])).toEqual(
      expect.arrayContaining(["numbers.offer.validDays", "numbers.waiver.maxShare", "numbers.offer.vaildDays"]),
    );
    const again = await step(api, "policyEdit", draft, EDITOR, FOUR_MONTHS);
    expect(again.policyVersion).toMatchObject({ status: "DRAFT", revision: draft.revision + 1 });
  });

  test("is told by code, place and sentence in the reader's language what is wrong with it", async () => {
    const draft = await givenDraft(api);
    const numbers = [
      { name: "offer.validDays", value: "0" },
      { name: "acceptedEvidence.BOREDOM", value: "OTHER" },
    ];
    const sentences = [{ rule: "R6_COOLDOWN", part: "PASSED", locale: "en", text: "{years} since the last relief." }];
    const told = async (edits: object, locale: "en" | "zh-Hans" | "zh-Hant"): Promise<readonly string[][]> => {
      const input = { policyVersionId: draft.id, expectedRevision: draft.revision, idempotencyKey: randomUUID() };
      const text =
        "mutation M($input: PolicyEditInput!) { policyEdit(input: $input) { userErrors { code field message } } }";
      const { data } = await api.execute(text, { input: { ...input, ...edits } }, { as: EDITOR, locale });
      return data.policyEdit.userErrors.map((error: { code: string; field: string[]; message: string }) => [
        ...[error.code, error.field[0], error.message],
      ]);
    };
    expect(await told({ numbers }, "zh-Hans")).toEqual([
      [
        "POLICY_UNKNOWN_NUMBER",
        "numbers.acceptedEvidence.BOREDOM",
        "numbers.acceptedEvidence.BOREDOM：政策中没有该数值。",
      ],
      ["POLICY_WHOLE", "numbers.offer.validDays", "方案有效期：请填写 1 至 366 的整数。"],
    ]);
    expect(await told({ sentences }, "zh-Hant")).toEqual([
      [
        ...["POLICY_VARIABLE", "rules.R6_COOLDOWN.sentences.passed.en"],
        "R6_COOLDOWN 滿足時的文字（English）：該規則沒有 {years}，可用：{measured}、{limit}。",
      ],
    ]);
    expect((await told({ sentences }, "en"))[0]?.[2]).toBe(
      "What R6_COOLDOWN says when it is met (English): This rule does not measure {years}. It may speak of {measured}, {limit}.",
    );
  });

  test("changed by somebody else meanwhile is not edited blindly", async () => {
    const draft = await givenDraft(api);
    await step(api, "policyEdit", draft, SECOND_EDITOR, FOUR_MONTHS);
    const { userErrors } = await step(api, "policyEdit", draft, EDITOR, FOUR_MONTHS);
    expect(userErrors).toMatchObject([{ code: "STALE_POLICY", message: expect.stringContaining("Tao") }]);
  });

  test("is seen by editors and auditors, not by reviewers and partners, until it is published", async () => {
    const { id } = await givenDraft(api);
    const ask = async (as: typeof RUI) =>
      (await api.execute("query Q($id: ID!) { policyVersion(id: $id) { id } }", { id }, { as })).data.policyVersion;
    expect(await ask(EDITOR)).toEqual({ id });
    expect(await ask(AUDITOR)).toEqual({ id });
    expect(await ask(RUI)).toBeNull();
    expect(await ask(PARTNER)).toBeNull();
  });
});

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

describe("the life of a version", () => {
  test("returned from review it says why, and is edited again", async () => {
    const review = await inReview();
    const fields = "policyVersion { id revision status returnedWords }";
    const { policyVersion: back } = await step(
      api,
      "policyReturn",
      review,
      SECOND_EDITOR,
      { words: "Too long." },
      fields,
    );
    expect(back).toMatchObject({ status: "DRAFT", returnedWords: "Too long." });
    expect((await step(api, "policyEdit", back, EDITOR, FOUR_MONTHS)).userErrors).toEqual([]);
  });

  test("in review it is not edited, as a draft not published, and only what was published is retired", async () => {
    const review = await inReview();
    const draft = await givenDraft(api);
    for (const [name, version, more] of [
      ["policyEdit", review, FOUR_MONTHS],
      ["policySubmit", review, {}],
      ["policyRetire", review, { words: "x" }],
      ["policyPublish", draft, {}],
      ["policyReturn", draft, { words: "x" }],
    ] as const) {
      const { userErrors } = await step(api, name, version, SECOND_EDITOR, more);
      expect(userErrors).toMatchObject([{ code: "POLICY_STEP_REFUSED" }]);
    }
  });

  test("is for policy editors of the institution alone", async () => {
    await expect(
      api.command("policyDraft", { base: "CN-DEFAULT@1", effectiveFrom: "2026-04-01" }, RUI, VERSION),
    ).rejects.toThrow("not open to the role Reviewer");
    const draft = await givenDraft(api);
    const elsewhere = { ...SECOND_EDITOR, institutionId: "01900000-0000-7000-8000-000000000003" };
    expect((await step(api, "policyEdit", draft, elsewhere, FOUR_MONTHS)).userErrors).toMatchObject([
      { code: "POLICY_NOT_FOUND" },
    ]);
  });

  test("is in the record: who did what to which version", async () => {
    const review = await inReview(undefined, "2026-09-01");
    await step(api, "policyPublish", review, SECOND_EDITOR);
    const rows = await look(
      api,
      "select kind, actor_name from event where detail ->> 'policyVersion' = $1 order by id",
      [review.id],
    );
    expect(rows).toEqual([
      { kind: "POLICY_DRAFTED", actor_name: "Qing" },
      { kind: "POLICY_EDITED", actor_name: "Qing" },
      { kind: "POLICY_SUBMITTED", actor_name: "Qing" },
      { kind: "POLICY_PUBLISHED", actor_name: "Tao" },
    ]);
  });
});
