import type { Sentence } from "../locale/locale.ts";

/** Events of a loan, its schedules and payments, and the agreement in force. */
export const AGREEMENT_EVENTS = {
  SCHEDULE_BOOKED: {
    en: "Schedule {number} booked; first payment {firstAmount} on {firstDueOn}.",
    "zh-Hans": "已登记第 {number} 版还款计划；{firstDueOn} 首次还款 {firstAmount}。",
    "zh-Hant": "已登記第 {number} 版還款計畫；{firstDueOn} 首次還款 {firstAmount}。",
  },
  PAYMENT_RECEIVED: {
    en: "Payment received: {amount}.",
    "zh-Hans": "已收到还款 {amount}。",
    "zh-Hant": "已收到還款 {amount}。",
  },
  PAYMENT_REVERSED: {
    en: "Payment of {amount} taken back: {words}",
    "zh-Hans": "已撤销还款 {amount}：{words}",
    "zh-Hant": "已撤銷還款 {amount}：{words}",
  },
  AGREEMENT_AT_RISK: {
    en: "The instalment due on {dueOn} was missed; paid by {cureBy}, the agreement is kept.",
    "zh-Hans": "{dueOn} 到期的一期未还；于 {cureBy} 前补足，协议仍然有效。",
    "zh-Hant": "{dueOn} 到期的一期未還；於 {cureBy} 前補足，協議仍然有效。",
  },
  HOLIDAY_ENDED: {
    en: "Payments resume on {firstDueOn}, before their time: after {months} of {granted} months.",
    "zh-Hans": "提前恢复还款，自 {firstDueOn} 起：宽限由 {granted} 个月缩短为 {months} 个月。",
    "zh-Hant": "提前恢復還款，自 {firstDueOn} 起：寬限由 {granted} 個月縮短為 {months} 個月。",
  },
  CANCEL_PROPOSED: {
    en: "Proposed to undo the agreement: {words}",
    "zh-Hans": "已提议撤销协议：{words}",
    "zh-Hant": "已提議撤銷協議：{words}",
  },
  AGREEMENT_COMPLETED: {
    en: "Agreement kept to its end.",
    "zh-Hans": "协议已履行完毕。",
    "zh-Hant": "協議已履行完畢。",
  },
  AGREEMENT_BROKEN: { en: "Agreement broken.", "zh-Hans": "协议未履行。", "zh-Hant": "協議未履行。" },
  AGREEMENT_CANCELLED: {
    en: "Agreement undone: {words}",
    "zh-Hans": "协议已撤销：{words}",
    "zh-Hant": "協議已撤銷：{words}",
  },
  LOAN_REGISTERED: { en: "Loan registered.", "zh-Hans": "贷款已登记。", "zh-Hant": "貸款已登記。" },
} as const satisfies Record<string, Sentence>;
