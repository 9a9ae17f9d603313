import { template } from "../template.ts";

/** A plan was accepted and is in force: every new date and amount, and what keeping it means. */
export const AGREEMENT = template({
  kind: "AGREEMENT",
  version: 1,
  variables: { borrower: "text", lender: "text", number: "text", acceptedOn: "date", plan: "lines", complaint: "text" },
  subject: {
    "zh-Hans": "还款协议已生效：申请 {number}",
    "zh-Hant": "還款協議已生效：申請 {number}",
    en: "Your repayment agreement is in force: application {number}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans": "您已于 {acceptedOn} 接受还款方案，协议自当日起生效，取代原还款计划：",
        "zh-Hant": "您已於 {acceptedOn} 接受還款方案，協議自當日起生效，取代原還款計畫：",
        en: "You accepted a plan on {acceptedOn}. It is in force from that day and takes the place of your former schedule:",
      },
    },
    { say: { "zh-Hans": "{plan}", "zh-Hant": "{plan}", en: "{plan}" } },
    {
      say: {
        "zh-Hans": "按协议还款期间，该笔贷款暂停催收，报送征信的状态不会变差。协议全文（PDF）和还款日历随本通知提供。",
        "zh-Hant": "按協議還款期間，該筆貸款暫停催收，報送徵信的狀態不會變差。協議全文（PDF）和還款日曆隨本通知提供。",
        en: "As long as you keep it, nobody will press you for payment of this loan, and the status we report about it does not get worse. The agreement as a letter (PDF) and a calendar of the dates come with this notice.",
      },
    },
    {
      say: {
        "zh-Hans": "如某期难以按时还款，请在到期日前告诉我们。未按协议还款的，我们会先书面提醒您，再采取其他措施。",
        "zh-Hant": "如某期難以按時還款，請在到期日前告訴我們。未按協議還款的，我們會先書面提醒您，再採取其他措施。",
        en: "If you cannot make a payment, tell us before it is due. Before anything follows from a missed payment, we write to you.",
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
