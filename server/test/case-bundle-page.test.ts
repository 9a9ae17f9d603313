import { beforeAll, describe, expect, test } from "vitest";
import { AUDITOR, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { DECLINE, givenPending } from "./support/given-status.ts";
import { bundleOf, textOf } from "./support/record/given-bundle.ts";

const api = givenApi();
const pagesOf = async (caseId: string) => {
  const files = (await bundleOf(api, AUDITOR, caseId)) ?? expect.fail("There is no bundle.");
  return { en: textOf(files, "case.en.html"), zhHans: textOf(files, "case.zh-Hans.html") };
};

describe("the page of a bundle", () => {
  const LOWER = { type: "RATE_REDUCTION", rate: "0.06", fromDate: "2026-04-10" };
  const SPREAD = { type: "SHIFT", months: 3, deferredInterest: "SPREAD" };
  let caseId = "";
  beforeAll(async () => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const offers = [{ measures: [LOWER] }, { measures: [SPREAD, { type: "WAIVE", share: "0.6" }] }];
    const approve = { caseId: id, expectedVersion: version, offers, overrideReason: "Papers seen." };
    expect((await api.command("caseApprove", approve, RUI)).userErrors).toEqual([]);
    caseId = id;
  });

  test("says of every offer in words what changes, and never in codes", async () => {
    const { en, zhHans } = await pagesOf(caseId);
    expect(en).toContain("An annual rate of 6% from 10 April 2026");
    expect(en).toContain("60% of the deferred interest is waived");
    expect(zhHans).toContain("自 2026年4月10日 起年利率为 6%");
    for (const page of [en, zhHans]) expect(page).not.toMatch(/SPREAD|RATE_REDUCTION|\(0\.06/);
  });

  test("gives every part of what an offer costs the lender, and what a year costs against the cap", async () => {
    const { en } = await pagesOf(caseId);
    const query = "query C($id: ID!) { case(id: $id) { offers { costToLender { minor } reducedInterest { minor } } } }";
    const { data } = await api.execute(query, { id: caseId }, { as: RUI });
    const [lower] = data.case.offers;
    expect(lower.reducedInterest).toEqual(lower.costToLender);
    const amount = (lower.costToLender.minor / 100).toLocaleString("en", { minimumFractionDigits: 2 });
    expect(en).toContain(`<dt>Interest no longer charged</dt><dd>CN¥${amount}</dd>`);
    expect(en.match(/Effective rate a year \(cap 24%\)/g)).toHaveLength(2);
    // The other offer has nothing of it.
    expect(en.match(/Interest no longer charged/g)).toHaveLength(1);
  });

  test("says why two people decide, and why a rule was overridden", async () => {
    const { en } = await pagesOf((await givenPending(api)).id);
    expect(en).toContain("Reasons: The exposure is more than one reviewer may decide on");
    expect(en).toContain("Why: Papers seen on a call.");
  });

  test("of a declined case says each reason, and what the borrower can do next", async () => {
    const { id, version } = await givenClaimed(api);
    const decline = {
      ...DECLINE,
      reasonCodes: ["HARDSHIP_NOT_SHOWN", "RECORD_BELOW_POLICY"],
      nextSteps: "请补充材料后再申请。",
    };
    await api.command("caseDecline", { caseId: id, expectedVersion: version, ...decline }, RUI, "");
    const { en, zhHans } = await pagesOf(id);
    for (const page of [en, zhHans]) {
      expect(page).toContain("请补充材料后再申请。");
      expect(page).not.toMatch(/HARDSHIP_NOT_SHOWN|RECORD_BELOW_POLICY/);
    }
    expect(en).toMatch(/Reasons: .+; .+</);
  });
});
