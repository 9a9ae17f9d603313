import { beforeAll, describe, expect, test } from "vitest";
import { EDITOR, PARTNER, RUI, SECOND_EDITOR, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { givenDraft, step } from "./support/given-policy.ts";

const api = givenApi();
const REPORT = `query R($id: ID!, $on: Date!) { reportingStatus(loanId: $id, on: $on) { jurisdiction reason codes { system code meaning } } }`;
const FIELDS = "case { id version status offersHash loan { id } offers { id termsHash } }";
const SHIFT = { type: "SHIFT", months: 3 };

async function told(id: string, on: string) {
  const { reportingStatus } = (await api.execute(REPORT, { id, on }, { as: PARTNER })).data;
  const codes: { system: string; code: string }[] = reportingStatus.codes;
  return { ...reportingStatus, codes: Object.fromEntries(codes.map(({ system, code }) => [system, code])) };
}

/** An application from a place, and the loan it is for. */
async function applied(area: string, ground: string) {
  const loanId = await givenLoan(api, { area });
  const input = { loanId, ground, hardshipReason: "ILLNESS", statement: "Flooded, and ill since.", requested: [SHIFT] };
  const { case: made } = await api.command("caseSubmit", input, PARTNER, FIELDS);
  return { ...made, loanId };
}

/** The relief agreed on a claimed case of such an application. */
async function agreed(measures: object[]) {
  const { id, loanId, version } = await applied("US-NY", "SHORT_TERM_HARDSHIP");
  let there = (await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI, FIELDS)).case;
  const approve = { caseId: id, expectedVersion: there.version, offers: [{ measures }], overrideReason: "Seen." };
  there = (await api.command("caseApprove", approve, RUI, FIELDS)).case;
  if (there.status === "PENDING_SECOND_REVIEW") {
    const confirm = { caseId: id, expectedVersion: there.version, termsHash: there.offersHash };
    there = (await api.command("caseConfirm", confirm, SENIOR, FIELDS)).case;
  }
  const [offer] = there.offers;
  const accept = { offerId: offer.id, expectedVersion: there.version, termsHash: offer.termsHash };
  expect((await api.command("offerAccept", accept, PARTNER, FIELDS)).userErrors).toEqual([]);
  return loanId;
}

beforeAll(async () => {
  let version = await givenDraft(api, { base: "PRESET-US" });
  const confirmed = { confirmPreset: true };
  for (const [name, as, more] of [
    ["policySubmit", EDITOR, {}],
    ["policyPublish", SECOND_EDITOR, confirmed],
  ] as const) {
    const payload = await step(api, name, version, as, more);
    expect(payload.userErrors).toEqual([]);
    version = payload.policyVersion;
  }
  const flood = { code: "DR-4827", name: "Severe storms and flooding", areas: ["US-CA"], from: "2026-02-20" };
  await api.command("disasterDeclare", { ...flood, source: "FEMA, 2026-02-21" }, SENIOR, "declaration { id }");
});

describe("what Metro 2 is told (US-13)", () => {
  test("of an application for a declared disaster that covers the borrower: AW, from the first protected day on", async () => {
    const { loanId } = await applied("US-CA-037", "FORCE_MAJEURE");
    const held = { METRO2_ACCOUNT_STATUS: "11", METRO2_PAYMENT_HISTORY: "D", METRO2_SPECIAL_COMMENT: "AW" };
    expect(await told(loanId, "2026-03-05")).toMatchObject({ jurisdiction: "US", codes: held });
    expect((await told(loanId, "2026-03-04")).codes).not.toHaveProperty("METRO2_SPECIAL_COMMENT");
  });

  test.each([
    ["for another ground, whoever lives there", "US-CA-037", "SHORT_TERM_HARDSHIP"],
    ["for force majeure where nothing was declared", "US-NY-061", "FORCE_MAJEURE"],
  ])("of one %s: CP, and never a word of the reason", async (_which, area, ground) => {
    const { loanId } = await applied(area, ground);
    const answer = await told(loanId, "2026-03-05");
    expect(answer.codes.METRO2_SPECIAL_COMMENT).toBe("CP");
    expect(JSON.stringify(answer)).not.toMatch(/ill|flood|disaster|hardship/i);
  });

  test("of a deferral: D, nothing scheduled, and in K4 from when payments go on; once they do, the month's history", async () => {
    const loanId = await agreed([SHIFT]);
    expect((await told(loanId, "2026-04-15")).codes).toEqual({
      METRO2_ACCOUNT_STATUS: "11",
      METRO2_PAYMENT_HISTORY: "D",
      METRO2_SPECIAL_COMMENT: "CP",
      METRO2_TERMS_FREQUENCY: "D",
      METRO2_SCHEDULED_PAYMENT: "0",
      METRO2_AMOUNT_PAST_DUE: "0",
      METRO2_SPECIALIZED_PAYMENT: "02",
      METRO2_DEFERRED_PAYMENT_START: "06102026",
    });
    const { codes } = await told(loanId, "2026-06-05");
    expect(codes).toEqual({
      METRO2_ACCOUNT_STATUS: "11",
      METRO2_PAYMENT_HISTORY: "0",
      METRO2_SPECIAL_COMMENT: "CP",
    });
  });

  test("of a payment holiday, whose instalments fall due with the last: the terms as they are, nothing scheduled", async () => {
    const loanId = await agreed([{ type: "TAIL", instalments: 2 }]);
    expect((await told(loanId, "2026-03-20")).codes).toEqual({
      METRO2_ACCOUNT_STATUS: "11",
      METRO2_PAYMENT_HISTORY: "D",
      METRO2_SPECIAL_COMMENT: "CP",
      METRO2_TERMS_FREQUENCY: "M",
      METRO2_SCHEDULED_PAYMENT: "0",
      METRO2_AMOUNT_PAST_DUE: "0",
    });
  });
});
