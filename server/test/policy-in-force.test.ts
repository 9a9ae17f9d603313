import { expect, test } from "vitest";
import { EDITOR, PARTNER, RUI, SECOND_EDITOR } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { givenPublished, step } from "./support/given-policy.ts";

const api = givenApi();
const CASE =
  "{ id policyVersion clock { state businessDaysLeft } suggestedOffers { why } evaluation { policyVersion findings { rule passed limit } } }";
const APRIL = "2026-04-01T02:00:00.000Z";
const APPLICATION = {
  ground: "SHORT_TERM_HARDSHIP",
  hardshipReason: "JOB_LOSS",
  statement: "失业。",
  requested: [{ type: "SHIFT", months: 4 }],
};
const limitOf = (evaluation: { findings: { rule: string; limit: string }[] }) =>
  evaluation.findings.find(({ rule }) => rule === "R4_DEFERRAL_MONTHS")?.limit;
const inForce = async () =>
  (await api.execute("{ viewer { institution { policyVersion } } }", {}, { as: RUI })).data.viewer.institution
    .policyVersion;
const read = async (id: string, as = RUI) =>
  (await api.execute(`query Q($id: ID!) { case(id: $id) ${CASE} }`, { id }, { as })).data.case;

test("new cases are pinned to the version in force on the institution's day, old ones keep theirs, retired ones too", async () => {
  const before = await givenCase(api);
  const version = await givenPublished(api, [{ name: "deferral.maxMonths", value: "4" }], "2026-04-01");
  expect(await inForce()).toBe("CN-DEFAULT@1");
  const draft = await api.command("caseDraft", { loanId: await givenLoan(api), ...APPLICATION }, PARTNER);
  const stillBefore = await givenCase(api);
  expect((await read(stillBefore.id)).policyVersion).toBe("CN-DEFAULT@1");

  api.now = APRIL;
  expect(await inForce()).toBe(version.id);
  const after = await givenCase(api, {}, APPLICATION);
  expect(await read(after.id)).toMatchObject({
    policyVersion: version.id,
    clock: { state: "ON_TIME", businessDaysLeft: 7 },
  });
  expect(limitOf((await read(after.id)).evaluation)).toBe("4");
  const submit = { caseId: draft.case.id, expectedVersion: draft.case.version };
  await api.command("caseSubmit", submit, PARTNER);
  expect(await read(draft.case.id)).toMatchObject({
    policyVersion: version.id,
    evaluation: { policyVersion: version.id },
  });
  expect((await read(before.id)).policyVersion).toBe("CN-DEFAULT@1");

  const { policyVersion } = await step(api, "policyRetire", version, EDITOR, { words: "Too generous." });
  expect(policyVersion).toMatchObject({ status: "RETIRED", effectiveUntil: "2026-04-01" });
  expect(await inForce()).toBe("CN-DEFAULT@1");
  expect(await read(after.id)).toMatchObject({ policyVersion: version.id });
  expect((await api.command("caseClaim", { caseId: after.id, expectedVersion: 1 }, RUI)).case.status).toBe(
    "UNDER_REVIEW",
  );
});

test("a read of cases pinned to an institution's own version is one statement, as every other", async () => {
  api.now = APRIL;
  await givenPublished(api, [{ name: "offer.validDays", value: "9" }], "2026-04-01");
  const { id } = await givenCase(api, {}, APPLICATION);
  await read(id);
  const { texts } = await countStatements(api.database(), () => read(id));
  expect(texts).toHaveLength(1);
});

test("a platform editor writes policies for an institution that they name", async () => {
  const { institution } = (await api.execute("{ viewer { institution { id } } }", {}, { as: RUI })).data.viewer;
  const platform = { ...SECOND_EDITOR, role: "PLATFORM_POLICY_EDITOR" as const, institutionId: null };
  const input = { base: "CN-DEFAULT@1", effectiveFrom: "2026-12-01" };
  const fields = "policyVersion { id authorName }";
  expect((await api.command("policyDraft", input, platform, fields)).userErrors).toMatchObject([
    { code: "INSTITUTION_NOT_FOUND" },
  ]);
  const { policyVersion } = await api.command(
    "policyDraft",
    { ...input, institutionId: institution.id },
    platform,
    fields,
  );
  expect(policyVersion).toMatchObject({ id: expect.stringMatching(/^HEYUAN@/), authorName: "Tao" });
});

test("differences and presets are read by whoever reads policies", async () => {
  const version = await givenPublished(api, [{ name: "deferral.maxMonths", value: "5" }], "2026-12-31");
  const ask = 'query Q($to: ID!) { policyDifference(from: "CN-DEFAULT@1", to: $to) { path sentence } }';
  const { data } = await api.execute(ask, { to: version.id }, { as: PARTNER, locale: "zh-Hans" });
  expect(data.policyDifference).toContainEqual({
    path: "numbers.deferral.maxMonths",
    sentence: "无证明时最长延后期由 3 个月 升至 5 个月。",
  });
  expect((await api.execute(ask, { to: "HEYUAN@999" }, { as: RUI })).data.policyDifference).toBeNull();
  const presets = "{ policyPresets { code version numbers { name value unit rule confidence url readAt readOn } } }";
  const { policyPresets } = (await api.execute(presets, {}, { as: RUI })).data;
  expect(policyPresets).toHaveLength(6);
  expect(policyPresets[1].numbers).toContainEqual({
    name: "contact.quietFrom",
    value: "21:00",
    unit: "",
    rule: "US-16",
    confidence: "T",
    url: "https://www.consumerfinance.gov/rules-policy/regulations/1006/6/",
    readAt: "https://lawserver.com/law/country/us/cfr/12_cfr_1006-6",
    readOn: "2026-11-27",
  });
  expect(policyPresets[1].version).toBe(2);
  const sources = "{ policyPresets { numbers { source } } }";
  const said = await api.execute(sources, {}, { as: RUI, locale: "zh-Hant" });
  expect(said.data.policyPresets[0].numbers[1].source).toContain("未經同意，22:00 至 08:00 不得催收");
  const calls = { name: "contact.maxCallsPerSevenDays", value: "7", unit: "calls", rule: "US-16" };
  expect(policyPresets[1].numbers).toContainEqual(expect.objectContaining(calls));
});
