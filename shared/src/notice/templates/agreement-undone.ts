import { template } from "../template.ts";

/** An agreement was undone by two people: the former schedule is in force again, with every date and amount. */
export const AGREEMENT_UNDONE = template({
  kind: "AGREEMENT_UNDONE",
  version: 1,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    undoneOn: "date",
    rows: "lines",
    agreed: "flag",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "还款协议已撤销，恢复此前的还款计划：申请 {number}",
    "zh-Hant": "還款協議已撤銷，恢復此前的還款計畫：申請 {number}",
    en: "Your repayment agreement was undone and your former schedule holds again: application {number}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "您的还款协议（申请 {number}）已于 {undoneOn} 经两名人员撤销，理由可在申请页面查看。此前的还款计划自当日起恢复，您已还的款项全部有效。",
        "zh-Hant":
          "您的還款協議（申請 {number}）已於 {undoneOn} 經兩名人員撤銷，理由可在申請頁面查看。此前的還款計畫自當日起恢復，您已還的款項全部有效。",
        en: "Your agreement (application {number}) was undone by two people on {undoneOn}; why can be read with your application. The schedule from before it holds again from that day, and whatever you paid counts.",
      },
    },
    {
      when: "rows",
      say: {
        "zh-Hans": "您今后的还款日和金额如下，还款日历随本通知提供：",
        "zh-Hant": "您今後的還款日和金額如下，還款日曆隨本通知提供：",
        en: "These are the dates and amounts from now on; a calendar of them comes with this notice:",
      },
    },
    { when: "rows", say: { "zh-Hans": "{rows}", "zh-Hant": "{rows}", en: "{rows}" } },
    {
      unless: "rows",
      say: {
        "zh-Hans": "您已无需再还款。",
        "zh-Hant": "您已無需再還款。",
        en: "Nothing is left to be paid.",
      },
    },
    {
      when: "agreed",
      say: {
        "zh-Hans": "该笔贷款更早的还款协议仍然有效，按协议还款期间的暂停催收和征信保护继续。",
        "zh-Hant": "該筆貸款更早的還款協議仍然有效，按協議還款期間的暫停催收和徵信保護繼續。",
        en: "An earlier agreement on this loan is still in force, and so are the pause in collection and the protection of your reported status that come with it.",
      },
    },
    {
      unless: "agreed",
      say: {
        "zh-Hans":
          "暂停催收和征信保护于 {undoneOn} 结束。如仍有困难，请在{lender}的应用中重新申请：自我们收到申请之日起，该笔贷款再次暂停催收。",
        "zh-Hant":
          "暫停催收和徵信保護於 {undoneOn} 結束。如仍有困難，請在{lender}的應用中重新申請：自我們收到申請之日起，該筆貸款再次暫停催收。",
        en: "The pause in collection and the protection of your reported status end on {undoneOn}. If it is still hard to pay, apply again in the app of {lender}: from the day an application reaches us, collection on this loan pauses again.",
      },
    },
    {
      say: {
        "zh-Hans": "如不同意，您可以告诉我们，也可以向外部投诉：{complaint}。",
        "zh-Hant": "如不同意，您可以告訴我們，也可以向外部投訴：{complaint}。",
        en: "If you disagree, tell us. You can also complain outside: {complaint}.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
