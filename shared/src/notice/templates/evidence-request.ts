import { template } from "../template.ts";

/** Documents are needed: which, until when, and how to send them. The reviewer's own note stays with the application. */
export const EVIDENCE_REQUEST = template({
  kind: "EVIDENCE_REQUEST",
  version: 1,
  variables: { borrower: "text", lender: "text", number: "text", documents: "lines", dueOn: "date", inTime: "flag" },
  subject: {
    "zh-Hans": "请补充材料：申请 {number}，截止 {dueOn}",
    "zh-Hant": "請補充材料：申請 {number}，截止 {dueOn}",
    en: "Please send documents for application {number} by {dueOn}",
  },
  body: [
    { say: { "zh-Hans": "{borrower}，您好：", "zh-Hant": "{borrower}，您好：", en: "Dear {borrower}," } },
    {
      say: {
        "zh-Hans": "为审理您的申请 {number}，还需要以下全部材料，请于 {dueOn} 前（含当日）提交：",
        "zh-Hant": "為審理您的申請 {number}，還需要以下全部材料，請於 {dueOn} 前（含當日）提交：",
        en: "To decide on your application {number} we need all of the following, on {dueOn} at the latest:",
      },
    },
    { say: { "zh-Hans": "{documents}", "zh-Hant": "{documents}", en: "{documents}" } },
    {
      say: {
        "zh-Hans":
          "提交方式：在{lender}的应用中打开申请 {number}，拍照或上传文件（PDF、PNG、JPEG），全部上传后在该页面确认已交齐。每份材料的具体要求和审核员的说明也在该页面。",
        "zh-Hant":
          "提交方式：在{lender}的應用中開啟申請 {number}，拍照或上傳檔案（PDF、PNG、JPEG），全部上傳後在該頁面確認已交齊。每份材料的具體要求和審核員的說明也在該頁面。",
        en: "How to send them: open application {number} in the app of {lender}, upload a photo or file of each (PDF, PNG or JPEG), and say there when you have sent everything. What exactly counts, and what the reviewer wrote about it, stands on the same page.",
      },
    },
    {
      when: "inTime",
      say: {
        "zh-Hans": "等待期间，我们的决定期限停止计算；该笔贷款继续暂停催收。",
        "zh-Hant": "等待期間，我們的決定期限停止計算；該筆貸款繼續暫停催收。",
        en: "While we wait for you, the time we have for our decision stands still. Nobody will press you for payment of this loan meanwhile.",
      },
    },
    {
      unless: "inTime",
      say: {
        "zh-Hans": "等待期间，我们的决定期限照常计算；该笔贷款继续暂停催收。",
        "zh-Hant": "等待期間，我們的決定期限照常計算；該筆貸款繼續暫停催收。",
        en: "The time we have for our decision runs on while we wait for you. Nobody will press you for payment of this loan meanwhile.",
      },
    },
    {
      say: {
        "zh-Hans": "如来不及备齐，请在截止日前告诉我们。",
        "zh-Hant": "如來不及備齊，請在截止日前告訴我們。",
        en: "If you need longer, tell us before that day.",
      },
    },
    { say: { "zh-Hans": "{lender}", "zh-Hant": "{lender}", en: "{lender}" } },
  ],
});
