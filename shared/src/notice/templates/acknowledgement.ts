import { template } from "../template.ts";

/**
 * An application was received, or is taken up again because of something new: what happens now, and everything that is
 * still missing, at once.
 */
export const ACKNOWLEDGEMENT = template({
  kind: "ACKNOWLEDGEMENT",
  version: 3,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    again: "flag",
    receivedOn: "date",
    decideBy: "date",
    overdue: "flag",
    missing: "lines",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "已收到您的申请 {number}",
    "zh-Hant": "已收到您的申請 {number}",
    en: "We have received your application {number}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      when: "again",
      say: {
        "zh-Hans":
          "因有新的情况，我们已于 {receivedOn} 重新受理您的申请 {number}。自当日起，该笔贷款暂停催收，申请审理期间报送征信的状态不会变差。",
        "zh-Hant":
          "因有新的情況，我們已於 {receivedOn} 重新受理您的申請 {number}。自當日起，該筆貸款暫停催收，申請審理期間報送徵信的狀態不會變差。",
        en: "Because of what is new, we took up your application {number} again on {receivedOn}. From that day nobody will press you for payment of this loan, and the status we report about it does not get worse while we look at your application.",
      },
    },
    {
      unless: "again",
      say: {
        "zh-Hans":
          "我们已于 {receivedOn} 收到您的申请 {number}。自当日起，该笔贷款暂停催收，申请审理期间报送征信的状态不会变差。",
        "zh-Hant":
          "我們已於 {receivedOn} 收到您的申請 {number}。自當日起，該筆貸款暫停催收，申請審理期間報送徵信的狀態不會變差。",
        en: "We received your application {number} on {receivedOn}. From that day nobody will press you for payment of this loan, and the status we report about it does not get worse while we look at your application.",
      },
    },
    {
      unless: "overdue",
      say: {
        "zh-Hans": "我们最迟于 {decideBy} 作出决定并告知您。",
        "zh-Hant": "我們最遲於 {decideBy} 作出決定並告知您。",
        en: "We will decide, and tell you, by {decideBy} at the latest.",
      },
    },
    {
      when: "overdue",
      say: {
        "zh-Hans": "我们本应于 {decideBy} 前作出决定，未能做到，责任在我们。我们会尽快作出决定并告知您。",
        "zh-Hant": "我們本應於 {decideBy} 前作出決定，未能做到，責任在我們。我們會盡快作出決定並告知您。",
        en: "We should have decided by {decideBy} and have not; that is our fault. We will decide, and tell you, as soon as we can.",
      },
    },
    {
      when: "missing",
      say: {
        "zh-Hans": "为尽快作出决定，还需要您提供以下全部内容。请在{lender}的应用中打开申请 {number}，一次提交：",
        "zh-Hant": "為盡快作出決定，還需要您提供以下全部內容。請在{lender}的應用中開啟申請 {number}，一次提交：",
        en: "To decide we still need everything on this list. Please send it in one go, in the app of {lender}, under application {number}:",
      },
    },
    { when: "missing", say: { "zh-Hans": "{missing}", "zh-Hant": "{missing}", en: "{missing}" } },
    {
      unless: "missing",
      say: {
        "zh-Hans": "申请材料齐全，您现在无需再做什么。",
        "zh-Hant": "申請材料齊全，您現在無需再做什麼。",
        en: "Nothing is missing. You need do nothing now.",
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
