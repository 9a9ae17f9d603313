import { template } from "../template.ts";

/** Documents did not come in time. The application is not over: it goes on without them, and they may still come. */
export const EVIDENCE_MISSED = template({
  kind: "EVIDENCE_MISSED",
  version: 1,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    documents: "lines",
    dueOn: "date",
    decideBy: "date",
    overdue: "flag",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "未在 {dueOn} 前收到材料，申请 {number} 将按现有材料审理",
    "zh-Hant": "未在 {dueOn} 前收到材料，申請 {number} 將按現有材料審理",
    en: "The documents for application {number} did not come by {dueOn}; we go on with what we have",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans": "我们为申请 {number} 请您提供以下材料，截至 {dueOn} 未收到您交齐的确认：",
        "zh-Hant": "我們為申請 {number} 請您提供以下材料，截至 {dueOn} 未收到您交齊的確認：",
        en: "For application {number} we asked you for the following. By {dueOn} you had not told us that everything was sent:",
      },
    },
    { say: { "zh-Hans": "{documents}", "zh-Hant": "{documents}", en: "{documents}" } },
    {
      unless: "overdue",
      say: {
        "zh-Hans": "您的申请没有因此结束。我们按现有材料继续审理，最迟于 {decideBy} 由审核员作出决定并告知您。",
        "zh-Hant": "您的申請沒有因此結束。我們按現有材料繼續審理，最遲於 {decideBy} 由審核員作出決定並告知您。",
        en: "Your application is not over. We go on with what we have; a reviewer decides, and tells you, by {decideBy} at the latest.",
      },
    },
    {
      when: "overdue",
      say: {
        "zh-Hans":
          "您的申请没有因此结束。我们本应于 {decideBy} 前作出决定，未能做到，责任在我们。我们会尽快按现有材料作出决定并告知您。",
        "zh-Hant":
          "您的申請沒有因此結束。我們本應於 {decideBy} 前作出決定，未能做到，責任在我們。我們會盡快按現有材料作出決定並告知您。",
        en: "Your application is not over. We should have decided by {decideBy} and have not; that is our fault. With what we have we decide, and tell you, as soon as we can.",
      },
    },
    {
      say: {
        "zh-Hans":
          "缺少的材料可能影响结果。在作出决定之前，您仍可在{lender}的应用中打开申请 {number} 上传；如有困难，请告诉我们，我们会一并考虑。",
        "zh-Hant":
          "缺少的材料可能影響結果。在作出決定之前，您仍可在{lender}的應用中開啟申請 {number} 上傳；如有困難，請告訴我們，我們會一併考慮。",
        en: "What is missing may make a difference. Until we have decided you can still upload it in the app of {lender}, under application {number}. If something keeps you from it, tell us: we take that into account.",
      },
    },
    {
      say: {
        "zh-Hans": "审理期间，该笔贷款继续暂停催收，报送征信的状态不会变差。",
        "zh-Hant": "審理期間，該筆貸款繼續暫停催收，報送徵信的狀態不會變差。",
        en: "Meanwhile nobody will press you for payment of this loan, and the status we report about it does not get worse.",
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
