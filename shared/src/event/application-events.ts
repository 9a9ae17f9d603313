import type { Sentence } from "../locale/locale.ts";

/** What happens to an application until it is decided, and to its clock. */
export const APPLICATION_EVENTS = {
  CASE_DRAFTED: {
    en: "Draft begun.",
    "zh-Hans": "已创建草稿。",
    "zh-Hant": "已建立草稿。",
  },
  CASE_SUBMITTED: {
    en: "Application received; the clock runs.",
    "zh-Hans": "已收到申请，开始计时。",
    "zh-Hant": "已收到申請，開始計時。",
  },
  RECEIPT_BACKDATED: {
    en: "It came on {receivedOn}, before it was written down; clocks and protection run from that day.",
    "zh-Hans": "申请实际于 {receivedOn} 收到，补录；期限与保护自当日起算。",
    "zh-Hant": "申請實際於 {receivedOn} 收到，補錄；期限與保護自當日起算。",
  },
  CASE_EVALUATED: {
    en: "Rules of {policyVersion} run: {passed} of {total} met.",
    "zh-Hans": "已按 {policyVersion} 评估：{total} 条规则中 {passed} 条通过。",
    "zh-Hant": "已按 {policyVersion} 評估：{total} 條規則中 {passed} 條通過。",
  },
  CASE_CLAIMED: { en: "Case claimed.", "zh-Hans": "已认领案件。", "zh-Hant": "已認領案件。" },
  CLAIM_RENEWED: { en: "Claim renewed.", "zh-Hans": "已续期认领。", "zh-Hant": "已續期認領。" },
  CASE_ASSIGNED: { en: "Assigned to {to}.", "zh-Hans": "已分配给{to}。", "zh-Hant": "已分配給{to}。" },
  CASE_RELEASED: { en: "Case released.", "zh-Hans": "已释放案件。", "zh-Hant": "已釋放案件。" },
  RECEIPT_ACKNOWLEDGED: {
    en: "Receipt acknowledged.",
    "zh-Hans": "已确认收到申请。",
    "zh-Hant": "已確認收到申請。",
  },
  EVIDENCE_REQUESTED: {
    en: "Documents asked for, to be answered by {dueOn}.",
    "zh-Hans": "已要求补充材料，请于 {dueOn} 前提交。",
    "zh-Hant": "已要求補充材料，請於 {dueOn} 前提交。",
  },
  EVIDENCE_RECEIVED: {
    en: "Document received: {fileName}.",
    "zh-Hans": "已收到材料：{fileName}。",
    "zh-Hant": "已收到材料：{fileName}。",
  },
  EVIDENCE_QUARANTINED: {
    en: "Document kept apart, and opened by nobody, because it may do harm: {fileName}.",
    "zh-Hans": "材料存在安全风险，已隔离，任何人不可打开：{fileName}。",
    "zh-Hant": "材料存在安全風險，已隔離，任何人不可開啟：{fileName}。",
  },
  EVIDENCE_PROVIDED: {
    en: "The borrower says that everything has been sent.",
    "zh-Hans": "借款人表示材料已全部提交。",
    "zh-Hant": "借款人表示材料已全部提交。",
  },
  EVIDENCE_NOT_PROVIDED: {
    en: "By {dueOn} nobody said that everything was sent; the clock runs again.",
    "zh-Hans": "截至 {dueOn} 未收到材料交齐的确认，继续计时。",
    "zh-Hant": "截至 {dueOn} 未收到材料交齊的確認，繼續計時。",
  },
  CLOCK_AT_RISK: {
    en: "At risk: to be decided by {dueOn}.",
    "zh-Hans": "即将到期：须于 {dueOn} 前作出决定。",
    "zh-Hant": "即將到期：須於 {dueOn} 前作出決定。",
  },
  CLOCK_BREACHED: {
    en: "Overdue: it was to be decided by {dueOn}.",
    "zh-Hans": "已超时：应于 {dueOn} 前作出决定。",
    "zh-Hant": "已逾期：應於 {dueOn} 前作出決定。",
  },
  HARD_LIMIT_PASSED: {
    en: "The hard limit is past: it was to be decided by {limitOn} at the very latest.",
    "zh-Hans": "已超过最长期限：最迟应于 {limitOn} 前作出决定。",
    "zh-Hant": "已超過最長期限：最遲應於 {limitOn} 前作出決定。",
  },
  DRAFT_EXPIRED: {
    en: "Draft not submitted by {until}; it expired.",
    "zh-Hans": "草稿未在 {until} 前提交，已过期。",
    "zh-Hant": "草稿未在 {until} 前提交，已過期。",
  },
  CASE_WITHDRAWN: {
    en: "Withdrawn by the borrower.",
    "zh-Hans": "借款人已撤回申请。",
    "zh-Hant": "借款人已撤回申請。",
  },
  NOTICE_PUBLISHED: {
    en: "The borrower was told: {subject}",
    "zh-Hans": "已通知借款人：{subject}",
    "zh-Hant": "已通知借款人：{subject}",
  },
  SPECIAL_HANDLING_BEGUN: {
    en: "Moved to special handling: {words}",
    "zh-Hans": "转入特殊处理：{words}",
    "zh-Hant": "轉入特殊處理：{words}",
  },
  CASE_REOPENED: {
    en: "Reopened with new information: {words}",
    "zh-Hans": "因新情况重新受理：{words}",
    "zh-Hant": "因新情況重新受理：{words}",
  },
  EVIDENCE_EXTENDED: {
    en: "Time to answer extended until {dueOn}.",
    "zh-Hans": "补充期限延长至 {dueOn}。",
    "zh-Hant": "補充期限延長至 {dueOn}。",
  },
  CONSENT_GIVEN: { en: "The borrower consented.", "zh-Hans": "借款人已同意。", "zh-Hant": "借款人已同意。" },
  CONSENT_REVOKED: {
    en: "The borrower revoked a consent.",
    "zh-Hans": "借款人已撤回同意。",
    "zh-Hant": "借款人已撤回同意。",
  },
  FEEDBACK_GIVEN: {
    en: "The borrower rates the result {score} of 5.",
    "zh-Hans": "借款人对结果的评分：{score} 分（满分 5 分）。",
    "zh-Hant": "借款人對結果的評分：{score} 分（滿分 5 分）。",
  },
} as const satisfies Record<string, Sentence>;
