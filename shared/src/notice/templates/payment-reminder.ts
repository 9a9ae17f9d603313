import { template } from "../template.ts";

/** Payments resume soon. It is no collection: nothing is late. */
export const PAYMENT_REMINDER = template({
  kind: "PAYMENT_REMINDER",
  version: 1,
  variables: { borrower: "text", lender: "text", number: "text", dueOn: "date", amount: "money", left: "text" },
  subject: {
    "zh-Hans": "{left}后恢复还款：{dueOn}，{amount}",
    "zh-Hant": "{left}後恢復還款：{dueOn}，{amount}",
    en: "Payments resume in {left}: {amount} on {dueOn}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "按您的还款协议（申请 {number}），{left}后恢复还款：{dueOn} 应还 {amount}。您目前没有逾期，本通知仅为提醒。",
        "zh-Hant":
          "按您的還款協議（申請 {number}），{left}後恢復還款：{dueOn} 應還 {amount}。您目前沒有逾期，本通知僅為提醒。",
        en: "Under your agreement (application {number}) payments resume in {left}: {amount} is due on {dueOn}. Nothing is late; this is only a reminder.",
      },
    },
    {
      say: {
        "zh-Hans": "如届时难以还款，请在到期日前在{lender}的应用中告诉我们。",
        "zh-Hant": "如屆時難以還款，請在到期日前在{lender}的應用中告訴我們。",
        en: "If you will not be able to pay, tell us before that day, in the app of {lender}.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
