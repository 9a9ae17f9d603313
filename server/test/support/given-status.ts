import type { CaseStatus } from "@respite/shared/case/case-status";
import { OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./actors.ts";
import type { Api } from "./given-api.ts";
import { givenCase, givenClaimed, givenLoan, TWO_OFFERS } from "./given-case.ts";

export type GivenOffer = Readonly<{ id: string; termsHash: string; status: string }>;
export type CaseThere = Readonly<{
  id: string;
  version: number;
  status: CaseStatus;
  offersHash: string | null;
  offers: readonly GivenOffer[];
}>;

const FIELDS = "case { id version status offersHash offers { id termsHash status } }";
export const OVERRIDE = { offers: TWO_OFFERS, overrideReason: "Papers seen on a call." };
export const DECLINE = { reasonCodes: ["HARDSHIP_NOT_SHOWN"], words: "The papers do not show the illness." };

type Given = Readonly<{ id: string; version: number }>;

/** A command on a case as it stands, that has to work. */
async function go(api: Api, name: string, { id, version }: Given, as: typeof RUI, more: object = {}) {
  const payload = await api.command(name, { caseId: id, expectedVersion: version, ...more }, as, FIELDS);
  if (!payload.case) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
  return payload.case as CaseThere;
}

/** Waiting for a checker; `RUI` is the maker of its two offers. 300 000.00 are above what one person may decide. */
export const givenPending = async (api: Api) =>
  go(api, "caseApprove", await givenClaimed(api, { principal: 40_000_000 }), RUI, OVERRIDE);

/** Confirmed by `SENIOR`, with two open offers. */
export async function givenOffered(api: Api): Promise<CaseThere> {
  const pending = await givenPending(api);
  return go(api, "caseConfirm", pending, SENIOR, { termsHash: pending.offersHash });
}

/** The first of its offers was accepted. */
export async function givenActive(api: Api): Promise<CaseThere> {
  const { version, offers } = await givenOffered(api);
  const [offer] = offers;
  const accept = { offerId: offer?.id, expectedVersion: version, termsHash: offer?.termsHash };
  return (await api.command("offerAccept", accept, PARTNER, FIELDS)).case;
}

/** An agreement that two people undid. */
export async function givenUndone(api: Api): Promise<CaseThere> {
  const words = { words: "Accepted by mistake." };
  const proposed = await go(api, "agreementProposeCancel", await givenActive(api), RUI, words);
  return go(api, "agreementCancel", proposed, SENIOR, words);
}

export const givenDeclined = async (api: Api, by = RUI) =>
  go(api, "caseDecline", await givenClaimed(api, {}, by), by, DECLINE);

export const givenAppealed = async (api: Api, declinedBy = RUI) =>
  go(api, "appealOpen", await givenDeclined(api, declinedBy), PARTNER, { words: "我有新的诊断证明。" });

export const givenWithdrawn = async (api: Api) => go(api, "caseWithdraw", await givenCase(api), PARTNER);

export const givenEvidenceRequested = async (api: Api) =>
  go(api, "caseRequestEvidence", await givenClaimed(api), RUI, { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供。" });

export const APPLICATION = {
  ground: "SHORT_TERM_HARDSHIP",
  hardshipReason: "JOB_LOSS",
  statement: "失业三个月。",
  requested: [{ type: "SHIFT", months: 3 }],
};

export async function givenDraft(api: Api): Promise<CaseThere> {
  const loanId = await givenLoan(api);
  return (await api.command("caseDraft", { loanId, ...APPLICATION }, PARTNER, FIELDS)).case;
}

/** A case in each status that a command can bring it to. */
export const GIVEN: Readonly<Partial<Record<CaseStatus, (api: Api) => Promise<CaseThere | Given>>>> = {
  DRAFT: givenDraft,
  SUBMITTED: (api) => givenCase(api),
  UNDER_REVIEW: (api) => givenClaimed(api),
  EVIDENCE_REQUESTED: givenEvidenceRequested,
  PENDING_SECOND_REVIEW: givenPending,
  OFFERED: givenOffered,
  ACTIVE: givenActive,
  DECLINED: (api) => givenDeclined(api),
  APPEALED: (api) => givenAppealed(api),
  WITHDRAWN: givenWithdrawn,
};

/** A case whose appeal `OTHER_SENIOR` took up. */
export const givenHeard = async (api: Api) => go(api, "caseClaim", await givenAppealed(api, SENIOR), OTHER_SENIOR);

/** Twelve months without a day past due: what SMALL_LOAN_GOOD_RECORD asks for, on a loan nine months old. */
export const GOOD_RECORD = {
  startedOn: "2025-06-10",
  paidInstalments: 8,
  creditRecord: Array.from({ length: 12 }, (_, i) => ({
    month: i < 10 ? `2025-${String(i + 3).padStart(2, "0")}` : `2026-0${i - 9}`,
    daysPastDue: 0,
  })),
};
