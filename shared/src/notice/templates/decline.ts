import { template } from "../template.ts";

/** A decline, always by a person: every reason, what can be done now, the appeal and the way outside. */
export const DECLINE = template({
  kind: "DECLINE",
  version: 2,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    reasons: "lines",
    nextSteps: "lines",
    appealUntil: "date",
    appealDays: "text",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "申请 {number} 的审理结果，及您的复议权利",
    "zh-Hant": "申請 {number} 的審理結果，及您的復議權利",
    en: "Our decision on your application {number}, and your right to appeal",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans": "经审核员审理，您的申请 {number} 未获通过，理由如下：",
        "zh-Hant": "經審核員審理，您的申請 {number} 未獲通過，理由如下：",
        en: "A reviewer looked at your application {number}, and we cannot grant it. These are all the reasons:",
      },
    },
    { say: { "zh-Hans": "{reasons}", "zh-Hant": "{reasons}", en: "{reasons}" } },
    {
      say: {
        "zh-Hans": "您现在可以这样做：",
        "zh-Hant": "您現在可以這樣做：",
        en: "What you can do now:",
      },
    },
    { say: { "zh-Hans": "{nextSteps}", "zh-Hant": "{nextSteps}", en: "{nextSteps}" } },
    {
      say: {
        "zh-Hans":
          "您有权在 {appealUntil} 前（含当日）免费申请复议，在{lender}的应用中打开申请 {number} 即可提出。复议由未参与本次决定的人员审理，{appealDays}内答复。在此之前，该笔贷款继续暂停催收。",
        "zh-Hant":
          "您有權在 {appealUntil} 前（含當日）免費申請復議，在{lender}的應用中開啟申請 {number} 即可提出。復議由未參與本次決定的人員審理，{appealDays}內答覆。在此之前，該筆貸款繼續暫停催收。",
        en: "You have the right to appeal, free of charge, on {appealUntil} at the latest: open application {number} in the app of {lender}. Somebody who had no hand in this decision will look at it and answer within {appealDays}. Until then nobody will press you for payment of this loan.",
      },
    },
    {
      say: {
        "zh-Hans": "您也可以随时向外部投诉：{complaint}。审核员的说明可在申请页面查看。",
        "zh-Hant": "您也可以隨時向外部投訴：{complaint}。審核員的說明可在申請頁面查看。",
        en: "You can also complain outside at any time: {complaint}. What the reviewer wrote to you can be read with your application.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
