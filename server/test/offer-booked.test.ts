import { describe, expect, test } from "vitest";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import type { CaseThere } from "./support/given-status.ts";

const api = givenApi();
const of = ({ version, offers: [offer] }: CaseThere) => ({
  offerId: offer?.id,
  expectedVersion: version,
  termsHash: offer?.termsHash,
});

/** Approves a claimed case with one relief, confirms it, and gives the case as it is offered. */
async function givenOfferOf(measures: object[], loan: object = {}): Promise<CaseThere> {
  const { id, version } = await givenClaimed(api, { principal: 40_000_000, ...loan });
  const fields = "case { id version status offersHash offers { id termsHash status } }";
  const approve = { caseId: id, expectedVersion: version, overrideReason: "Seen.", offers: [{ measures }] };
  const approved = await api.command("caseApprove", approve, RUI, fields);
  if (approved.case === null) throw new Error(JSON.stringify(approved.userErrors));
  if (approved.case.status === "OFFERED") return approved.case;
  const confirm = { caseId: id, expectedVersion: approved.case.version, termsHash: approved.case.offersHash };
  return (await api.command("caseConfirm", confirm, SENIOR, fields)).case;
}

const ROWS = "number dueOn principal interest deferredInterest penalty due paid balanceAfter";

describe("what is accepted is booked, byte for byte as it was previewed and offered", () => {
  const MEASURES: readonly (readonly [string, object[]])[] = [
    ["M1", [{ type: "SHIFT", months: 3 }]],
    ["M1b", [{ type: "SHIFT", months: 3, deferredInterest: "SPREAD" }]],
    ["M2", [{ type: "CAPITALISE", months: 3 }]],
    ["M3", [{ type: "CAPITALISE", months: 3, maturity: "KEEP" }]],
    ["M4", [{ type: "INTEREST_ONLY", months: 3 }]],
    [
      "M6",
      [
        { type: "SHIFT", months: 3 },
        { type: "WAIVE", share: "0.5" },
      ],
    ],
    ["M7", [{ type: "TAIL", instalments: 3 }]],
    ["M8", [{ type: "EXTEND", months: 6 }]],
    ["a lower rate between due dates", [{ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2026-03-20" }]],
    ["a pause of interest", [{ type: "INTEREST_PAUSE", fromDate: "2026-03-15", toDate: "2026-04-20" }]],
    [
      "a lower rate and a longer term",
      [
        { type: "EXTEND", months: 6 },
        { type: "RATE_REDUCTION", rate: "0.06", fromDate: "2026-03-10" },
      ],
    ],
    ["a date", [{ type: "SHIFT_TO_DATE", toDate: "2026-03-25" }]],
  ];

  test.each(MEASURES)("%s", async (_name, measures) => {
    const there = await givenOfferOf(measures);
    const preview = await api.execute(
      `query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview {
        termsHash stillPayable { minor } firstDueOn firstAmount { minor } schedule { hash total { minor } instalments { ${ROWS} } } } } }`,
      { input: { caseId: there.id, measures } },
      { as: RUI },
    );
    const seen = preview.data.reliefPreview.preview;
    const offered = await api.execute(
      `query O($id: ID!) { case(id: $id) { offers { termsHash stillPayable { minor } instalments { ${ROWS} } } } }`,
      { id: there.id },
      { as: PARTNER },
    );
    expect(offered.data.case.offers[0]).toEqual({
      termsHash: seen.termsHash,
      stillPayable: seen.stillPayable,
      instalments: seen.schedule.instalments,
    });
    const accepted = await api.command(
      "offerAccept",
      of(there),
      PARTNER,
      `agreement { termsHash schedule { hash total { minor } instalments { ${ROWS} } } } case { loan { nextDueOn nextDueAmount { minor } } }`,
    );
    expect(JSON.stringify(accepted.agreement.schedule)).toBe(JSON.stringify(seen.schedule));
    expect(accepted.agreement.termsHash).toBe(seen.termsHash);
    expect(accepted.case.loan).toEqual({ nextDueOn: seen.firstDueOn, nextDueAmount: seen.firstAmount });
    const unpaid = seen.schedule.instalments.reduce(
      (sum: number, row: { due: number; paid: number }) => sum + row.due - row.paid,
      0,
    );
    expect(unpaid).toBe(seen.stillPayable.minor);
  });

  test("the golden loan's M1: 1310.93 on 10 June, and 8774.21 in all", async () => {
    const there = await givenOfferOf([{ type: "SHIFT", months: 3 }], { principal: 1_200_000 });
    const fields = "case { loan { nextDueOn nextDueAmount { minor } maturityOn schedules { number origin } } }";
    const { case: made } = await api.command("offerAccept", of(there), PARTNER, fields);
    expect(made.loan).toEqual({
      nextDueOn: "2026-06-10",
      nextDueAmount: { minor: 131_093 },
      maturityOn: "2027-01-10",
      schedules: [
        { number: 1, origin: "ORIGINAL" },
        { number: 2, origin: "RELIEF" },
      ],
    });
  });

  test("an instalment that was overdue falls due anew: the loan is current again", async () => {
    const there = await givenOfferOf([{ type: "SHIFT", months: 3 }], { principal: 1_200_000, paidInstalments: 3 });
    const { case: made } = await api.command("offerAccept", of(there), PARTNER, "case { loan { status daysPastDue } }");
    expect(made.loan).toEqual({ status: "CURRENT", daysPastDue: 0 });
  });
});

describe("arrears that are spread anew", () => {
  const measures = [{ type: "RE_AGE", instalments: 3 }];

  test("are booked as previewed, and the loan is current", async () => {
    const there = await givenOfferOf(measures, { principal: 1_200_000, paidInstalments: 2 });
    const preview = await api.execute(
      "query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview { termsHash reportingEffect } } }",
      { input: { caseId: there.id, measures } },
      { as: RUI },
    );
    const fields = "agreement { termsHash } case { loan { status daysPastDue } }";
    const { agreement, case: made } = await api.command("offerAccept", of(there), PARTNER, fields);
    expect(preview.data.reliefPreview.preview).toEqual({ ...agreement, reportingEffect: "BECOMES_CURRENT" });
    expect(made.loan).toEqual({ status: "CURRENT", daysPastDue: 0 });
  });
});

test("a loan at a lower rate remembers it: a later extension is reckoned at it", async () => {
  const there = await givenOfferOf([{ type: "RATE_REDUCTION", rate: "0", fromDate: "2026-03-10" }]);
  const { case: made } = await api.command("offerAccept", of(there), PARTNER, "case { loan { id } }");
  const preview = await api.execute(
    `query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview {
      effectiveAnnualRate difference { before { stillPayable } after { stillPayable } } } } }`,
    { input: { loanId: made.loan.id, measures: [{ type: "EXTEND", months: 6 }] } },
    { as: RUI },
  );
  const { difference } = preview.data.reliefPreview.preview;
  expect(difference.after.stillPayable).toBe(difference.before.stillPayable);
});

describe("the difference an offer makes", () => {
  const FIELDS =
    "rows { number change dueBy before { due } after { due } } before { stillPayable maturityOn } after { stillPayable maturityOn }";

  test("is the same on the offer before acceptance, after it, and on the version that was booked", async () => {
    const there = await givenOfferOf([{ type: "SHIFT", months: 3 }], { principal: 1_200_000 });
    const offer = `query O($id: ID!) { case(id: $id) { offers { scheduleDifference { ${FIELDS} } } loan { schedule { difference { ${FIELDS} } } } } }`;
    const before = (await api.execute(offer, { id: there.id }, { as: PARTNER })).data.case;
    expect(before.loan.schedule.difference).toBeNull();
    const difference = before.offers[0].scheduleDifference;
    expect(difference.after.stillPayable - difference.before.stillPayable).toBe(24_474);
    expect(difference.rows.filter((row: { change: string }) => row.change === "ADDED")).toHaveLength(3);
    await api.command("offerAccept", of(there), PARTNER, "case { id }");
    const after = (await api.execute(offer, { id: there.id }, { as: PARTNER })).data.case;
    expect(after.offers[0].scheduleDifference).toEqual(difference);
    expect(after.loan.schedule.difference.rows.map((row: { change: string }) => row.change)).toEqual(
      difference.rows.map((row: { change: string }) => row.change),
    );
  });
});

test("a loan that was relieved can be relieved again, from the schedule that is booked", async () => {
  const there = await givenOfferOf([{ type: "SHIFT", months: 1 }], { principal: 1_200_000 });
  const { case: made } = await api.command(
    "offerAccept",
    of(there),
    PARTNER,
    "case { loan { id schedule { number } } }",
  );
  expect(made.loan.schedule.number).toBe(2);
  const preview = await api.execute(
    "query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { preview { firstDueOn } userErrors { code } } }",
    { input: { loanId: made.loan.id, measures: [{ type: "SHIFT", months: 1 }] } },
    { as: RUI },
  );
  expect(preview.data.reliefPreview).toEqual({ preview: { firstDueOn: "2026-05-10" }, userErrors: [] });
});
