import type { Role } from "./actor.ts";
import type { Scope } from "./scopes.ts";

type Person = Exclude<Role, "PARTNER" | `PLATFORM_${string}`>;

/** Which people may use an operation, and which scopes a partner's client takes; `partner: null` is never. */
export type Grant = Readonly<{ people: readonly Person[]; partner: readonly Scope[] | null }>;

const EVERYONE: readonly Person[] = ["REVIEWER", "SENIOR_REVIEWER", "POLICY_EDITOR", "AUDITOR"];
const READERS: readonly Person[] = ["REVIEWER", "SENIOR_REVIEWER", "AUDITOR"];
const REVIEWERS: readonly Person[] = ["REVIEWER", "SENIOR_REVIEWER"];
const SENIOR: readonly Person[] = ["SENIOR_REVIEWER"];
const EDITORS: readonly Person[] = ["POLICY_EDITOR"];
const NOBODY: readonly Person[] = [];

/**
 * PRODUCT.md's roles as data: role × operation. `PLATFORM_*` may what the same role may, in every institution. What is
 * not here is refused. Four eyes, the state of a case and whose institution it is are judged elsewhere, on top.
 */
export const AUTHORITY = {
  viewer: { people: EVERYONE, partner: [] },
  policyVersion: { people: EVERYONE, partner: [] },
  /** Whose the rows of platform people are, and for whom they command. */
  institutions: { people: EVERYONE, partner: null },
  /** The public calculator: nobody needs to sign in for it, so nobody who did is refused. */
  repaymentSchedule: { people: EVERYONE, partner: [] },

  case: { people: READERS, partner: ["case:read"] },
  cases: { people: READERS, partner: ["case:read"] },
  /** Looking back is for those who work on cases or look over them. */
  caseAsOf: { people: READERS, partner: null },
  /** The whole case, to be taken out of the house: for those who answer for it. */
  caseBundle: { people: ["SENIOR_REVIEWER", "AUDITOR"], partner: null },
  node: { people: READERS, partner: ["case:read", "loan:read"] },
  notice: { people: READERS, partner: ["case:read"] },
  agreements: { people: READERS, partner: ["case:read", "loan:read"] },
  loan: { people: READERS, partner: ["loan:read"] },
  reliefPreview: { people: READERS, partner: ["loan:read"] },
  holidayEndPreview: { people: READERS, partner: ["loan:read"] },
  mayContact: { people: READERS, partner: ["contact:read"] },
  reportingStatus: { people: READERS, partner: ["loan:read"] },
  /** Numbers without a person in them: policy editors need them as much as those who read the cases. */
  portfolio: { people: EVERYONE, partner: ["case:read"] },
  portfolioAnalysis: { people: EVERYONE, partner: null },

  /** As the calculator: open to everybody. */
  selfCheck: { people: EVERYONE, partner: [] },
  outreach: { people: READERS, partner: ["contact:read"] },
  feedbackByPolicy: { people: EVERYONE, partner: null },
  feedbackGive: { people: NOBODY, partner: ["case:write"] },

  policyVersions: { people: EVERYONE, partner: ["policy:read"] },
  policyDifference: { people: EVERYONE, partner: ["policy:read"] },
  policyPresets: { people: EVERYONE, partner: ["policy:read"] },
  policyDraft: { people: EDITORS, partner: null },
  policyEdit: { people: EDITORS, partner: null },
  policySubmit: { people: EDITORS, partner: null },
  policyReturn: { people: EDITORS, partner: null },
  policyPublish: { people: EDITORS, partner: null },
  policyRetire: { people: EDITORS, partner: null },
  policyReplay: { people: EDITORS, partner: null },
  replay: { people: EVERYONE, partner: null },
  policyReplays: { people: EVERYONE, partner: null },
  replayTotals: { people: EVERYONE, partner: null },

  disasterDeclarations: { people: EVERYONE, partner: ["policy:read"] },
  disasterDeclare: { people: SENIOR, partner: null },
  disasterWithdraw: { people: SENIOR, partner: null },

  /** Consents are the borrower's; they come by the lender's app. */
  consentGive: { people: NOBODY, partner: ["case:write"] },
  consentRevoke: { people: NOBODY, partner: ["case:write"] },

  loanRegister: { people: NOBODY, partner: ["loan:write"] },
  paymentPost: { people: NOBODY, partner: ["loan:write"] },
  paymentReverse: { people: NOBODY, partner: ["loan:write"] },
  contactRecord: { people: NOBODY, partner: ["loan:write"] },
  preReportNotice: { people: NOBODY, partner: ["loan:write"] },
  protectionBackdate: { people: REVIEWERS, partner: null },
  protectionRelease: { people: SENIOR, partner: null },

  // Borrowers act through their lender's app; a reviewer writes down what a borrower says by phone or letter.
  caseDraft: { people: REVIEWERS, partner: ["case:write"] },
  caseSubmit: { people: REVIEWERS, partner: ["case:write"] },
  caseProvideEvidence: { people: REVIEWERS, partner: ["case:write"] },
  caseWithdraw: { people: REVIEWERS, partner: ["case:write"] },
  appealOpen: { people: REVIEWERS, partner: ["case:write"] },
  /** An offer binds the borrower: nobody at the lender accepts it for them. */
  offerCounter: { people: NOBODY, partner: ["offer:accept"] },
  offerAccept: { people: NOBODY, partner: ["offer:accept"] },
  agreementEndHoliday: { people: NOBODY, partner: ["offer:accept"] },

  savedViews: { people: READERS, partner: null },
  savedViewCreate: { people: REVIEWERS, partner: null },
  savedViewRename: { people: REVIEWERS, partner: null },
  savedViewOverwrite: { people: REVIEWERS, partner: null },
  savedViewDelete: { people: REVIEWERS, partner: null },
  /** What everybody finds beside their list is a senior's to say. */
  savedViewShare: { people: SENIOR, partner: null },

  /** Who may act on a case says that they have it open; who only reads stands in nobody's way. */
  caseAttend: { people: REVIEWERS, partner: null },
  caseClaim: { people: REVIEWERS, partner: null },
  caseAddNote: { people: REVIEWERS, partner: null },
  caseRelease: { people: REVIEWERS, partner: null },
  caseRequestEvidence: { people: REVIEWERS, partner: null },
  /** Who gives out work may take it back from its holder, too. */
  caseAssign: { people: SENIOR, partner: null },
  casesClaim: { people: REVIEWERS, partner: null },
  casesAssign: { people: SENIOR, partner: null },
  casesRequestEvidence: { people: REVIEWERS, partner: null },
  caseApprove: { people: REVIEWERS, partner: null },
  caseDecline: { people: REVIEWERS, partner: null },
  caseExtendEvidence: { people: REVIEWERS, partner: null },
  caseSpecialHandling: { people: SENIOR, partner: null },
  caseReopen: { people: SENIOR, partner: null },
  reliefBudgets: { people: READERS, partner: null },
  budgetSet: { people: SENIOR, partner: null },
  authorityLimits: { people: EVERYONE, partner: null },
  /** Editors decide no case, so nobody's limits are nearer to them than others'; a senior's own are not theirs to raise. */
  authoritySet: { people: ["SENIOR_REVIEWER", "POLICY_EDITOR"], partner: null },
  authorityEnd: { people: ["SENIOR_REVIEWER", "POLICY_EDITOR"], partner: null },
  /** Who changed what decides cases: for those who change it, and those who look over it. */
  institutionEvents: { people: ["SENIOR_REVIEWER", "POLICY_EDITOR", "AUDITOR"], partner: null },
  /** Who outside may ask, and who is told: for those who answer for it. An endpoint's secret is told to whoever makes it. */
  partnerClients: { people: ["SENIOR_REVIEWER", "AUDITOR"], partner: null },
  webhookEndpoints: { people: ["SENIOR_REVIEWER", "AUDITOR"], partner: null },
  webhookDeliveries: { people: ["SENIOR_REVIEWER", "AUDITOR"], partner: null },
  webhookCreate: { people: SENIOR, partner: null },
  webhookRotateSecret: { people: SENIOR, partner: null },
  webhookDisable: { people: SENIOR, partner: null },
  webhookReplay: { people: SENIOR, partner: null },
  /** Names of staff are for those who have to choose among them. */
  people: { people: ["SENIOR_REVIEWER", "POLICY_EDITOR"], partner: null },
  caseConfirm: { people: SENIOR, partner: null },
  caseReturn: { people: SENIOR, partner: null },
  agreementProposeCancel: { people: REVIEWERS, partner: null },
  agreementCancel: { people: SENIOR, partner: null },
  appealUphold: { people: SENIOR, partner: null },
} as const satisfies Readonly<Record<string, Grant>>;

export type Operation = keyof typeof AUTHORITY;
