import { template } from "../template.ts";

/** An application was begun and never sent: it protected nothing, and can be begun anew. */
export const DRAFT_LAPSED = template({
  kind: "DRAFT_LAPSED",
  version: 1,
  variables: { borrower: "text", lender: "text", number: "text", begunOn: "date", until: "date", complaint: "text" },
  subject: {
    "zh-Hans": "申请 {number} 未提交，草稿已失效",
    "zh-Hant": "申請 {number} 未提交，草稿已失效",
    en: "Your application {number} was not submitted, and the draft has lapsed",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "您于 {begunOn} 开始填写申请 {number}，截至 {until} 没有提交，草稿已失效。我们没有审理，也没有作出任何决定。",
        "zh-Hant":
          "您於 {begunOn} 開始填寫申請 {number}，截至 {until} 沒有提交，草稿已失效。我們沒有審理，也沒有作出任何決定。",
        en: "You began application {number} on {begunOn} and had not submitted it by {until}, so the draft has lapsed. Nobody looked at it, and nothing was decided.",
      },
    },
    {
      say: {
        "zh-Hans": "草稿不带来暂停催收，您的还款计划也没有变化，请按原定日期和金额还款。",
        "zh-Hant": "草稿不帶來暫停催收，您的還款計畫也沒有變化，請按原定日期和金額還款。",
        en: "A draft does not pause collection, and your schedule has not changed: its dates and amounts hold.",
      },
    },
    {
      say: {
        "zh-Hans":
          "如仍有困难，请在{lender}的应用中重新申请并提交，最好在下一个还款日之前：自我们收到申请之日起，该笔贷款暂停催收。",
        "zh-Hant":
          "如仍有困難，請在{lender}的應用中重新申請並提交，最好在下一個還款日之前：自我們收到申請之日起，該筆貸款暫停催收。",
        en: "If it is still hard to pay, apply again in the app of {lender} and submit it, best before the next payment is due: from the day an application reaches us, nobody will press you for payment of this loan.",
      },
    },
    {
      say: {
        "zh-Hans": "如认为我们处理不当，您可以向外部投诉：{complaint}。",
        "zh-Hant": "如認為我們處理不當，您可以向外部投訴：{complaint}。",
        en: "If we do not treat you as we should, you can complain outside: {complaint}.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
