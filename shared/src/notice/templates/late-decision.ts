import { template } from "../template.ts";

/** The lender missed its own deadline: it says so, says what that means, and when the decision will come. */
export const LATE_DECISION = template({
  kind: "LATE_DECISION",
  version: 1,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    promisedBy: "date",
    decideBy: "date",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "申请 {number} 的决定有所延迟，责任在我们",
    "zh-Hant": "申請 {number} 的決定有所延遲，責任在我們",
    en: "Our decision on your application {number} is late, and that is our fault",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "我们承诺在 {promisedBy} 前就您的申请 {number} 作出决定，但未能做到，对此致歉。这并非您的原因，您无需再做什么。",
        "zh-Hant":
          "我們承諾在 {promisedBy} 前就您的申請 {number} 作出決定，但未能做到，對此致歉。這並非您的原因，您無需再做什麼。",
        en: "We promised a decision on your application {number} by {promisedBy}, and did not keep that promise. We are sorry. It is not because of anything you did, and you need do nothing.",
      },
    },
    {
      say: {
        "zh-Hans":
          "我们将最迟于 {decideBy} 作出决定。延迟不会给您带来不利：在此之前，该笔贷款继续暂停催收，报送征信的状态不会变差，也不计收罚息。",
        "zh-Hant":
          "我們將最遲於 {decideBy} 作出決定。延遲不會給您帶來不利：在此之前，該筆貸款繼續暫停催收，報送徵信的狀態不會變差，也不計收罰息。",
        en: "We will decide by {decideBy} at the latest. The delay does you no harm: until then nobody will press you for payment of this loan, the status we report about it does not get worse, and no penalty interest is charged.",
      },
    },
    {
      say: {
        "zh-Hans": "您有权就延迟向外部投诉：{complaint}。",
        "zh-Hant": "您有權就延遲向外部投訴：{complaint}。",
        en: "You have the right to complain about the delay outside: {complaint}.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
