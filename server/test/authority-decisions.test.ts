import { afterEach, describe, expect, test } from "vitest";
import { AUDITOR, LIN, RUI, SENIOR } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { confirm, DECIDED, endAll, FINDING, of, setAuthority, shift } from "./support/given-authority.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { GOOD_RECORD } from "./support/given-status.ts";
import { uuid } from "./support/rows.ts";

const api = givenApi();
afterEach(() => endAll(api));

/** M6 on a loan with a good record: half of the interest of the months is waived. */
const HALF_WAIVED = shift(1, { type: "WAIVE", share: "0.5" });

/** A case on which every rule is met with small reliefs, approved with some. */
async function approve(offers: object[], as = RUI): Promise<Answer> {
  const { id, version } = await givenClaimed(api, GOOD_RECORD, as);
  return api.command("caseApprove", { caseId: id, expectedVersion: version, offers, ...OVERRIDE }, as, DECIDED);
}
const OVERRIDE = { overrideReason: "Papers seen." };
const own = (codes: string[]) => codes.filter((code) => code.endsWith("_BEYOND_OWN"));

describe("a maker's decision", () => {
  test.each([
    [{ maxExposure: 100_000 }, [shift(1)], "EXPOSURE_BEYOND_OWN", "money", "100000"],
    [{ maxDeferralMonths: 1 }, [shift(1), shift(2)], "DEFERRAL_BEYOND_OWN", "months", "1"],
    [{ maxCostToLender: 0 }, [shift(1), HALF_WAIVED], "COST_BEYOND_OWN", "money", "0"],
    [{ mayWaive: false }, [shift(1), HALF_WAIVED], "WAIVER_BEYOND_OWN", "yes-no", "0"],
  ])(
    "beyond %o waits for a second person, and says which limit, what was measured and what is allowed",
    async (...of) => {
      const [limits, offers, reason, unit, allowed] = of;
      await setAuthority(api, { role: "REVIEWER", ...limits });
      const { case: pending, userErrors } = await approve(offers);
      expect(userErrors).toEqual([]);
      expect(pending.status).toBe("PENDING_SECOND_REVIEW");
      expect(own(pending.secondReviewReasons)).toEqual([reason]);
      const [decision] = pending.decisions;
      expect(decision.reasonCodes).toEqual(pending.secondReviewReasons);
      expect(decision.beyondAuthority).toMatchObject([
        { reason, unit, allowed, sentence: expect.stringMatching(/limit|authority/) },
      ]);
      expect(Number(decision.beyondAuthority[0].measured)).toBeGreaterThan(Number(allowed));
    },
  );

  test("within their own limits is theirs as before; a person's own stand in place of the role's", async () => {
    await setAuthority(api, { role: "REVIEWER", maxExposure: 0 });
    await setAuthority(api, { ...of(RUI), maxExposure: 20_000_000 });
    expect(own((await approve([shift(1)])).case.secondReviewReasons)).toEqual([]);
    expect(own((await approve([shift(1)], LIN)).case.secondReviewReasons)).toEqual(["EXPOSURE_BEYOND_OWN"]);
  });

  test("is held against the limits as they were then: a later change does not touch it", async () => {
    await setAuthority(api, { ...of(RUI), maxExposure: 0 });
    const { case: pending } = await approve([shift(1)]);
    await setAuthority(api, { ...of(RUI), maxExposure: 90_000_000 });
    const query = `query D($id: ID!) { case(id: $id) { decisions { beyondAuthority { reason allowed } } } caseAsOf(id: $id, at: "2026-12-01T00:00:00Z") { decisions { beyondAuthority { reason allowed } } } }`;
    const { data } = await api.execute(query, { id: pending.id }, { as: AUDITOR });
    for (const seen of [data.case, data.caseAsOf])
      expect(seen.decisions).toEqual([{ beyondAuthority: [{ reason: "EXPOSURE_BEYOND_OWN", allowed: "0" }] }]);
  });

  test("never goes further than the policy, however wide their limits", async () => {
    await setAuthority(api, { ...of(RUI), maxExposure: 900_000_000, maxDeferralMonths: 24 });
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const approval = { caseId: id, expectedVersion: version, offers: [shift(4)], ...OVERRIDE };
    const { case: pending } = await api.command("caseApprove", approval, RUI, DECIDED);
    expect(pending.secondReviewReasons).toEqual(expect.arrayContaining(["LARGE_EXPOSURE", "LONG_DEFERRAL"]));
    expect(own(pending.secondReviewReasons)).toEqual([]);
  });

  test("is in the record with what was found", async () => {
    await setAuthority(api, { ...of(RUI), maxDeferralMonths: 0 });
    const { case: pending } = await approve([shift(1)]);
    const { adminUrl } = api.database();
    const { rows } = await asAdmin(
      `select detail from event where kind = 'SECOND_REVIEW_NEEDED' and case_id = '${uuid(pending.id)}'`,
      adminUrl,
    );
    expect(rows).toMatchObject([
      { detail: { beyond: [{ reason: "DEFERRAL_BEYOND_OWN", measured: 1, allowed: 0, unit: "months" }] } },
    ]);
  });

  test("is foretold by a preview and by what is suggested, to whoever asks", async () => {
    await setAuthority(api, { ...of(RUI), maxDeferralMonths: 0, mayWaive: false });
    const { id } = await givenClaimed(api, GOOD_RECORD);
    const said = `secondReviewReasons beyondAuthority { ${FINDING} }`;
    const query = `query P($id: ID!, $input: ReliefPreviewInput!) {
      reliefPreview(input: $input) { preview { ${said} } } case(id: $id) { suggestedOffers { preview { ${said} } } } }`;
    const input = { caseId: id, ...HALF_WAIVED };
    const ask = async (as: typeof RUI) => (await api.execute(query, { id, input }, { as })).data;
    const mine = await ask(RUI);
    expect(own(mine.reliefPreview.preview.secondReviewReasons)).toEqual(["DEFERRAL_BEYOND_OWN", "WAIVER_BEYOND_OWN"]);
    expect(mine.reliefPreview.preview.beyondAuthority[0]).toEqual({
      reason: "DEFERRAL_BEYOND_OWN",
      measured: "1",
      allowed: "0",
      unit: "months",
      sentence: "The deferral in months is 1; the personal limit is 0.",
    });
    expect(mine.case.suggestedOffers.length).toBeGreaterThan(0);
    for (const { preview } of mine.case.suggestedOffers) expect(preview.beyondAuthority).not.toEqual([]);
    const another = await ask(LIN);
    expect(another.reliefPreview.preview.beyondAuthority).toEqual([]);
    for (const { preview } of another.case.suggestedOffers) expect(preview.beyondAuthority).toEqual([]);
  });
});

