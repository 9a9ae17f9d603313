import { template } from "../template.ts";

/** Something negative is about to be reported: the borrower is told before it happens (CN-11), and can still act. */
export const PRE_REPORT = template({
  kind: "PRE_REPORT",
  version: 1,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    reportOn: "date",
    level: "text",
    amount: "money",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "报送征信前告知：拟于 {reportOn} 报送“{level}”",
    "zh-Hant": "報送徵信前告知：擬於 {reportOn} 報送「{level}」",
    en: "Before we report: on {reportOn} we intend to report “{level}”",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "您的贷款（申请 {number}）有 {amount} 已到期未还。我们拟于 {reportOn} 向征信机构报送该笔贷款的状态为“{level}”，特此事先告知。",
        "zh-Hant":
          "您的貸款（申請 {number}）有 {amount} 已到期未還。我們擬於 {reportOn} 向徵信機構報送該筆貸款的狀態為「{level}」，特此事先告知。",
        en: "{amount} of your loan (application {number}) is overdue. On {reportOn} we intend to report its status to the credit bureau as “{level}”. We tell you before we do.",
      },
    },
    {
      say: {
        "zh-Hans":
          "在 {reportOn} 前还清 {amount} 的，我们将不作上述报送。报送内容仅为还款状态，不包括您申请的原因和材料。",
        "zh-Hant":
          "在 {reportOn} 前還清 {amount} 的，我們將不作上述報送。報送內容僅為還款狀態，不包括您申請的原因和材料。",
        en: "If {amount} reaches us before {reportOn}, we do not report it. Only the state of repayment is reported, never why you applied or what you sent us.",
      },
    },
    {
      say: {
        "zh-Hans":
          "如认为信息有误，您可以向我们或征信机构提出异议，我们会先作标注，核查后书面答复；也可以向外部投诉：{complaint}。",
        "zh-Hant":
          "如認為資訊有誤，您可以向我們或徵信機構提出異議，我們會先作標注，核查後書面答覆；也可以向外部投訴：{complaint}。",
        en: "If you think it is wrong, object to us or to the bureau: we mark it as disputed, check, and answer in writing. You can also complain outside: {complaint}.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
