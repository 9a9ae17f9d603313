import { describe, expect, test } from "vitest";
import { EDITOR, HARBOR_PARTNER, PARTNER } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { givenDraft, givenPublished } from "./support/given-policy.ts";

const api = givenApi();
const QUERY = `query Q($input: SelfCheckInput!) { selfCheck(input: $input) {
  check { policyVersion grounds groundsWithProof documents late findings { rule passed sentence } } userErrors { code field message } } }`;
const XIAO_ZHANG = {
  outstanding: 6_000_000,
  annualRate: "0.12",
  startedOn: "2025-06-10",
  nextDueOn: "2026-03-10",
  hardshipReason: "JOB_LOSS",
};
const check = async (change: object = {}, locale: "en" | "zh-Hans" = "en", more: object = {}) =>
  (await api.execute(QUERY, { input: { ...XIAO_ZHANG, ...change } }, { locale, ...more })).data.selfCheck;

describe("the public self-check", () => {
  test("tells who has not signed in what is missing, in their language", async () => {
    const { check: answer } = await check({}, "zh-Hans");
    expect(answer).toMatchObject({ grounds: [], groundsWithProof: ["SHORT_TERM_HARDSHIP"], late: false });
    expect(answer.documents).toContain("UNEMPLOYMENT_PROOF");
    const evidence = answer.findings.find(({ rule }: { rule: string }) => rule === "G2_HARDSHIP_EVIDENCE");
    expect(evidence).toMatchObject({ passed: false, sentence: expect.stringContaining("失业") });
  });

  test("says yes when the document is at hand", async () => {
    const { check: answer } = await check({ evidence: ["UNEMPLOYMENT_PROOF"] });
    expect(answer).toMatchObject({ grounds: ["SHORT_TERM_HARDSHIP"], groundsWithProof: [], documents: [] });
  });

  test("goes by the day of the server unless told another", async () => {
    expect((await check({ on: "2026-03-11" })).check.late).toBe(true);
    expect((await check()).check.late).toBe(false);
  });

  test.each<[string, object, string, string]>([
    ["an unknown policy", { policyVersion: "X@1" }, "POLICY_NOT_FOUND", "policyVersion"],
    ["an unknown currency", { currency: "ABC" }, "CURRENCY_UNKNOWN", "currency"],
    ["no month", { months: 0 }, "NUMBER_OUT_OF_RANGE", "months"],
    ["days nobody is late", { worstDaysPastDue: -1 }, "NUMBER_OUT_OF_RANGE", "worstDaysPastDue"],
  ])("of %s is refused with the field", async (_, change, code, field) => {
    expect(await check(change)).toMatchObject({ check: null, userErrors: [{ code, field: [field] }] });
  });
});

describe("the public self-check at a lender", () => {
  const ONE_MONTH = [{ name: "deferral.maxMonths", value: "1" }];
  const THE_DAY_AFTER = { now: "2026-03-06T02:00:00.000Z" };
  const months = ({ findings }: Answer) => findings.find(({ rule }: Answer) => rule === "R4_DEFERRAL_MONTHS");

  test("goes by the policy that ships, as long as the lender has none of its own in force", async () => {
    await givenDraft(api);
    const { check: answer } = await check({ institution: "heyuan" });
    expect(answer).toEqual((await check()).check);
    expect(answer.policyVersion).toBe("CN-DEFAULT@1");
  });

  test("goes by the lender's own from its first day on, and at nobody else", async () => {
    const { id } = await givenPublished(api, ONE_MONTH, "2026-03-06");
    const heyuan = { institution: "HEYUAN", months: 2 };
    expect((await check(heyuan)).check).toMatchObject({ policyVersion: "CN-DEFAULT@1" });
    const { check: answer } = await check(heyuan, "en", THE_DAY_AFTER);
    expect(answer.policyVersion).toBe(id);
    expect(months(answer)).toMatchObject({ passed: false });
    for (const change of [{ institution: "HARBOR" }, { institution: null }, {}]) {
      const { check: other } = await check({ ...change, months: 2 }, "en", THE_DAY_AFTER);
      expect(other.policyVersion).toBe("CN-DEFAULT@1");
      expect(months(other)).toMatchObject({ passed: true });
    }
  });

  test.each(["NOBODY", "", "HEYUAN' or '1'='1", "01900000-0000-7000-8000-000000000001"])(
    "of an unknown code (%s) says that there is none, whoever asks",
    async (institution) => {
      for (const as of [null, PARTNER]) {
        const refused = { check: null, userErrors: [{ code: "INSTITUTION_NOT_FOUND", field: ["institution"] }] };
        expect(await check({ institution }, "en", { as })).toMatchObject(refused);
      }
    },
  );

  test("does not give out a version that is not in force, nor a draft, by its name", async () => {
    const draft = await givenDraft(api, { effectiveFrom: "2026-05-01" });
    const { id } = await givenPublished(api, ONE_MONTH, "2026-06-01");
    const unknown = { check: null, userErrors: [{ code: "POLICY_NOT_FOUND" }] };
    for (const policyVersion of [draft.id, id]) {
      for (const as of [null, HARBOR_PARTNER]) {
        expect(await check({ institution: "HEYUAN", policyVersion }, "en", { as })).toMatchObject(unknown);
      }
    }
    expect((await check({ policyVersion: id }, "en", { as: EDITOR })).check.policyVersion).toBe(id);
  });

  test("reads nothing but the code of the lender and what it published", async () => {
    const { texts } = await countStatements(api.database(), () => check({ institution: "HARBOR" }));
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).not.toMatch(/loan|deferral_case|borrower/);
  });

  test("takes today from where the lender is", async () => {
    // 20:00 UTC on 10 March is the 11th in Shanghai: one day late there, and not yet in New York.
    const now = "2026-03-10T20:00:00.000Z";
    expect((await check({ institution: "HEYUAN" }, "en", { now })).check.late).toBe(true);
    expect((await check({ institution: "HARBOR" }, "en", { now })).check.late).toBe(false);
  });
});
