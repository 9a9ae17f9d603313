import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { refuseUntold } from "../src/event/told.ts";
import { graphqlSchema } from "../src/graphql/schema.ts";
import type { Actor } from "../src/identity/actor.ts";
import { LoanRecord } from "../src/loan/loan.entity.ts";
import { EDITOR, HEYUAN, LIN, OTHER_SENIOR, PARTNER, RUI, SECOND_EDITOR, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { of, setAuthority } from "./support/given-authority.ts";
import { givenCase, givenClaimed, givenLoan } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenDraft as givenPolicy, step } from "./support/given-policy.ts";
import {
  APPLICATION,
  DECLINE,
  givenActive,
  givenAppealed,
  givenDeclined,
  givenDraft,
  givenEvidenceRequested,
  givenOffered,
  givenPending,
  givenWithdrawn,
  OVERRIDE,
} from "./support/given-status.ts";

const api = givenApi();
const onCase = ({ id, version }: { id: string; version: number }, more: object = {}) => ({
  ...{ caseId: id, expectedVersion: version, ...more },
});
const TO_COURT = { words: "已进入诉讼。" };
const BUDGET = { from: "2026-01-01", to: "2026-12-31", amount: 100_000_000, reason: "年度预算。" };
const CONSENT = { purpose: "FIND_APPLICATIONS_ELSEWHERE" };
const FLOOD = { code: "FLOOD-1", name: "Flood", areas: ["CN-13"], from: "2026-03-01", source: "Notice 1" };

async function borrowerId(): Promise<string> {
  const query = "query L($id: ID!) { loan(id: $id) { borrower { id } } }";
  return (await api.execute(query, { id: await givenLoan(api) }, { as: PARTNER })).data.loan.borrower.id;
}

async function withConsent(): Promise<object> {
  const input = { borrowerId: await borrowerId(), ...CONSENT };
  await api.command("consentGive", input, PARTNER, "borrower { id }");
  return input;
}

const LIMITS = { maxExposure: 100_000_000, mayWaive: true, reason: "Long experience." };

async function withLimits(): Promise<object> {
  const { authorityLimit } = await setAuthority(api, { role: "REVIEWER", ...LIMITS });
  return { authorityLimitId: authorityLimit.id, reason: "The policy is enough." };
}

async function withFlood(): Promise<object> {
  const fields = "declaration { id }";
  const { declaration } = await api.command("disasterDeclare", { ...FLOOD, code: "FLOOD-2" }, SENIOR, fields);
  return { declarationId: declaration.id };
}

type Policy = Awaited<ReturnType<typeof givenPolicy>>;
const FOUR_MONTHS = { numbers: [{ name: "deferral.maxMonths", value: "4" }] };
const onPolicy = ({ id, revision }: Policy, more: object = {}) => ({
  ...{ policyVersionId: id, expectedRevision: revision, ...more },
});
const stepped = async (name: string, policy: Policy, as: Actor): Promise<Policy> =>
  (await step(api, name, policy, as)).policyVersion;
const submitted = async (of: object = {}) => stepped("policySubmit", await givenPolicy(api, of), EDITOR);
const published = async () => stepped("policyPublish", await submitted({ effectiveFrom: "2026-09-01" }), SECOND_EDITOR);

const MISTAKE = { words: "Accepted by mistake." };
const CALL = { at: "2026-03-05T01:30:00Z", channel: "PHONE", outcome: "UNANSWERED" };
const PAYMENT = { amount: 106_619, receivedOn: "2026-03-05" };

async function withProposal(): Promise<object> {
  const proposal = onCase(await givenActive(api), MISTAKE);
  return onCase((await api.command("agreementProposeCancel", proposal, RUI)).case, MISTAKE);
}

const withCounter = async () =>
  onCase(await givenOffered(api), { measures: [{ type: "SHIFT", months: 2 }], words: "两个月就够了。" });

const withArrear = async () => ({
  loanId: await givenLoan(api, { paidInstalments: 3 }),
  givenOn: "2026-03-05",
});

async function withPayment(): Promise<object> {
  const loanId = await givenLoan(api);
  const posted = await api.command("paymentPost", { loanId, ...PAYMENT, externalId: "P-2" }, PARTNER, "");
  expect(posted.userErrors).toEqual([]);
  return { loanId, externalId: "P-2", reason: "Returned by the bank." };
}

async function onHold(more: object): Promise<object> {
  const { id } = await givenCase(api);
  const query = "query P($id: ID!) { case(id: $id) { protections { id kind } } }";
  const { protections } = (await api.execute(query, { id }, { as: RUI })).data.case;
  return { protectionId: protections[0].id, reason: "Asked by phone.", ...more };
}

