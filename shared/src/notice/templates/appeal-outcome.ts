import { template } from "../template.ts";

/** An appeal was heard and the decline stands. An appeal that succeeds is told with the offers that follow from it. */
export const APPEAL_OUTCOME = template({
  kind: "APPEAL_OUTCOME",
  version: 2,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    reasons: "lines",
    endsOn: "date",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "申请 {number} 的复议结果",
    "zh-Hant": "申請 {number} 的復議結果",
    en: "The outcome of your appeal on application {number}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans": "您的复议已由未参与原决定的人员审理，结果为维持原决定，理由如下：",
        "zh-Hant": "您的復議已由未參與原決定的人員審理，結果為維持原決定，理由如下：",
        en: "Somebody who had no hand in the first decision heard your appeal on application {number}. The decision stands, for these reasons:",
      },
    },
    { say: { "zh-Hans": "{reasons}", "zh-Hant": "{reasons}", en: "{reasons}" } },
    {
      say: {
        "zh-Hans": "这是本机构对申请 {number} 的最终答复。该笔贷款的暂停催收和征信保护于 {endsOn} 结束。",
        "zh-Hant": "這是本機構對申請 {number} 的最終答覆。該筆貸款的暫停催收和徵信保護於 {endsOn} 結束。",
        en: "This is our final answer to this application. The pause in collection and the protection of your reported status end on {endsOn}.",
      },
    },
    {
      say: {
        "zh-Hans": "情况有变化或有新材料的，您可以重新申请；也可以与我们商议其他还款安排。",
        "zh-Hant": "情況有變化或有新材料的，您可以重新申請；也可以與我們商議其他還款安排。",
        en: "If your situation changes, or you have something new to show, you can apply again. You can also talk to us about another arrangement.",
      },
    },
    {
      say: {
        "zh-Hans": "如不同意，您可以向外部投诉：{complaint}。审理人的说明可在申请页面查看。",
        "zh-Hant": "如不同意，您可以向外部投訴：{complaint}。審理人的說明可在申請頁面查看。",
        en: "If you disagree, you can complain outside: {complaint}. What was written to you can be read with your application.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
