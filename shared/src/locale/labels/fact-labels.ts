import type { FactName, FactSource } from "../../evaluation/fact.ts";
import type { Labels } from "../locale.ts";

export const FACT_LABELS: Labels<FactName> = {
  GROUND: { "zh-Hans": "申请的适用情形", "zh-Hant": "申請的適用情形", en: "Ground claimed" },
  HARDSHIP_REASON: { "zh-Hans": "困难原因", "zh-Hant": "困難原因", en: "Hardship reason" },
  HARDSHIP_SINCE: { "zh-Hans": "困难开始日", "zh-Hant": "困難開始日", en: "Hardship since" },
  SUBMITTED_ON: { "zh-Hans": "收到申请日", "zh-Hant": "收到申請日", en: "Application received" },
  REQUESTED_MONTHS: { "zh-Hans": "申请延期", "zh-Hant": "申請延期", en: "Deferral asked for" },
  AREA: { "zh-Hans": "居住地", "zh-Hant": "居住地", en: "Area" },
  DISASTER: { "zh-Hans": "已公告的灾害", "zh-Hant": "已公告的災害", en: "Declared disaster" },
  LOAN_STATUS: { "zh-Hans": "贷款状态", "zh-Hant": "貸款狀態", en: "Loan status" },
  OUTSTANDING: { "zh-Hans": "剩余本金", "zh-Hant": "剩餘本金", en: "Outstanding principal" },
  ANNUAL_RATE: { "zh-Hans": "年利率", "zh-Hant": "年利率", en: "Annual rate" },
  NEXT_DUE_ON: { "zh-Hans": "最早未还期到期日", "zh-Hant": "最早未還期到期日", en: "Oldest unpaid due date" },
  DAYS_PAST_DUE: { "zh-Hans": "逾期天数", "zh-Hant": "逾期天數", en: "Days past due" },
  STARTED_ON: { "zh-Hans": "放款日", "zh-Hant": "放款日", en: "Paid out on" },
  WORST_DAYS_PAST_DUE: { "zh-Hans": "近 24 个月最长逾期", "zh-Hant": "近 24 個月最長逾期", en: "Worst in 24 months" },
  EVIDENCE: { "zh-Hans": "证明材料", "zh-Hant": "證明材料", en: "Evidence" },
  PAST_RELIEFS: { "zh-Hans": "此前的纾困次数", "zh-Hant": "此前的紓困次數", en: "Earlier reliefs" },
  OPEN_CASE_ON_LOAN: {
    "zh-Hans": "该贷款另有未结案件",
    "zh-Hant": "該貸款另有未結案件",
    en: "Another open case on the loan",
  },
  OTHER_APPLICATIONS: { "zh-Hans": "其他未结申请", "zh-Hant": "其他未結申請", en: "Other open applications" },
};

export const FACT_SOURCE_LABELS: Labels<FactSource> = {
  APPLICATION: { "zh-Hans": "借款人的申请", "zh-Hant": "借款人的申請", en: "The application" },
  LENDER: { "zh-Hans": "贷款机构登记的贷款", "zh-Hant": "貸款機構登記的貸款", en: "The loan as the lender told it" },
  CREDIT_RECORD: { "zh-Hans": "信用记录", "zh-Hant": "信用記錄", en: "The credit record" },
  DOCUMENTS: { "zh-Hans": "已收到的材料", "zh-Hant": "已收到的材料", en: "Documents received" },
  OWN_RECORD: { "zh-Hans": "本系统记录", "zh-Hant": "本系統記錄", en: "Our own record" },
  DISASTER_REGISTER: { "zh-Hans": "灾害公告登记", "zh-Hant": "災害公告登記", en: "The register of declared disasters" },
  OTHER_LENDERS: {
    "zh-Hans": "其他机构（经借款人同意）",
    "zh-Hant": "其他機構（經借款人同意）",
    en: "Other lenders, with consent",
  },
};
