import { template } from "../template.ts";

/** An application was taken back: what ends with it, what stays, and that the borrower may apply again. */
export const WITHDRAWAL = template({
  kind: "WITHDRAWAL",
  version: 1,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    withdrawnOn: "date",
    offered: "flag",
    submitted: "flag",
    agreed: "flag",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "申请 {number} 已撤回",
    "zh-Hant": "申請 {number} 已撤回",
    en: "Your application {number} has been withdrawn",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "应您的要求，申请 {number} 已于 {withdrawnOn} 撤回，我们不再审理。如并非您本人撤回，请立即告诉我们。",
        "zh-Hant":
          "應您的要求，申請 {number} 已於 {withdrawnOn} 撤回，我們不再審理。如並非您本人撤回，請立即告訴我們。",
        en: "As you asked, application {number} was withdrawn on {withdrawnOn}, and we no longer look at it. If it was not you who asked, tell us at once.",
      },
    },
    {
      when: "offered",
      say: {
        "zh-Hans": "此前给出的方案随之失效，不能再接受。",
        "zh-Hant": "此前給出的方案隨之失效，不能再接受。",
        en: "The plans that were offered to you have lapsed with it and can no longer be accepted.",
      },
    },
    {
      when: "agreed",
      say: {
        "zh-Hans": "该笔贷款此前的还款协议不受影响，按协议还款期间的暂停催收和征信保护继续。",
        "zh-Hant": "該筆貸款此前的還款協議不受影響，按協議還款期間的暫停催收和徵信保護繼續。",
        en: "The agreement that is in force on this loan is not touched by it, and neither are the pause in collection and the protection of your reported status that come with it.",
      },
    },
    {
      when: "submitted",
      unless: "agreed",
      say: {
        "zh-Hans":
          "因该申请而有的暂停催收和征信保护于 {withdrawnOn} 结束：自次日起，逾期未还的款项可以催收，并计入报送征信的状态。",
        "zh-Hant":
          "因該申請而有的暫停催收和徵信保護於 {withdrawnOn} 結束：自次日起，逾期未還的款項可以催收，並計入報送徵信的狀態。",
        en: "The pause in collection and the protection of your reported status that came with it end on {withdrawnOn}. From the next day, what is overdue may be asked for, and counts in the status we report.",
      },
    },
    {
      unless: "submitted",
      say: {
        "zh-Hans": "该申请尚未提交，因此没有带来暂停催收或征信保护。",
        "zh-Hant": "該申請尚未提交，因此沒有帶來暫停催收或徵信保護。",
        en: "It had not been submitted, so that no pause in collection had begun with it.",
      },
    },
    {
      say: {
        "zh-Hans":
          "您的还款计划没有变化，请按原定日期和金额还款。您可以随时在{lender}的应用中重新申请，撤回不会对您不利；自我们收到新申请之日起，该笔贷款再次暂停催收。",
        "zh-Hant":
          "您的還款計畫沒有變化，請按原定日期和金額還款。您可以隨時在{lender}的應用中重新申請，撤回不會對您不利；自我們收到新申請之日起，該筆貸款再次暫停催收。",
        en: "Your schedule has not changed; its dates and amounts hold. You can apply again at any time in the app of {lender}, and having withdrawn is not held against you. From the day a new application reaches us, nobody will press you for payment of this loan.",
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
