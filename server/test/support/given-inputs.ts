import { expect } from "vitest";
import type { Actor } from "../../src/identity/actor.ts";
import { EDITOR, PARTNER, RUI, SECOND_EDITOR, SENIOR } from "./actors.ts";
import type { Api } from "./given-api.ts";
import { setAuthority } from "./given-authority.ts";
import { givenCase, givenClaimed, givenLoan } from "./given-case.ts";
import { givenDraft as givenPolicy, step } from "./given-policy.ts";
import { givenActive, givenOffered, givenPending, givenWithdrawn, OVERRIDE } from "./given-status.ts";

export const onCase = ({ id, version }: { id: string; version: number }, more: object = {}) => ({
  caseId: id,
  expectedVersion: version,
  ...more,
});
export const TO_COURT = { words: "已进入诉讼。" };
export const BUDGET = { from: "2026-01-01", to: "2026-12-31", amount: 100_000_000, reason: "年度预算。" };
export const CONSENT = { purpose: "FIND_APPLICATIONS_ELSEWHERE" };
export const FLOOD = { code: "FLOOD-1", name: "Flood", areas: ["CN-13"], from: "2026-03-01", source: "Notice 1" };

export async function borrowerId(api: Api): Promise<string> {
  const query = "query L($id: ID!) { loan(id: $id) { borrower { id } } }";
  return (await api.execute(query, { id: await givenLoan(api) }, { as: PARTNER })).data.loan.borrower.id;
}

export async function withConsent(api: Api): Promise<object> {
  const input = { borrowerId: await borrowerId(api), ...CONSENT };
  await api.command("consentGive", input, PARTNER, "borrower { id }");
  return input;
}

export const LIMITS = { maxExposure: 100_000_000, mayWaive: true, reason: "Long experience." };

export async function withLimits(api: Api): Promise<object> {
  const { authorityLimit } = await setAuthority(api, { role: "REVIEWER", ...LIMITS });
  return { authorityLimitId: authorityLimit.id, reason: "The policy is enough." };
}

export async function withFlood(api: Api): Promise<object> {
  const fields = "declaration { id }";
  const { declaration } = await api.command("disasterDeclare", { ...FLOOD, code: "FLOOD-2" }, SENIOR, fields);
  return { declarationId: declaration.id };
}

type Policy = Awaited<ReturnType<typeof givenPolicy>>;
export const onPolicy = ({ id, revision }: Policy, more: object = {}) => ({
  policyVersionId: id,
  expectedRevision: revision,
  ...more,
});
const stepped = async (api: Api, name: string, policy: Policy, as: Actor): Promise<Policy> =>
  (await step(api, name, policy, as)).policyVersion;
export const submitted = async (api: Api, of: object = {}) =>
  stepped(api, "policySubmit", await givenPolicy(api, of), EDITOR);
export const published = async (api: Api) =>
  stepped(api, "policyPublish", await submitted(api, { effectiveFrom: "2026-09-01" }), SECOND_EDITOR);

export const MISTAKE = { words: "Accepted by mistake." };
export const CALL = { at: "2026-03-05T01:30:00Z", channel: "PHONE", outcome: "UNANSWERED" };
export const PAYMENT = { amount: 106_619, receivedOn: "2026-03-05" };

export async function withProposal(api: Api): Promise<object> {
  const proposal = onCase(await givenActive(api), MISTAKE);
  return onCase((await api.command("agreementProposeCancel", proposal, RUI)).case, MISTAKE);
}

export const withCounter = async (api: Api) =>
  onCase(await givenOffered(api), { measures: [{ type: "SHIFT", months: 2 }], words: "两个月就够了。" });

export const withArrear = async (api: Api) => ({
  loanId: await givenLoan(api, { paidInstalments: 3 }),
  givenOn: "2026-03-05",
});

export async function withPayment(api: Api): Promise<object> {
  const loanId = await givenLoan(api);
  const posted = await api.command("paymentPost", { loanId, ...PAYMENT, externalId: "P-2" }, PARTNER, "");
  expect(posted.userErrors).toEqual([]);
  return { loanId, externalId: "P-2", reason: "Returned by the bank." };
}

export async function onHold(api: Api, more: object): Promise<object> {
  const { id } = await givenCase(api);
  const query = "query P($id: ID!) { case(id: $id) { protections { id kind } } }";
  const { protections } = (await api.execute(query, { id }, { as: RUI })).data.case;
  return { protectionId: protections[0].id, reason: "Asked by phone.", ...more };
}

export const withWithdrawn = async (api: Api) => onCase(await givenWithdrawn(api), { words: "新证明。" });

export async function withOffer(api: Api): Promise<object> {
  const { version, offers } = await givenOffered(api);
  return { offerId: offers[0]?.id, termsHash: offers[0]?.termsHash, expectedVersion: version };
}

/** Accepted two months ago, so that months without payment are over and others are to come. */
export async function withHoliday(api: Api): Promise<object> {
  const today = api.now;
  api.now = "2026-01-05T02:00:00.000Z";
  const claimed = await givenClaimed(api, { principal: 40_000_000, paidInstalments: 2 });
  const fields = "case { id version offersHash offers { id termsHash } }";
  const { case: pending } = await api.command("caseApprove", onCase(claimed, OVERRIDE), RUI, fields);
  const confirmed = await api.command(
    "caseConfirm",
    onCase(pending, { termsHash: pending.offersHash }),
    SENIOR,
    fields,
  );
  const { version: expectedVersion, offers } = confirmed.case;
  const accept = { offerId: offers[0].id, termsHash: offers[0].termsHash, expectedVersion };
  const { case: active } = await api.command("offerAccept", accept, PARTNER);
  api.now = today;
  const query = "query P($id: ID!) { holidayEndPreview(caseId: $id) { preview { termsHash } } }";
  const { data } = await api.execute(query, { id: active.id }, { as: PARTNER });
  return onCase(active, { termsHash: data.holidayEndPreview.preview.termsHash });
}

export const LOAN = {
  borrower: { externalId: "B-EVENTS", name: "王小明", locale: "zh-Hans" },
  externalId: "L-EVENTS",
  product: "Cash loan",
  paidInstalments: 4,
  terms: { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2025-10-10" },
};

export async function confirm(api: Api): Promise<object> {
  const pending = await givenPending(api);
  return onCase(pending, { termsHash: pending.offersHash });
}
