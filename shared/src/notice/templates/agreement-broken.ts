import { template } from "../template.ts";

/** A missing payment was not made good in time, and the agreement is over: which one, what follows, and what rights stay. */
export const AGREEMENT_BROKEN = template({
  kind: "AGREEMENT_BROKEN",
  version: 1,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    dueOn: "date",
    amount: "money",
    payBy: "date",
    endsOn: "date",
    quietFrom: "text",
    quietTo: "text",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "还款协议已于 {endsOn} 终止：申请 {number}",
    "zh-Hant": "還款協議已於 {endsOn} 終止：申請 {number}",
    en: "Your repayment agreement ended on {endsOn}: application {number}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "您的还款协议（申请 {number}）中 {dueOn} 到期的款项尚欠 {amount}。补足的期限为 {payBy}（含当日），期满仍未收到，协议已于 {endsOn} 终止。",
        "zh-Hant":
          "您的還款協議（申請 {number}）中 {dueOn} 到期的款項尚欠 {amount}。補足的期限為 {payBy}（含當日），期滿仍未收到，協議已於 {endsOn} 終止。",
        en: "Of what was due on {dueOn} under your agreement (application {number}), {amount} is missing. It could be made good until {payBy}, and did not reach us. The agreement therefore ended on {endsOn}.",
      },
    },
    {
      say: {
        "zh-Hans":
          "暂停催收和征信保护于当日结束。未还款项按原合同约定处理；已按协议还的款项全部有效。请尽快还清 {amount}：越早还清，后续影响越小。",
        "zh-Hant":
          "暫停催收和徵信保護於當日結束。未還款項按原合同約定處理；已按協議還的款項全部有效。請盡快還清 {amount}：越早還清，後續影響越小。",
        en: "The pause in collection and the protection of your reported status end on that day. What is unpaid is governed by the original contract; whatever you paid under the agreement counts. Please pay {amount} as soon as you can: the sooner it comes, the less follows from it.",
      },
    },
    {
      say: {
        "zh-Hans":
          "您的权利：报送任何不良信息前，我们会事先书面告知您；{quietFrom} 至次日 {quietTo} 不得对您催收；情况再有变化的，您可以在{lender}的应用中重新申请，自我们收到申请之日起，该笔贷款再次暂停催收。",
        "zh-Hant":
          "您的權利：報送任何不良資訊前，我們會事先書面告知您；{quietFrom} 至次日 {quietTo} 不得對您催收；情況再有變化的，您可以在{lender}的應用中重新申請，自我們收到申請之日起，該筆貸款再次暫停催收。",
        en: "Your rights: before anything negative is reported, we write to you. Nobody may press you for payment between {quietFrom} and {quietTo}. If things have become difficult again, you can apply again in the app of {lender}: from the day an application reaches us, collection on this loan pauses again.",
      },
    },
    {
      say: {
        "zh-Hans": "如认为有误，请告诉我们，我们会核对；您也可以向外部投诉：{complaint}。",
        "zh-Hant": "如認為有誤，請告訴我們，我們會核對；您也可以向外部投訴：{complaint}。",
        en: "If you think this is wrong, tell us, and we check it. You can also complain outside: {complaint}.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
