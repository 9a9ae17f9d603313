import type { GraphQLSchema } from "graphql";
import { selectAll } from "./select-all.ts";

type Ids = Readonly<{ caseId: string; loanId: string; noticeId: string; replayId: string }>;

/** One document for each query, that selects everything under it, so many levels deep. */
export const everyQuery = (
  schema: GraphQLSchema,
  { caseId, loanId, noticeId, replayId }: Ids,
  levels = 3,
): Readonly<Record<string, string>> => {
  const all = (type: string) => `{ ${selectAll(schema, type, levels)} }`;
  const measures = "measures: [{ type: SHIFT, months: 3 }]";
  return {
    viewer: `{ viewer ${all("Viewer")} }`,
    institutions: `{ institutions ${all("InstitutionConnection")} }`,
    case: `{ case(id: "${caseId}") ${all("DeferralCase")} }`,
    caseAsOf: `{ caseAsOf(id: "${caseId}", at: "2026-03-05T02:00:00Z") ${all("CaseAsOf")} }`,
    cases: `{ cases ${all("CaseConnection")} }`,
    feedbackByPolicy: `{ feedbackByPolicy ${all("PolicyFeedback")} }`,
    outreach: `{ outreach ${all("OutreachCandidateConnection")} }`,
    selfCheck: `{ selfCheck(input: { outstanding: 1200000, annualRate: "0.12", startedOn: "2025-10-10", nextDueOn: "2026-03-10", hardshipReason: ILLNESS }) ${all("SelfCheckPayload")} }`,
    agreements: `{ agreements ${all("AgreementConnection")} }`,
    portfolioAnalysis: `{ portfolioAnalysis(from: "2026-01-01", to: "2026-12-31") ${all("PortfolioAnalysis")} }`,
    reliefBudgets: `{ reliefBudgets ${all("ReliefBudgetConnection")} }`,
    savedViews: `{ savedViews ${all("SavedViewConnection")} }`,
    people: `{ people ${all("KnownPersonConnection")} }`,
    authorityLimits: `{ authorityLimits ${all("AuthorityLimitConnection")} }`,
    partnerClients: `{ partnerClients ${all("PartnerClientConnection")} }`,
    webhookEndpoints: `{ webhookEndpoints ${all("WebhookEndpointConnection")} }`,
    webhookDeliveries: `{ webhookDeliveries(endpointId: "${caseId}") ${all("WebhookDeliveryConnection")} }`,
    institutionEvents: `{ institutionEvents ${all("InstitutionEventConnection")} }`,
    disasterDeclarations: `{ disasterDeclarations ${all("DisasterDeclarationConnection")} }`,
    notice: `{ notice(id: "${noticeId}") ${all("Notice")} }`,
    loan: `{ loan(id: "${loanId}") ${all("Loan")} }`,
    node: `{ node(id: "${caseId}") { id ... on DeferralCase ${all("DeferralCase")} } }`,
    mayContact: `{ mayContact(loanId: "${loanId}", channel: PHONE) ${all("ContactAnswer")} }`,
    reportingStatus: `{ reportingStatus(loanId: "${loanId}") ${all("ReportingStatus")} }`,
    reliefPreview: `{ reliefPreview(input: { caseId: "${caseId}", ${measures} }) ${all("ReliefPreviewPayload")} }`,
    holidayEndPreview: `{ holidayEndPreview(caseId: "${caseId}") ${all("ReliefPreviewPayload")} }`,
    repaymentSchedule: `{ repaymentSchedule(input: { principal: 1200000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2025-10-10", ${measures} }) ${all("RepaymentSchedulePayload")} }`,
    policyVersions: `{ policyVersions ${all("PolicyVersionConnection")} }`,
    policyDifference: `{ policyDifference(from: "CN-DEFAULT@1", to: "HEYUAN@1") ${all("PolicyChange")} }`,
    policyPresets: `{ policyPresets ${all("PolicyPreset")} }`,
    replay: `{ replay(id: "${replayId}") ${all("PolicyReplay")} }`,
    policyReplays: `{ policyReplays(policyVersionId: "PRESET-KR") ${all("PolicyReplayConnection")} }`,
    replayTotals: `{ replayTotals(policyVersionId: "PRESET-KR") ${all("ReplayTotals")} }`,
    portfolio: `{ portfolio { cases byStatus ${all("CasesByStatus")} byGround ${all("CasesByGround")} byDay(from: "2026-01-01", to: "2026-12-31") ${all("CasesByDay")} } }`,
    policyVersion: `{ policyVersion(id: "CN-DEFAULT@1") ${all("PolicyVersion")} }`,
  };
};

/** What tells institutions apart; the others hold nothing of anybody's. */
export const PERSONAL = [
  "case",
  "cases",
  "notice",
  "loan",
  "node",
  "mayContact",
  "reportingStatus",
  "reliefPreview",
  "holidayEndPreview",
  "disasterDeclarations",
  "outreach",
  "policyVersions",
  "replay",
  "reliefBudgets",
  "authorityLimits",
  "institutionEvents",
  "people",
  "savedViews",
  "webhookEndpoints",
  "agreements",
];
