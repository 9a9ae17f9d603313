import { describe, expect, test } from "vitest";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { type GivenLoan, givenCase, givenLoan } from "./support/given-case.ts";
import { givenPublished } from "./support/given-policy.ts";
import { GOOD_RECORD } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();

/** 18 % a year on the whole 12 000.00, of which only 4 000.00 are left: far more than 24 % a year, and R7 alone cannot tell. */
const FLAT: GivenLoan = { ...GOOD_RECORD, terms: { annualRate: "0.18", flatInterest: true } };
/** The same loan at the same rate on what is left. */
const PLAIN: GivenLoan = { ...GOOD_RECORD, terms: { annualRate: "0.18" } };

const shift = (months: number) => [{ type: "SHIFT", months }];
const ask = (months: number) => ({ ground: "SMALL_LOAN_GOOD_RECORD", requested: shift(months) });
const JUDGED = "effectiveAnnualRate rateCap withinRateCap";

/** An application for two months, which passes every rule, in the hands of a reviewer. */
async function givenReviewed(loan: GivenLoan) {
  const { id, version } = await givenCase(api, loan, ask(2));
  return (await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI)).case;
}
const approve = ({ id, version }: { id: string; version: number }, more: object = {}) => {
  const input = { caseId: id, expectedVersion: version, offers: [{ measures: shift(2) }], ...more };
  const fields = `case { version status offersHash secondReviewReasons offers { status ${JUDGED} } }`;
  return api.command("caseApprove", input, RUI, fields);
};
const previewOf = async (input: object) => {
  const query = `query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview { ${JUDGED} secondReviewReasons } } }`;
  const measures = shift(2);
  return (await api.execute(query, { input: { ...input, measures } }, { as: RUI })).data.reliefPreview.preview;
};

describe("an offer over the rate cap", () => {
  test("needs a reason, by the name of the rule that it does not meet", async () => {
    const { userErrors } = await approve(await givenReviewed(FLAT));
    expect(userErrors).toMatchObject([{ code: "OVERRIDE_REASON_MISSING", field: ["overrideReason"] }]);
    expect(userErrors[0].message).toMatch(/^These offers do not meet R7_RATE_CAP\. /);
  });

  test("with a reason needs a second reviewer, too, and opens when they confirm", async () => {
    const reviewed = await givenReviewed(FLAT);
    const { case: pending } = await approve(reviewed, { overrideReason: "The lender pays the rest back." });
    expect(pending).toMatchObject({
      status: "PENDING_SECOND_REVIEW",
      secondReviewReasons: ["FAILED_RULE"],
      offers: [{ status: "PROPOSED", rateCap: "0.24", withinRateCap: false }],
    });
    expect(Number(pending.offers[0].effectiveAnnualRate)).toBeGreaterThan(0.24);
    const confirm = { caseId: reviewed.id, expectedVersion: pending.version, termsHash: pending.offersHash };
    const fields = "case { status offers { status withinRateCap } }";
    expect((await api.command("caseConfirm", confirm, SENIOR, fields)).case).toEqual({
      status: "OFFERED",
      offers: [{ status: "OPEN", withinRateCap: false }],
    });
  });

  test("among others is enough", async () => {
    // The second charges nothing from today on.
    const free = { type: "RATE_REDUCTION", rate: "0", fromDate: "2026-03-05" };
    const offers = [{ measures: shift(2) }, { measures: [free] }];
    const { case: pending } = await approve(await givenReviewed(FLAT), { offers, overrideReason: "Seen." });
    expect(pending.secondReviewReasons).toEqual(["FAILED_RULE"]);
    expect(pending.offers.map((offer: { withinRateCap: boolean }) => offer.withinRateCap)).toEqual([false, true]);
  });

  test("is never suggested", async () => {
    const suggested = async (loan: GivenLoan) => {
      const query = "query S($id: ID!) { case(id: $id) { suggestedOffers { preview { rateCap withinRateCap } } } }";
      const { id } = await givenReviewed(loan);
      return (await api.execute(query, { id }, { as: RUI })).data.case.suggestedOffers;
    };
    expect(await suggested(FLAT)).toEqual([]);
    const within = await suggested(PLAIN);
    expect(within.length).toBeGreaterThan(1);
    for (const { preview } of within) expect(preview).toEqual({ rateCap: "0.24", withinRateCap: true });
  });

  test("is not made by the policy itself: the application waits for a person", async () => {
    const fields = `case { status automatic offers { ${JUDGED} } }`;
    const submitted = async (loan: GivenLoan) => {
      const loanId = await givenLoan(api, loan);
      const input = { loanId, hardshipReason: "INCOME_DROP", statement: "收入下降", ...ask(1) };
      return (await api.command("caseSubmit", input, PARTNER, fields)).case;
    };
    expect(await submitted(FLAT)).toEqual({ status: "SUBMITTED", automatic: false, offers: [] });
    expect(await submitted(PLAIN)).toMatchObject({
      status: "OFFERED",
      automatic: true,
      offers: [{ rateCap: "0.24", withinRateCap: true }],
    });
  });
});