const withWithdrawn = async () => onCase(await givenWithdrawn(api), { words: "新证明。" });

async function withOffer(): Promise<object> {
  const { version, offers } = await givenOffered(api);
  return { offerId: offers[0]?.id, termsHash: offers[0]?.termsHash, expectedVersion: version };
}

/** Accepted two months ago, so that months without payment are over and others are to come. */
async function withHoliday(): Promise<object> {
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

/** Every mutation there is: who sends it, on what, and the events it has to leave, the last ones first. */
const MUTATIONS: Readonly<Record<string, [Actor, () => Promise<object>, ...string[]]>> = {
  loanRegister: [PARTNER, async () => LOAN, "LOAN_REGISTERED"],
  caseDraft: [PARTNER, async () => ({ loanId: await givenLoan(api), ...APPLICATION }), "CASE_DRAFTED"],
  caseSubmit: [
    PARTNER,
    async () => onCase(await givenDraft(api)),
    "CASE_SUBMITTED",
    "PROTECTION_BEGUN",
    "CASE_EVALUATED",
    "RECEIPT_ACKNOWLEDGED",
  ],
  caseClaim: [RUI, async () => onCase(await givenCase(api)), "CASE_CLAIMED"],
  caseRelease: [RUI, async () => onCase(await givenClaimed(api)), "CASE_RELEASED"],
  caseRequestEvidence: [
    RUI,
    async () => onCase(await givenClaimed(api), { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供。" }),
    "EVIDENCE_REQUESTED",
  ],
  caseProvideEvidence: [
    PARTNER,
    async () => onCase(await givenEvidenceRequested(api)),
    "EVIDENCE_PROVIDED",
    "CASE_EVALUATED",
  ],
  caseApprove: [
    RUI,
    async () => onCase(await givenClaimed(api, { principal: 40_000_000 }), OVERRIDE),
    "CASE_APPROVED",
    "SECOND_REVIEW_NEEDED",
  ],
  caseDecline: [RUI, async () => onCase(await givenClaimed(api), DECLINE), "CASE_DECLINED", "PROTECTION_ENDED"],
  caseConfirm: [SENIOR, async () => confirm(), "CASE_CONFIRMED", "OFFERS_OPENED"],
  caseReturn: [SENIOR, async () => onCase(await givenPending(api), { words: "请补充。" }), "CASE_RETURNED"],
  caseWithdraw: [PARTNER, async () => onCase(await givenCase(api)), "CASE_WITHDRAWN", "PROTECTION_ENDED"],
  appealOpen: [
    PARTNER,
    async () => onCase(await givenDeclined(api), { words: "新证明。" }),
    "APPEAL_OPENED",
    "PROTECTION_CHANGED",
  ],
  appealUphold: [
    OTHER_SENIOR,
    async () => onCase(await givenAppealed(api), DECLINE),
    "DECLINE_UPHELD",
    "PROTECTION_ENDED",
  ],
  offerAccept: [PARTNER, withOffer, "OFFER_ACCEPTED", "SCHEDULE_BOOKED", "PROTECTION_CHANGED"],
  consentGive: [PARTNER, async () => ({ borrowerId: await borrowerId(), ...CONSENT }), "CONSENT_GIVEN"],
  consentRevoke: [PARTNER, withConsent, "CONSENT_REVOKED"],
  disasterDeclare: [SENIOR, async () => FLOOD, "DISASTER_DECLARED"],
  disasterWithdraw: [SENIOR, withFlood, "DISASTER_WITHDRAWN"],
  caseExtendEvidence: [RUI, async () => onCase(await givenEvidenceRequested(api)), "EVIDENCE_EXTENDED"],
  caseSpecialHandling: [
    SENIOR,
    async () => onCase(await givenClaimed(api, {}, SENIOR), TO_COURT),
    "SPECIAL_HANDLING_BEGUN",
  ],
  caseReopen: [SENIOR, withWithdrawn, "CASE_REOPENED", "PROTECTION_BEGUN", "CASE_EVALUATED"],
  budgetSet: [SENIOR, async () => BUDGET, "BUDGET_SET"],
  authoritySet: [SENIOR, async () => ({ ...of(LIN), ...LIMITS }), "AUTHORITY_SET"],
  authorityEnd: [EDITOR, withLimits, "AUTHORITY_ENDED"],
  agreementEndHoliday: [PARTNER, withHoliday, "HOLIDAY_ENDED", "SCHEDULE_BOOKED"],
  agreementProposeCancel: [RUI, async () => onCase(await givenActive(api), MISTAKE), "CANCEL_PROPOSED"],
  agreementCancel: [SENIOR, withProposal, "AGREEMENT_CANCELLED", "PROTECTION_ENDED"],
  offerCounter: [PARTNER, withCounter, "CASE_EVALUATED", "OFFER_COUNTERED"],
  contactRecord: [PARTNER, async () => ({ loanId: await givenLoan(api), ...CALL }), "CONTACT_RECORDED"],
  preReportNotice: [PARTNER, withArrear, "PRE_REPORT_NOTICE_GIVEN"],
  paymentPost: [
    PARTNER,
    async () => ({ loanId: await givenLoan(api), ...PAYMENT, externalId: "P-1" }),
    "PAYMENT_RECEIVED",
  ],
  paymentReverse: [PARTNER, withPayment, "PAYMENT_REVERSED"],
  protectionBackdate: [RUI, async () => onHold({ fromOn: "2026-02-12" }), "PROTECTION_BACKDATED"],
  protectionRelease: [SENIOR, async () => onHold({}), "PROTECTION_RELEASED"],
  policyDraft: [EDITOR, async () => ({ base: "CN-DEFAULT@1", effectiveFrom: "2026-04-01" }), "POLICY_DRAFTED"],
  policyEdit: [EDITOR, async () => onPolicy(await givenPolicy(api), FOUR_MONTHS), "POLICY_EDITED"],
  policySubmit: [EDITOR, async () => onPolicy(await givenPolicy(api)), "POLICY_SUBMITTED"],
  policyReturn: [SECOND_EDITOR, async () => onPolicy(await submitted(), { words: "Why four?" }), "POLICY_RETURNED"],
  policyPublish: [SECOND_EDITOR, async () => onPolicy(await submitted()), "POLICY_PUBLISHED"],
  policyRetire: [EDITOR, async () => onPolicy(await published(), { words: "Out of date." }), "POLICY_RETIRED"],
  policyReplay: [EDITOR, async () => ({ policyVersionId: "PRESET-US" }), "POLICY_REPLAY_ASKED"],
  feedbackGive: [PARTNER, async () => ({ caseId: (await givenDeclined(api)).id, score: 4 }), "FEEDBACK_GIVEN"],
};

const LOAN = {
  borrower: { externalId: "B-EVENTS", name: "王小明", locale: "zh-Hans" },
  ...{ externalId: "L-EVENTS", product: "Cash loan", paidInstalments: 4 },
  terms: { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2025-10-10" },
};

async function confirm(): Promise<object> {
  const pending = await givenPending(api);
  return onCase(pending, { termsHash: pending.offersHash });
}

const events = async () =>
  (await asAdmin("select kind, actor_id, actor_name, actor_role from event order by at, id", api.database().adminUrl))
    .rows;

describe("every change is in the record", () => {
  test("there is no mutation that this does not walk through", async () => {
    const fields = (await graphqlSchema()).getMutationType()?.getFields() ?? {};
    expect(Object.keys(MUTATIONS).sort()).toEqual(Object.keys(fields).sort());
  });

  test.each(Object.entries(MUTATIONS))(
    "%s leaves its events, by whoever sent it",
    async (name, [as, given, ...kinds]) => {
      const input = await given();
      const before = (await events()).length;
      const { userErrors } = await api.command(name, input, as, "");
      expect(userErrors).toEqual([]);
      const left = (await events()).slice(before);
      expect(left.map(({ kind }) => kind)).toEqual(kinds);
      // What follows by itself is the system's.
      const sent = left.filter(({ actor_role }) => actor_role !== "SYSTEM");
      expect(sent.length).toBeGreaterThan(0);
      for (const { actor_id, actor_name, actor_role } of sent) {
        expect([actor_id, actor_name, actor_role]).toEqual([as.id, as.name, as.role]);
      }
    },
  );

  test("renewing a claim is one, too", async () => {
    const input = onCase(await givenClaimed(api));
    const before = (await events()).length;
    await api.command("caseClaim", input, RUI, "");
    expect((await events()).slice(before).map(({ kind }) => kind)).toEqual(["CLAIM_RENEWED"]);
  });

  test("a command that changes something and says nothing of it is not committed", async () => {
    await givenLoan(api);
    const scope = { institutionId: HEYUAN };
    const silent = withTx(api.database(), scope, async (em) => {
      const loan = await em.findOneOrFail(LoanRecord, { institutionId: HEYUAN });
      loan.version += 1;
      refuseUntold(em, "loanTouch");
    });
    await expect(silent).rejects.toThrow("loanTouch changes LoanRecord and leaves no event.");
    const idle = withTx(api.database(), scope, async (em) => refuseUntold(em, "loanLook"));
    await expect(idle).resolves.toBeUndefined();
  });
});