test("what the policy approves by itself has no maker, and is the policy's alone to limit", async () => {
  for (const role of ["REVIEWER", "SENIOR_REVIEWER"]) await setAuthority(api, { role, maxExposure: 0 });
  const small = { ground: "SMALL_LOAN_GOOD_RECORD", requested: [{ type: "SHIFT", months: 1 }] };
  expect((await givenCase(api, GOOD_RECORD, small)).status).toBe("OFFERED");
});

describe("the limits are read with the lock", () => {
  const reading = async (act: () => Promise<Answer>) => {
    const { answer, texts } = await countStatements(api.database(), act);
    expect(answer.userErrors).toEqual([]);
    return texts.filter((text) => text.includes("authority_limit"));
  };

  test("so that neither an approval nor a confirmation sends a statement for them", async () => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const approval = { caseId: id, expectedVersion: version, offers: [shift(1)], ...OVERRIDE };
    let pending: Answer;
    const approving = await reading(async () => {
      const answer = await api.command("caseApprove", approval, RUI, "case { id version offersHash }");
      pending = answer.case;
      return answer;
    });
    const confirming = await reading(() => confirm(api, pending, SENIOR, ""));
    for (const texts of [approving, confirming]) {
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(/from "deferral_case" r .* for update of r$/s);
    }
  });
});
