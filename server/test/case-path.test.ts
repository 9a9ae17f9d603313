import { expect, test } from "vitest";
import { LIN, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed, givenLoan, TWO_OFFERS } from "./support/given-case.ts";

const api = givenApi();

test("from application to agreement: submitted, claimed, approved by one, confirmed by another, accepted, booked as previewed", async () => {
  const loanId = await givenLoan(api, { principal: 30_000_000 });
  const submitted = await api.command(
    "caseSubmit",
    {
      loanId,
      ground: "SHORT_TERM_HARDSHIP",
      hardshipReason: "ILLNESS",
      statement: "住院三周，暂时没有收入。",
      requested: [{ type: "SHIFT", months: 3 }],
    },
    PARTNER,
    "case { id status version late clock { state businessDaysLeft } protections { kind fromOn toOn } evaluation { passed findings { rule passed sentence } } }",
  );
  expect(submitted.userErrors).toEqual([]);
  expect(submitted.case).toMatchObject({
    status: "SUBMITTED",
    late: false,
    clock: { state: "ON_TIME", businessDaysLeft: 7 },
  });
  expect(submitted.case.protections.map((p: { kind: string }) => p.kind).sort()).toEqual([
    "COLLECTION_HOLD",
    "REPORTING_SHIELD",
  ]);
  const caseId = submitted.case.id;

  const claimed = await api.command(
    "caseClaim",
    { caseId, expectedVersion: submitted.case.version },
    RUI,
    "case { status version assignedTo { name } }",
  );
  expect(claimed.case).toMatchObject({ status: "UNDER_REVIEW", assignedTo: { name: "Rui" } });

  const preview = await api.execute(
    `query P($input: ReliefPreviewInput!) { reliefPreview(input: $input) { userErrors { message } preview { termsHash firstDueOn firstAmount { minor } secondReviewReasons schedule { instalments { number dueOn due balanceAfter } } } } }`,
    { input: { caseId, measures: TWO_OFFERS[0]?.measures } },
    { as: RUI },
  );
  const seen = preview.data.reliefPreview.preview;
  expect(seen.secondReviewReasons).toEqual(expect.arrayContaining(["LARGE_EXPOSURE"]));

  const approve = {
    caseId,
    expectedVersion: claimed.case.version,
    offers: TWO_OFFERS,
    overrideReason: "Hospital papers seen on a call.",
  };
  const approved = await api.command(
    "caseApprove",
    approve,
    RUI,
    "case { status version offersHash secondReviewReasons offers { status termsHash } }",
  );
  expect(approved.userErrors).toEqual([]);
  expect(approved.case.status).toBe("PENDING_SECOND_REVIEW");
  expect(approved.case.offers.map((offer: { status: string }) => offer.status)).toEqual(["PROPOSED", "PROPOSED"]);

  const confirm = { caseId, expectedVersion: approved.case.version, termsHash: approved.case.offersHash };
  const confirmed = await api.command(
    "caseConfirm",
    confirm,
    SENIOR,
    "case { status version checker { name } offers { id status termsHash validUntil } }",
  );
  expect(confirmed.case).toMatchObject({ status: "OFFERED", checker: { name: "Hua" } });

  const offer = confirmed.case.offers[0];
  expect(offer.termsHash).toBe(seen.termsHash);
  const accept = { offerId: offer.id, expectedVersion: confirmed.case.version, termsHash: offer.termsHash };
  const accepted = await api.command(
    "offerAccept",
    accept,
    PARTNER,
    "agreement { status schedule { number origin instalments { number dueOn due balanceAfter } } } case { status loan { nextDueOn nextDueAmount { minor } } offers { status } events { nodes { kind summary } } }",
  );
  expect(accepted.userErrors).toEqual([]);
  expect(accepted.agreement.status).toBe("ACTIVE");
  expect(accepted.agreement.schedule.instalments).toEqual(seen.schedule.instalments);
  expect(accepted.case.loan).toEqual({ nextDueOn: seen.firstDueOn, nextDueAmount: seen.firstAmount });
  expect(accepted.case.offers.map((o: { status: string }) => o.status)).toEqual(["ACCEPTED", "LAPSED"]);

  const contact = await api.execute(
    `query C($loanId: ID!) { mayContact(loanId: $loanId, channel: PHONE) { allowed code protection { kind } } reportingStatus(loanId: $loanId) { reportAs protected } }`,
    { loanId },
    { as: PARTNER },
  );
  expect(contact.data.mayContact).toEqual({
    allowed: false,
    code: "COLLECTION_HOLD",
    protection: { kind: "COLLECTION_HOLD" },
  });
  expect(contact.data.reportingStatus).toEqual({ reportAs: "CURRENT", protected: true });
});

test("somebody who does not hold the case cannot decide it, and is told so", async () => {
  const { id, version } = await givenClaimed(api);
  const payload = await api.command(
    "caseDecline",
    { caseId: id, expectedVersion: version, reasonCodes: ["OTHER"], words: "x" },
    LIN,
  );
  expect(payload).toMatchObject({ case: null, userErrors: [{ code: "HELD_BY_ANOTHER" }] });
});
