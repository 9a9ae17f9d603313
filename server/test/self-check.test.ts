import { describe, expect, test } from "vitest";
import { givenApi } from "./support/given-api.ts";

const api = givenApi();
const QUERY = `query Q($input: SelfCheckInput!) { selfCheck(input: $input) {
  check { grounds groundsWithProof documents late findings { rule passed sentence } } userErrors { code field message } } }`;
const XIAO_ZHANG = {
  ...{ outstanding: 6_000_000, annualRate: "0.12", startedOn: "2025-06-10", nextDueOn: "2026-03-10" },
  hardshipReason: "JOB_LOSS",
};
const check = async (change: object = {}, locale: "en" | "zh-Hans" = "en") =>
  (await api.execute(QUERY, { input: { ...XIAO_ZHANG, ...change } }, { locale })).data.selfCheck;

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
