import { template } from "../template.ts";

/** An appeal was opened: who looks at it, by when, and what holds until then. */
export const APPEAL_RECEIVED = template({
  kind: "APPEAL_RECEIVED",
  version: 2,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    receivedOn: "date",
    decideBy: "date",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "已收到您的复议申请，最迟于 {decideBy} 答复：申请 {number}",
    "zh-Hant": "已收到您的復議申請，最遲於 {decideBy} 答覆：申請 {number}",
    en: "We have received your appeal on application {number}, and answer by {decideBy}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "我们已于 {receivedOn} 收到您对申请 {number} 的复议申请，不收取任何费用。未参与原决定的人员将重新审理整个申请，最迟于 {decideBy} 作出决定并告知您。",
        "zh-Hant":
          "我們已於 {receivedOn} 收到您對申請 {number} 的復議申請，不收取任何費用。未參與原決定的人員將重新審理整個申請，最遲於 {decideBy} 作出決定並告知您。",
        en: "We received your appeal on application {number} on {receivedOn}. It costs you nothing. Somebody who had no hand in the decision looks at the whole application anew, decides, and tells you by {decideBy} at the latest.",
      },
    },
    {
      say: {
        "zh-Hans": "在此之前，该笔贷款继续暂停催收，报送征信的状态不会变差，也不计收罚息。",
        "zh-Hant": "在此之前，該筆貸款繼續暫停催收，報送徵信的狀態不會變差，也不計收罰息。",
        en: "Until then nobody will press you for payment of this loan, the status we report about it does not get worse, and no penalty interest is charged.",
      },
    },
    {
      say: {
        "zh-Hans":
          "您现在无需再做什么。如有新的材料，可在{lender}的应用中打开申请 {number} 上传，审理人会一并考虑。复议成立的，我们会给出可选方案；不成立的，会书面说明理由。",
        "zh-Hant":
          "您現在無需再做什麼。如有新的材料，可在{lender}的應用中開啟申請 {number} 上傳，審理人會一併考慮。復議成立的，我們會給出可選方案；不成立的，會書面說明理由。",
        en: "You need do nothing now. If you have something new to show, upload it in the app of {lender} under application {number}: it is looked at, too. If the appeal succeeds, we send you plans to choose from; if it does not, we write to you why.",
      },
    },
    {
      say: {
        "zh-Hans": "您也可以随时向外部投诉：{complaint}。",
        "zh-Hant": "您也可以隨時向外部投訴：{complaint}。",
        en: "You can also complain outside at any time: {complaint}.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
