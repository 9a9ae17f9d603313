import { afterEach, describe, expect, test } from "vitest";
import { OTHER_SENIOR, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { confirm as confirmIn, DECIDED, endAll, of, setAuthority, shift } from "./support/given-authority.ts";
import { givenClaimed } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenPending } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
afterEach(() => endAll(api));

const confirm = (pending: Answer, as = SENIOR, fields = DECIDED) => confirmIn(api, pending, as, fields);

describe("a checker", () => {
  const PERMITTED =
    "query P($id: ID!) { case(id: $id) { version status permittedActions { action allowed reasonCode reason } } }";
  const mayConfirm = async (id: string, as = SENIOR): Promise<Answer> => {
    const { data } = await api.execute(PERMITTED, { id }, { as });
    const { version, status, permittedActions } = data.case;
    return { version, status, ...permittedActions.find(({ action }: Answer) => action === "CONFIRM") };
  };
  const WAITING = `{ cases(filter: { assigned: WAITING_ON_ME, status: [PENDING_SECOND_REVIEW] }, first: 100) {
    totalCount nodes { id } } }`;
  const waits = async (id: string, as: typeof SENIOR): Promise<boolean> => {
    const { totalCount, nodes } = (await api.execute(WAITING, {}, { as })).data.cases;
    expect(totalCount).toBe(nodes.length);
    return nodes.some((node: Answer) => node.id === id);
  };
  const givenProposed = async (offers: readonly object[]): Promise<Answer> => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const approval = { caseId: id, expectedVersion: version, offers, overrideReason: "Papers seen." };
    return (await api.command("caseApprove", approval, RUI, DECIDED)).case;
  };
  /** As a proposal was stored before decisions were measured. */
  const forget = (id: string) =>
    asAdmin(`update decision set authority = null where case_id = '${uuid(id)}'`, api.database().adminUrl);
  const FACTS = "case { id } userErrors { ... on BeyondAuthorityError { reason measured allowed unit } }";

  test("whose own authority does not cover it is refused with limit and measure, and nothing is changed", async () => {
    await setAuthority(api, { ...of(SENIOR), maxExposure: 25_000_000, maxDeferralMonths: 2 });
    const pending = await givenPending(api);
    const before = await rowOf(api, pending.id);
    const { case: none, userErrors } = await confirm(pending, SENIOR, FACTS);
    expect(none).toBeNull();
    expect(userErrors).toEqual([
      {
        __typename: "BeyondAuthorityError",
        code: "BEYOND_AUTHORITY",
        field: null,
        reason: "EXPOSURE_BEYOND_OWN",
        allowed: "25000000",
        unit: "money",
        measured: expect.stringMatching(/^27\d{6}$/),
        message: expect.stringMatching(/beyond your own authority.* The exposure is CN¥27.*limit is CN¥250,000\.00\./),
      },
      expect.objectContaining({ reason: "DEFERRAL_BEYOND_OWN", measured: "3", allowed: "2" }),
    ]);
    expect(await rowOf(api, pending.id)).toBe(before);
    expect(await mayConfirm(pending.id)).toMatchObject({
      status: "PENDING_SECOND_REVIEW",
      allowed: false,
      reasonCode: "BEYOND_AUTHORITY",
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
    const pending = await givenProposed([shift(3), shift(3, { type: "WAIVE", share: "0.6" })]);
    // What is set for the role counts only for those who have nothing of their own.
    await setAuthority(api, { role: "SENIOR_REVIEWER", maxExposure: 0 });
    await setAuthority(api, { ...of(SENIOR), ...limits });
    expect([await waits(pending.id, SENIOR), (await mayConfirm(pending.id)).allowed]).toEqual([may, may]);
    expect(await waits(pending.id, OTHER_SENIOR)).toBe(false);
    await endAll(api);
    expect(await waits(pending.id, OTHER_SENIOR)).toBe(true);
  });

  // 27 million outstanding, five months put off, something waived, something given up.
  test.each<[object, boolean]>([
    [{}, true],
    [{ maxExposure: 90_000_000, maxDeferralMonths: 5, maxCostToLender: 90_000_000 }, true],
    [{ maxExposure: 25_000_000 }, false],
    [{ maxDeferralMonths: 4 }, false],
    [{ maxCostToLender: 0 }, false],
    [{ mayWaive: false }, false],
  ])(
    "with the limits %o is shown no proposal from before there were any that they may not confirm",
    async (limits, may) => {
      const toDate = { measures: [{ type: "SHIFT_TO_DATE", toDate: "2026-07-20" }] };
      const pending = await givenProposed([toDate, shift(3, { type: "WAIVE", share: "0.6" })]);
      await forget(pending.id);
      await setAuthority(api, { role: "SENIOR_REVIEWER", maxExposure: 0 });
      await setAuthority(api, { ...of(SENIOR), ...limits });
      expect([await waits(pending.id, SENIOR), (await mayConfirm(pending.id)).allowed]).toEqual([may, may]);
      expect([await waits(pending.id, OTHER_SENIOR), (await mayConfirm(pending.id, OTHER_SENIOR)).allowed]).toEqual([
        false,
        false,
      ]);
      expect((await confirm(pending)).userErrors.length > 0).toBe(!may);
    },
  );

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
    await forget(pending.id);
    await setAuthority(api, { ...of(SENIOR), maxExposure: 25_000_000, maxDeferralMonths: 2 });
    const before = await rowOf(api, pending.id);
    // What is said before it is sent is what is said then.
    const said = await mayConfirm(pending.id);
    expect(said).toMatchObject({ allowed: false, reasonCode: "BEYOND_AUTHORITY" });
    expect(said.reason).toMatch(/exposure is CN¥27.* months is 3/);
    expect(await mayConfirm(pending.id, OTHER_SENIOR)).toMatchObject({ allowed: true, reasonCode: null });
    expect((await confirm(pending)).userErrors).toMatchObject([
      { code: "BEYOND_AUTHORITY", message: expect.stringMatching(/exposure is CN¥27/) },
      { code: "BEYOND_AUTHORITY", message: expect.stringMatching(/months is 3/) },
    ]);
    expect(await rowOf(api, pending.id)).toBe(before);
    await setAuthority(api, { ...of(SENIOR), maxExposure: 900_000_000 });
    expect(await mayConfirm(pending.id)).toMatchObject({ allowed: true, reasonCode: null });
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
