import { template } from "../template.ts";

/** A payment of an agreement is missing, and the agreement is at risk: what to pay until when, before anything follows. */
export const BREACH_WARNING = template({
  kind: "BREACH_WARNING",
  version: 1,
  variables: {
    borrower: "text",
    lender: "text",
    number: "text",
    dueOn: "date",
    amount: "money",
    payBy: "date",
    complaint: "text",
  },
  subject: {
    "zh-Hans": "还款提醒：请于 {payBy} 前补足 {amount}，以保持协议有效",
    "zh-Hant": "還款提醒：請於 {payBy} 前補足 {amount}，以保持協議有效",
    en: "A payment is missing: please pay {amount} by {payBy} to keep your agreement",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans":
          "您的还款协议（申请 {number}）中 {dueOn} 到期的款项尚欠 {amount}。目前协议仍然有效，尚未产生其他后果。",
        "zh-Hant":
          "您的還款協議（申請 {number}）中 {dueOn} 到期的款項尚欠 {amount}。目前協議仍然有效，尚未產生其他後果。",
        en: "Of what was due on {dueOn} under your agreement (application {number}), {amount} has not reached us. Your agreement is still in force, and nothing has followed from it yet.",
      },
    },
    {
      say: {
        "zh-Hans":
          "请在 {payBy} 前（含当日）补足。逾期未补足的，协议终止：恢复按约定还款和催收，征信保护结束；报送任何不良信息前，我们会另行通知您。",
        "zh-Hant":
          "請在 {payBy} 前（含當日）補足。逾期未補足的，協議終止：恢復按約定還款和催收，徵信保護結束；報送任何不良資訊前，我們會另行通知您。",
        en: "Please pay it on {payBy} at the latest. If you do not, the agreement ends: the pause in collection and the protection of your reported status end with it. Before anything negative is reported, we write to you once more.",
      },
    },
    {
      say: {
        "zh-Hans": "如情况又有变化，请在 {payBy} 前在{lender}的应用中告诉我们，我们可以再商议安排。",
        "zh-Hant": "如情況又有變化，請在 {payBy} 前在{lender}的應用中告訴我們，我們可以再商議安排。",
        en: "If things have become difficult again, tell us before {payBy} in the app of {lender}: another arrangement may be possible.",
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
