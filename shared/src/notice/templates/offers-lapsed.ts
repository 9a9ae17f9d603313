import { template } from "../template.ts";

/** Nobody accepted a plan in time: what that means, and what can be done now. */
export const OFFERS_LAPSED = template({
  kind: "OFFERS_LAPSED",
  version: 1,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    validUntil: "date",
    endsOn: "date",
    agreed: "flag",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "申请 {number} 的方案已失效",
    "zh-Hant": "申請 {number} 的方案已失效",
    en: "The plans for your application {number} have lapsed",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "申请 {number} 的方案可在 {validUntil} 前（含当日）接受，截至当日未收到您的接受，方案已失效，申请随之结束。除此之外，没有接受不会给您带来其他后果。",
        "zh-Hant":
          "申請 {number} 的方案可在 {validUntil} 前（含當日）接受，截至當日未收到您的接受，方案已失效，申請隨之結束。除此之外，沒有接受不會給您帶來其他後果。",
        en: "The plans for application {number} could be accepted until {validUntil}. None was, so they have lapsed and the application is closed. Not having accepted has no other consequence for you.",
      },
    },
    {
      when: "agreed",
      say: {
        "zh-Hans": "该笔贷款此前的还款协议不受影响，请继续按协议还款；按协议还款期间的暂停催收和征信保护继续。",
        "zh-Hant": "該筆貸款此前的還款協議不受影響，請繼續按協議還款；按協議還款期間的暫停催收和徵信保護繼續。",
        en: "The agreement that is in force on this loan is not touched by it: please go on keeping it. The pause in collection and the protection of your reported status that come with it go on.",
      },
    },
    {
      unless: "agreed",
      say: {
        "zh-Hans":
          "您的还款计划没有变化，请按原定日期和金额还款。暂停催收和征信保护于 {endsOn} 结束：自次日起，逾期未还的款项可以催收，并计入报送征信的状态。",
        "zh-Hant":
          "您的還款計畫沒有變化，請按原定日期和金額還款。暫停催收和徵信保護於 {endsOn} 結束：自次日起，逾期未還的款項可以催收，並計入報送徵信的狀態。",
        en: "Your schedule has not changed; its dates and amounts hold. The pause in collection and the protection of your reported status end on {endsOn}. From the next day, what is overdue may be asked for, and counts in the status we report.",
      },
    },
    {
      say: {
        "zh-Hans":
          "如仍有困难，或因故未能及时接受，请在{lender}的应用中重新申请或告诉我们：自我们收到新申请之日起，该笔贷款再次暂停催收。",
        "zh-Hant":
          "如仍有困難，或因故未能及時接受，請在{lender}的應用中重新申請或告訴我們：自我們收到新申請之日起，該筆貸款再次暫停催收。",
        en: "If it is still hard to pay, or something kept you from accepting in time, apply again in the app of {lender}, or tell us. From the day a new application reaches us, nobody will press you for payment of this loan.",
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
