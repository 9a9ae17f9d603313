import { template } from "../template.ts";

/** The result: the plans to choose from, each with every new date and amount. */
export const OFFERS = template({
  kind: "OFFERS",
  version: 2,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    appealed: "flag",
    plans: "lines",
    validUntil: "date",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "申请 {number} 已通过，请于 {validUntil} 前选择方案",
    "zh-Hant": "申請 {number} 已通過，請於 {validUntil} 前選擇方案",
    en: "Your application {number} is approved: please choose a plan by {validUntil}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      when: "appealed",
      say: {
        "zh-Hans": "您的复议成立，原拒绝决定已由他人重新审理并更改。",
        "zh-Hant": "您的復議成立，原拒絕決定已由他人重新審理並更改。",
        en: "Your appeal succeeded: somebody else looked at your application again, and decided otherwise.",
      },
    },
    {
      say: {
        "zh-Hans": "您的申请 {number} 已通过。您可以选择以下方案，所列日期和金额即为新的还款安排：",
        "zh-Hant": "您的申請 {number} 已通過。您可以選擇以下方案，所列日期和金額即為新的還款安排：",
        en: "Your application {number} is approved. This is what you can choose from. The dates and amounts are exactly those you would pay:",
      },
    },
    { say: { "zh-Hans": "{plans}", "zh-Hant": "{plans}", en: "{plans}" } },
    {
      say: {
        "zh-Hans":
          "请在 {validUntil} 前（含当日）在{lender}的应用中接受一个方案。到期未接受的，方案失效，现行还款计划不变，暂停催收随之结束。您也可以不接受。",
        "zh-Hant":
          "請在 {validUntil} 前（含當日）在{lender}的應用中接受一個方案。到期未接受的，方案失效，現行還款計畫不變，暫停催收隨之結束。您也可以不接受。",
        en: "Accept one in the app of {lender}, on {validUntil} at the latest. You are free not to: the plans then lapse, your present schedule stays as it is, and the pause in collection ends.",
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