describe("the rate, its cap and the verdict", () => {
  test.each([
    ["within the cap", PLAIN, []],
    ["over it", FLAT, ["FAILED_RULE"]],
  ])("of a preview are those of the offer: %s", async (_name, loan, reasons) => {
    const reviewed = await givenReviewed(loan);
    const { secondReviewReasons, ...judged } = await previewOf({ caseId: reviewed.id });
    expect(secondReviewReasons).toEqual(reasons);
    expect(judged).toMatchObject({ rateCap: "0.24", withinRateCap: reasons.length === 0 });
    const { case: approved } = await approve(reviewed, { overrideReason: "Seen." });
    expect(approved.offers).toMatchObject([judged]);
    expect(approved.secondReviewReasons).toEqual(reasons);
  });

  test("are within for a loan at exactly the cap, whether a month is a twelfth of a year or has its own days", async () => {
    for (const dayCount of ["THIRTY_360", "ACT_365F"]) {
      const { id } = await givenReviewed({ ...GOOD_RECORD, terms: { annualRate: "0.24", dayCount } });
      expect(await previewOf({ caseId: id })).toMatchObject({ withinRateCap: true, secondReviewReasons: [] });
    }
  });

  test("say nothing of a cap where no case is pinned to a policy", async () => {
    const loanId = await givenLoan(api, FLAT);
    expect(await previewOf({ loanId })).toMatchObject({ rateCap: null, withinRateCap: null });
  });

  test("are not judged on an offer from before, and not half judged on any", async () => {
    const reviewed = await givenReviewed(PLAIN);
    await approve(reviewed);
    const of = [uuid(reviewed.id)];
    const half = "update offer set within_rate_cap = null where case_id = $1";
    await expect(look(api, half, of)).rejects.toThrow("offer_rate_judged");
    await look(api, "update offer set within_rate_cap = null, rate_cap = null where case_id = $1", of);
    const query = "query O($id: ID!) { case(id: $id) { offers { rateCap withinRateCap } } }";
    const read = await api.execute(query, { id: reviewed.id }, { as: RUI });
    expect(read.data.case.offers).toEqual([{ rateCap: null, withinRateCap: null }]);
  });

  test("are those of the policy the case is pinned to, whatever comes into force later", async () => {
    const before = await givenReviewed(PLAIN);
    await givenPublished(api, [{ name: "rate.maxAnnual", value: "0.175" }]);
    const after = await givenReviewed(PLAIN);
    expect(await previewOf({ caseId: before.id })).toMatchObject({ rateCap: "0.24", withinRateCap: true });
    expect(await previewOf({ caseId: after.id })).toMatchObject({
      rateCap: "0.175",
      withinRateCap: false,
      secondReviewReasons: ["FAILED_RULE"],
    });
    expect((await approve(before)).case.offers).toMatchObject([{ rateCap: "0.24", withinRateCap: true }]);
  });
});
