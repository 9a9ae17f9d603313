import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { AUDITOR, EDITOR, PARTNER, RUI, SECOND_EDITOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { FOUR_MONTHS, givenDraft, step, VERSION } from "./support/given-policy.ts";

const api = givenApi();

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

  test.each([
    ["a sign that is none", "Months\u0000", "TEXT_NOT_PLAIN"],
    ["a sign that turns the direction", "Months\u202e", "TEXT_NOT_PLAIN"],
    ["nothing", " ", "TEXT_EMPTY"],
    ["more than a screen shows", "x".repeat(1001), "TEXT_TOO_LONG"],
  ])("holds plain words: none of its texts is %s", async (_, text, code) => {
    const sentences = [{ rule: "R4_DEFERRAL_MONTHS", part: "TITLE", locale: "en", text }];
    const edits = { sentences, sources: [{ group: "deferral", text }] };
    const { userErrors } = await step(api, "policyEdit", await givenDraft(api), EDITOR, edits);
    expect(userErrors).toMatchObject([
      { code, field: ["sentences", "0", "text"] },
      { code, field: ["sources", "0", "text"] },
    ]);
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
        error.code,
        error.field[0],
        error.message,
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
        "POLICY_VARIABLE",
        "rules.R6_COOLDOWN.sentences.passed.en",
        "R6_COOLDOWN 滿足時的文字（English）：該規則沒有 {years}，可用：{measured}、{limit}。",
      ],
    ]);
    expect((await told({ sentences }, "en"))[0]?.[2]).toBe(
      "What R6_COOLDOWN says when it is met (English): This rule does not measure {years}. It may speak of {measured}, {limit}.",
    );
  });

  test("is called otherwise in each language, which the record tells and readers of that language see", async () => {
    const draft = await givenDraft(api);
    const names = [
      { locale: "en", text: " House relief policy " },
      { locale: "zh-Hant", text: "本行紓困政策" },
    ];
    expect((await step(api, "policyEdit", draft, EDITOR, { names })).userErrors).toEqual([]);
    const name = async (locale: "en" | "zh-Hans" | "zh-Hant") => {
      const query = "query Q($id: ID!) { policyVersion(id: $id) { name } }";
      return (await api.execute(query, { id: draft.id }, { as: EDITOR, locale })).data.policyVersion.name;
    };
    expect([await name("en"), await name("zh-Hant"), await name("zh-Hans")]).toEqual([
      "House relief policy",
      "本行紓困政策",
      "缓催还款默认政策",
    ]);
    const told = (await api.execute("{ institutionEvents(first: 1) { nodes { kind detail } } }", {}, { as: EDITOR }))
      .data.institutionEvents.nodes[0];
    expect([told.kind, JSON.parse(told.detail).changes.map(({ path }: { path: string }) => path)]).toEqual([
      "POLICY_EDITED",
      ["name.en", "name.zh-Hant"],
    ]);
  });

  test.each([
    [{ locale: "fr", text: "Maison" }, "LOCALE_UNKNOWN", ["names"]],
    [{ locale: "en", text: " " }, "TEXT_EMPTY", ["names", "0", "text"]],
    [{ locale: "en", text: "x".repeat(201) }, "TEXT_TOO_LONG", ["names", "0", "text"]],
    [{ locale: "en", text: "House\u202e" }, "TEXT_NOT_PLAIN", ["names", "0", "text"]],
  ])("is not called %o", async (name, code, field) => {
    const { userErrors } = await step(api, "policyEdit", await givenDraft(api), EDITOR, { names: [name] });
    expect(userErrors).toMatchObject([{ code, field }]);
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
