import type { Labels, Sentence } from "../../locale/locale.ts";

/** The labels of a letter, version 1. */
export const LETTER_WORDS = {
  titleOffers: { "zh-Hans": "申请结果通知书", "zh-Hant": "申請結果通知書", en: "The result of your application" },
  titleAgreement: { "zh-Hans": "个性化还款协议书", "zh-Hant": "個性化還款協議書", en: "Your repayment agreement" },
  application: { "zh-Hans": "申请编号", "zh-Hant": "申請編號", en: "Application" },
  loan: { "zh-Hans": "贷款编号", "zh-Hant": "貸款編號", en: "Loan" },
  date: { "zh-Hans": "日期", "zh-Hant": "日期", en: "Date" },
  borrower: { "zh-Hans": "借款人", "zh-Hant": "借款人", en: "Borrower" },
  firstPayment: { "zh-Hans": "首次还款", "zh-Hant": "首次還款", en: "First payment" },
  highestPayment: { "zh-Hans": "单期最高", "zh-Hant": "單期最高", en: "Highest payment" },
  lastPayment: { "zh-Hans": "最后一期", "zh-Hant": "最後一期", en: "Last payment" },
  payments: { "zh-Hans": "剩余期数", "zh-Hant": "剩餘期數", en: "Payments left" },
  stillPayable: { "zh-Hans": "合计还需还", "zh-Hant": "合計還需還", en: "Still to pay in all" },
  difference: { "zh-Hans": "与原计划相比", "zh-Hant": "與原計畫相比", en: "Against the former schedule" },
  before: { "zh-Hans": "原计划", "zh-Hant": "原計畫", en: "Before" },
  after: { "zh-Hans": "新计划", "zh-Hant": "新計畫", en: "Your plan" },
  plan: { "zh-Hans": "方案 {position}", "zh-Hant": "方案 {position}", en: "Plan {position}" },
  amount: { "zh-Hans": "金额", "zh-Hant": "金額", en: "Amount" },
  principal: { "zh-Hans": "本金", "zh-Hant": "本金", en: "Principal" },
  interest: { "zh-Hans": "利息", "zh-Hant": "利息", en: "Interest" },
  deferredInterest: { "zh-Hans": "延后利息", "zh-Hant": "延後利息", en: "Deferred interest" },
  penalty: { "zh-Hans": "罚息", "zh-Hant": "罰息", en: "Penalty interest" },
  paid: { "zh-Hans": "减：已还", "zh-Hant": "減：已還", en: "Less: already paid" },
  total: { "zh-Hans": "合计", "zh-Hant": "合計", en: "Total" },
  number: { "zh-Hans": "期数", "zh-Hant": "期數", en: "No." },
  dueOn: { "zh-Hans": "还款日", "zh-Hant": "還款日", en: "Due on" },
  balanceAfter: { "zh-Hans": "还后本金余额", "zh-Hant": "還後本金餘額", en: "Principal left" },
  periodInterest: { "zh-Hans": "延后期间利息", "zh-Hant": "延後期間利息", en: "Interest of the deferred months" },
  rateFrom: { "zh-Hans": "自 {day} 起 {rate}", "zh-Hant": "自 {day} 起 {rate}", en: "{rate} from {day}" },
  waived: { "zh-Hans": "其中减免", "zh-Hant": "其中減免", en: "of it waived" },
  capitalised: { "zh-Hans": "其中转入本金", "zh-Hant": "其中轉入本金", en: "of it joined to the principal" },
  reduced: { "zh-Hans": "少计的利息", "zh-Hant": "少計的利息", en: "Interest no longer charged" },
  penaltyGrown: { "zh-Hans": "此前产生的罚息", "zh-Hant": "此前產生的罰息", en: "Penalty interest until then" },
  penaltyWaived: { "zh-Hans": "减免的罚息", "zh-Hant": "減免的罰息", en: "Penalty interest waived" },
  penaltyCapitalised: {
    "zh-Hans": "转入本金的罚息",
    "zh-Hant": "轉入本金的罰息",
    en: "Penalty interest joined to the principal",
  },
  footer: {
    "zh-Hans": "{lender} · 申请 {number} · 条款指纹 {hash}",
    "zh-Hant": "{lender} · 申請 {number} · 條款指紋 {hash}",
    en: "{lender} · Application {number} · Terms {hash}",
  },
} as const satisfies Labels<string>;

export type LetterWord = keyof typeof LETTER_WORDS;
export type LetterWords = Readonly<Record<LetterWord, Sentence>>;
