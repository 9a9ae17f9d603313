import { afterEach, describe, expect, test } from "vitest";
import { AUDITOR, LIN, OTHER_SENIOR, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { endAll, of, setAuthority } from "./support/given-authority.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { GOOD_RECORD, givenPending } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
afterEach(() => endAll(api));

const FINDING = "reason measured allowed unit sentence";
const FIELDS = `case { id version status offersHash secondReviewReasons decisions { outcome reasonCodes beyondAuthority { ${FINDING} } } }`;
const shift = (months: number, ...more: object[]) => ({ measures: [{ type: "SHIFT", months }, ...more] });
/** M6 on a loan with a good record: half of the interest of the months is waived. */
const HALF_WAIVED = shift(1, { type: "WAIVE", share: "0.5" });

/** A case on which every rule is met with small reliefs, approved with some. */
async function approve(offers: object[], as = RUI): Promise<Answer> {
  const { id, version } = await givenClaimed(api, GOOD_RECORD, as);
  return api.command("caseApprove", { caseId: id, expectedVersion: version, offers, ...OVERRIDE }, as, FIELDS);
}
const OVERRIDE = { overrideReason: "Papers seen." };
const confirm = ({ id, version, offersHash }: Answer, as = SENIOR, fields = FIELDS) =>
  api.command("caseConfirm", { caseId: id, expectedVersion: version, termsHash: offersHash }, as, fields);
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
    const { case: pending } = await api.command("caseApprove", approval, RUI, FIELDS);
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
      ...{ reason: "DEFERRAL_BEYOND_OWN", measured: "1", allowed: "0", unit: "months" },
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

describe("a checker", () => {
  const PERMITTED =
    "query P($id: ID!) { case(id: $id) { version status permittedActions { action allowed reasonCode reason } } }";
  const mayConfirm = async (id: string, as = SENIOR): Promise<Answer> => {
    const { data } = await api.execute(PERMITTED, { id }, { as });
    const { version, status, permittedActions } = data.case;
    return { version, status, ...permittedActions.find(({ action }: Answer) => action === "CONFIRM") };
  };
  const FACTS = "case { id } userErrors { ... on BeyondAuthorityError { reason measured allowed unit } }";

  test("whose own authority does not cover it is refused with limit and measure, and nothing is changed", async () => {
    await setAuthority(api, { ...of(SENIOR), maxExposure: 25_000_000, maxDeferralMonths: 2 });
    const pending = await givenPending(api);
    const before = await rowOf(api, pending.id);
    const { case: none, userErrors } = await confirm(pending, SENIOR, FACTS);
    expect(none).toBeNull();
    expect(userErrors).toEqual([
      {
        ...{ __typename: "BeyondAuthorityError", code: "BEYOND_AUTHORITY", field: null },
        ...{ reason: "EXPOSURE_BEYOND_OWN", allowed: "25000000", unit: "money" },
        measured: expect.stringMatching(/^27\d{6}$/),
        message: expect.stringMatching(/beyond your own authority.* The exposure is CN¥27.*limit is CN¥250,000\.00\./),
      },
      expect.objectContaining({ reason: "DEFERRAL_BEYOND_OWN", measured: "3", allowed: "2" }),
    ]);
    expect(await rowOf(api, pending.id)).toBe(before);
    expect(await mayConfirm(pending.id)).toMatchObject({
      ...{ status: "PENDING_SECOND_REVIEW", allowed: false, reasonCode: "BEYOND_AUTHORITY" },
      reason: expect.stringMatching(/CN¥250,000\.00.*months is 3/),
    });
    // Whose covers it, or who has no limits, may.
    await setAuthority(api, { role: "SENIOR_REVIEWER", maxExposure: 90_000_000, maxDeferralMonths: 3 });
    expect(await mayConfirm(pending.id, OTHER_SENIOR)).toMatchObject({ allowed: true, reasonCode: null });
    expect((await confirm(pending, OTHER_SENIOR)).case.status).toBe("OFFERED");
  });

  test.each<[object, boolean]>([
    [{}, true],
    [{ maxExposure: 90_000_000, maxDeferralMonths: 3, maxCostToLender: 90_000_000 }, true],
    [{ maxExposure: 25_000_000 }, false],
    [{ maxDeferralMonths: 2 }, false],
    [{ maxCostToLender: 0 }, false],
    [{ mayWaive: false }, false],
  ])("with the limits %o is shown as waiting on them exactly what they may confirm", async (limits, may) => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const offers = [shift(3), shift(3, { type: "WAIVE", share: "0.6" })];
    const approval = { caseId: id, expectedVersion: version, offers, ...OVERRIDE };
    const { case: pending } = await api.command("caseApprove", approval, RUI, FIELDS);
    // What is set for the role counts only for those who have nothing of their own.
    await setAuthority(api, { role: "SENIOR_REVIEWER", maxExposure: 0 });
    await setAuthority(api, { ...of(SENIOR), ...limits });
    const query = `{ cases(filter: { assigned: WAITING_ON_ME, status: [PENDING_SECOND_REVIEW] }, first: 100) { nodes { id } } }`;
    const waiting = async (as: typeof SENIOR) => {
      const { data } = await api.execute(query, {}, { as });
      return data.cases.nodes.some((node: Answer) => node.id === pending.id);
    };
    expect([await waiting(SENIOR), (await mayConfirm(pending.id)).allowed]).toEqual([may, may]);
    expect(await waiting(OTHER_SENIOR)).toBe(false);
    await endAll(api);
    expect(await waiting(OTHER_SENIOR)).toBe(true);
  });

  test("with limits below the policy's four-eyes numbers is bound by them; above, they are what a checker is for", async () => {
    await setAuthority(api, { ...of(SENIOR), maxExposure: 40_000_000 });
    expect((await confirm(await givenPending(api))).case.status).toBe("OFFERED");
  });

  test("may still return what they may not confirm", async () => {
    await setAuthority(api, { role: "SENIOR_REVIEWER", maxExposure: 0 });
    const { id, version } = await givenPending(api);
    const returned = await api.command(
      "caseReturn",
      { caseId: id, expectedVersion: version, words: "请补充。" },
      SENIOR,
    );
    expect(returned.case.status).toBe("UNDER_REVIEW");
  });

  test("of the platform is bound as the role is where they confirm", async () => {
    const platform = { ...PLATFORM, role: "PLATFORM_SENIOR_REVIEWER" } as const;
    await setAuthority(api, { role: "SENIOR_REVIEWER", maxExposure: 0 });
    const pending = await givenPending(api);
    expect((await confirm(pending, platform)).userErrors).toMatchObject([{ code: "BEYOND_AUTHORITY" }]);
    expect(await mayConfirm(pending.id, platform)).toMatchObject({ allowed: false, reasonCode: "BEYOND_AUTHORITY" });
    await setAuthority(api, { ...of(platform), maxExposure: 90_000_000 });
    expect((await confirm(pending, platform)).case.status).toBe("OFFERED");
  });

  test("with limits has a decision from before there were any measured when they confirm it", async () => {
    const pending = await givenPending(api);
    const { adminUrl } = api.database();
    await asAdmin(`update decision set authority = null where case_id = '${uuid(pending.id)}'`, adminUrl);
    await setAuthority(api, { ...of(SENIOR), maxExposure: 25_000_000, maxDeferralMonths: 2 });
    const before = await rowOf(api, pending.id);
    expect((await confirm(pending)).userErrors).toMatchObject([
      { code: "BEYOND_AUTHORITY", message: expect.stringMatching(/exposure is CN¥27/) },
      { code: "BEYOND_AUTHORITY", message: expect.stringMatching(/months is 3/) },
    ]);
    expect(await rowOf(api, pending.id)).toBe(before);
    await setAuthority(api, { ...of(SENIOR), maxExposure: 900_000_000 });
    const { case: offered, userErrors } = await confirm(pending);
    expect([offered?.status, userErrors]).toEqual(["OFFERED", []]);
    const [row] = await look(
      api,
      "select authority #>> '{reach,deferralMonths}' as months from decision where case_id = $1 and outcome = 'CONFIRMED'",
      [uuid(pending.id)],
    );
    expect(row).toEqual({ months: "3" });
  });
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
    const confirming = await reading(() => confirm(pending, SENIOR, ""));
    for (const texts of [approving, confirming]) {
      expect(texts).toHaveLength(1);
      expect(texts[0]).toMatch(/from "deferral_case" r .* for update of r$/s);
    }
  });
});
