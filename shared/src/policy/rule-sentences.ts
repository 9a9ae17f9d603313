import type { Sentence } from "../locale/locale.ts";
import type { RuleId } from "./rule-catalogue.ts";

const say = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/**
 * What each rule asks, for any policy: `{deferral_maxMonths}` stands for the number at "deferral.maxMonths". The prose of
 * `policies/*.md` says the same of the numbers that ship, and why.
 */
export const RULE_SENTENCES: Readonly<Record<RuleId, Sentence>> = {
  R1_APPLICATION_WINDOW: say(
    "The application comes no earlier than {window_daysBeforeDue} before the due date of the oldest unpaid instalment and no later than {window_daysAfterDue} after it. After the due date it is flagged late.",
    "申请不早于最早一期未还款到期日前 {window_daysBeforeDue}，不晚于到期日后 {window_daysAfterDue}。到期日之后申请的标记为逾期申请。",
    "申請不早於最早一期未還款到期日前 {window_daysBeforeDue}，不晚於到期日後 {window_daysAfterDue}。到期日之後申請的標記為逾期申請。",
  ),
  R2_LOAN_STATUS: say(
    "The loan is running: current or delinquent.",
    "贷款仍在履行：正常或逾期。",
    "貸款仍在履行：正常或逾期。",
  ),
  R3_NO_OPEN_CASE: say(
    "No other case is open on the same loan.",
    "同一笔贷款没有其他未结案件。",
    "同一筆貸款沒有其他未結案件。",
  ),
  R4_DEFERRAL_MONTHS: say(
    "At most {deferral_maxMonths} are deferred; up to {deferral_maxMonthsWithProof} when a document proves one of these reasons: {deferral_proofReasons}.",
    "最多延后 {deferral_maxMonths}；原因属于下列情形并有证明材料的，最多 {deferral_maxMonthsWithProof}：{deferral_proofReasons}。",
    "最多延後 {deferral_maxMonths}；原因屬於下列情形並有證明材料的，最多 {deferral_maxMonthsWithProof}：{deferral_proofReasons}。",
  ),
  R5_DEFERRAL_TOTAL: say(
    "Within any {deferral_totalWindowMonths}, at most {deferral_totalMonths} are deferred, the ones asked for included.",
    "任意 {deferral_totalWindowMonths}内，含本次申请累计最多延后 {deferral_totalMonths}。",
    "任意 {deferral_totalWindowMonths}內，含本次申請累計最多延後 {deferral_totalMonths}。",
  ),
  R6_COOLDOWN: say(
    "Since the last relief on this loan ended, {deferral_cooldownMonths} have passed.",
    "距该贷款上次纾困结束已满 {deferral_cooldownMonths}。",
    "距該貸款上次紓困結束已滿 {deferral_cooldownMonths}。",
  ),
  R7_RATE_CAP: say(
    "The annual rate on the money that was lent is at most {rate_maxAnnual}, interest that joins the principal included.",
    "计入转为本金的利息后，按实际出借的本金计算，年利率不超过 {rate_maxAnnual}。",
    "計入轉為本金的利息後，按實際出借的本金計算，年利率不超過 {rate_maxAnnual}。",
  ),
  R8_INTEREST_WAIVER: say(
    "One reviewer waives at most {waiver_maxShare} of the deferral-period interest. More is possible, with a second person.",
    "一名审核员最多减免延后期利息的 {waiver_maxShare}。更多须由复核人确认。",
    "一名審核員最多減免延後期利息的 {waiver_maxShare}。更多須由複核人確認。",
  ),
  G1_HARDSHIP_REASON: say(
    "The reason given is one of these: {hardship_reasons}.",
    "所述原因属于下列情形：{hardship_reasons}。",
    "所述原因屬於下列情形：{hardship_reasons}。",
  ),
  G2_HARDSHIP_EVIDENCE: say(
    "At least one document fits the reason. {hardshipEvidence}.",
    "至少有一份与原因相符的材料。{hardshipEvidence}。",
    "至少有一份與原因相符的材料。{hardshipEvidence}。",
  ),
  G3_HARDSHIP_ARREARS: say(
    "The oldest unpaid instalment is at most {hardship_maxDaysPastDue} past due.",
    "最早一期未还款逾期不超过 {hardship_maxDaysPastDue}。",
    "最早一期未還款逾期不超過 {hardship_maxDaysPastDue}。",
  ),
  G4_FORCE_MAJEURE_REASON: say(
    "The reason is one of these: {forceMajeure_reasons}; or the borrower was in a declared disaster, whatever reason they gave.",
    "原因属于下列情形：{forceMajeure_reasons}；借款人身处已公告的灾害的，不论所填原因。",
    "原因屬於下列情形：{forceMajeure_reasons}；借款人身處已公告的災害的，不論所填原因。",
  ),
  G5_FORCE_MAJEURE_BEFORE_OVERDUE: say(
    "The event arose while the loan was not overdue: on or before the due date of the oldest unpaid instalment.",
    "事件发生时贷款尚未逾期，即发生在最早一期未还款到期日当日或之前。",
    "事件發生時貸款尚未逾期，即發生在最早一期未還款到期日當日或之前。",
  ),
  G6_FORCE_MAJEURE_EVIDENCE: say(
    "At least one document fits the reason; a declared disaster needs none. {forceMajeureEvidence}.",
    "至少有一份与原因相符的材料；已公告的灾害无须另附材料。{forceMajeureEvidence}。",
    "至少有一份與原因相符的材料；已公告的災害無須另附材料。{forceMajeureEvidence}。",
  ),
  G7_SMALL_OUTSTANDING: say(
    "The outstanding principal is at most {smallLoan_maxOutstanding}. A currency without a limit does not pass.",
    "未还本金不超过 {smallLoan_maxOutstanding}。未设上限的币种不通过。",
    "未還本金不超過 {smallLoan_maxOutstanding}。未設上限的幣種不通過。",
  ),
  G8_GOOD_RECORD: say(
    "In the last {smallLoan_recordMonths}, and today, never more than {smallLoan_maxDaysPastDue} late.",
    "近 {smallLoan_recordMonths}内及当日，逾期从未超过 {smallLoan_maxDaysPastDue}。",
    "近 {smallLoan_recordMonths}內及當日，逾期從未超過 {smallLoan_maxDaysPastDue}。",
  ),
  G9_MONTHS_ON_BOOK: say(
    "The loan was paid out at least {smallLoan_minMonthsOnBook} before the application.",
    "申请时贷款发放已满 {smallLoan_minMonthsOnBook}。",
    "申請時貸款發放已滿 {smallLoan_minMonthsOnBook}。",
  ),
};
