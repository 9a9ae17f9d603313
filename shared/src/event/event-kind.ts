import type { Sentence } from "../locale/locale.ts";

/**
 * Everything that can happen to a case or a loan, with the sentence a timeline shows. `{name}` takes a value of the
 * event's detail; the actor and the time stand beside the sentence and are not repeated in it.
 */
export const EVENT_KINDS = {
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
  CASE_EVALUATED: {
    en: "Rules of {policyVersion} run: {passed} of {total} met.",
    "zh-Hans": "已按 {policyVersion} 评估：{total} 条规则中 {passed} 条通过。",
    "zh-Hant": "已按 {policyVersion} 評估：{total} 條規則中 {passed} 條通過。",
  },
  PROTECTION_BEGUN: {
    en: "Collection stopped and reported status frozen from {fromOn}.",
    "zh-Hans": "自 {fromOn} 起暂停催收并冻结征信状态。",
    "zh-Hant": "自 {fromOn} 起暫停催收並凍結徵信狀態。",
  },
  PROTECTION_CHANGED: {
    en: "Protection goes on, for another reason.",
    "zh-Hans": "保护因其他原因继续。",
    "zh-Hant": "保護因其他原因繼續。",
  },
  PROTECTION_ENDED: {
    en: "Protection ended on {toOn}.",
    "zh-Hans": "保护于 {toOn} 结束。",
    "zh-Hant": "保護於 {toOn} 結束。",
  },
  PROTECTION_BACKDATED: {
    en: "Protection begins on {fromOn} instead: {words}",
    "zh-Hans": "保护期追溯至 {fromOn}：{words}",
    "zh-Hant": "保護期追溯至 {fromOn}：{words}",
  },
  PROTECTION_RELEASED: {
    en: "Protection released on {toOn}: {words}",
    "zh-Hans": "保护期于 {toOn} 提前解除：{words}",
    "zh-Hant": "保護期於 {toOn} 提前解除：{words}",
  },
  CONTACT_RECORDED: { en: "Contact recorded.", "zh-Hans": "已登记联系。", "zh-Hant": "已登記聯繫。" },
  PRE_REPORT_NOTICE_GIVEN: {
    en: "The borrower was told on {givenOn}, before anything negative is reported.",
    "zh-Hans": "已于 {givenOn} 在报送不良信息前告知借款人。",
    "zh-Hant": "已於 {givenOn} 在報送不良資訊前告知借款人。",
  },
  CASE_CLAIMED: { en: "Case claimed.", "zh-Hans": "已认领案件。", "zh-Hant": "已認領案件。" },
  CLAIM_RENEWED: { en: "Claim renewed.", "zh-Hans": "已续期认领。", "zh-Hant": "已續期認領。" },
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
  EVIDENCE_PROVIDED: {
    en: "The borrower says that everything has been sent.",
    "zh-Hans": "借款人表示材料已全部提交。",
    "zh-Hant": "借款人表示材料已全部提交。",
  },
  EVIDENCE_NOT_PROVIDED: {
    en: "Nothing was sent by {dueOn}; the clock runs again.",
    "zh-Hans": "{dueOn} 前未补充材料，继续计时。",
    "zh-Hant": "{dueOn} 前未補充材料，繼續計時。",
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
  CASE_APPROVED: {
    en: "Approved with {offers} offer(s).",
    "zh-Hans": "已批准，共 {offers} 个方案。",
    "zh-Hant": "已批准，共 {offers} 個方案。",
  },
  SECOND_REVIEW_NEEDED: {
    en: "Waiting for a second reviewer.",
    "zh-Hans": "等待复核。",
    "zh-Hant": "等待覆核。",
  },
  CASE_CONFIRMED: { en: "Confirmed by the checker.", "zh-Hans": "复核通过。", "zh-Hant": "覆核通過。" },
  CASE_RETURNED: {
    en: "Returned to the maker: {words}",
    "zh-Hans": "复核退回：{words}",
    "zh-Hant": "覆核退回：{words}",
  },
  CASE_DECLINED: { en: "Declined: {words}", "zh-Hans": "已拒绝：{words}", "zh-Hant": "已拒絕：{words}" },
  OFFERS_OPENED: {
    en: "{offers} offer(s) open to the borrower until {validUntil}.",
    "zh-Hans": "{offers} 个方案已向借款人开放，有效期至 {validUntil}。",
    "zh-Hant": "{offers} 個方案已向借款人開放，有效期至 {validUntil}。",
  },
  OFFER_ACCEPTED: {
    en: "Offer {position} accepted; agreement in force.",
    "zh-Hans": "已接受方案 {position}，协议生效。",
    "zh-Hant": "已接受方案 {position}，協議生效。",
  },
  OFFER_COUNTERED: {
    en: "The borrower asked for something else: {words}",
    "zh-Hans": "借款人提出修改方案：{words}",
    "zh-Hant": "借款人提出修改方案：{words}",
  },
  SCHEDULE_BOOKED: {
    en: "Schedule {number} booked; first payment {firstAmount} on {firstDueOn}.",
    "zh-Hans": "已登记第 {number} 版还款计划；{firstDueOn} 首次还款 {firstAmount}。",
    "zh-Hant": "已登記第 {number} 版還款計畫；{firstDueOn} 首次還款 {firstAmount}。",
  },
  OFFERS_EXPIRED: { en: "The offers expired.", "zh-Hans": "方案已过期。", "zh-Hant": "方案已過期。" },
  DRAFT_EXPIRED: {
    en: "Draft not submitted by {until}; it expired.",
    "zh-Hans": "草稿未在 {until} 前提交，已过期。",
    "zh-Hant": "草稿未在 {until} 前提交，已過期。",
  },
  APPEAL_WINDOW_CLOSED: {
    en: "No appeal by {until}; the decline stands.",
    "zh-Hans": "{until} 前未提出复议，维持拒绝。",
    "zh-Hant": "{until} 前未提出複議，維持拒絕。",
  },
  CASE_WITHDRAWN: {
    en: "Withdrawn by the borrower.",
    "zh-Hans": "借款人已撤回申请。",
    "zh-Hant": "借款人已撤回申請。",
  },
  APPEAL_OPENED: { en: "Appeal opened: {words}", "zh-Hans": "已提出复议：{words}", "zh-Hant": "已提出複議：{words}" },
  APPEAL_TAKEN: {
    en: "Appeal taken up by another person.",
    "zh-Hans": "复议已由他人受理。",
    "zh-Hant": "複議已由他人受理。",
  },
  DECLINE_UPHELD: { en: "Decline upheld: {words}", "zh-Hans": "维持拒绝：{words}", "zh-Hant": "維持拒絕：{words}" },
  PAYMENT_RECEIVED: {
    en: "Payment received: {amount}.",
    "zh-Hans": "已收到还款 {amount}。",
    "zh-Hant": "已收到還款 {amount}。",
  },
  NOTICE_PUBLISHED: {
    en: "The borrower was told: {subject}",
    "zh-Hans": "已通知借款人：{subject}",
    "zh-Hant": "已通知借款人：{subject}",
  },
  PAYMENT_REVERSED: {
    en: "Payment of {amount} taken back: {words}",
    "zh-Hans": "已撤销还款 {amount}：{words}",
    "zh-Hant": "已撤銷還款 {amount}：{words}",
  },
  AGREEMENT_AT_RISK: {
    en: "The instalment due on {dueOn} was missed; paid by {cureBy}, the agreement is kept.",
    "zh-Hans": "{dueOn} 到期的一期未还；于 {cureBy} 前补足，协议仍然有效。",
    "zh-Hant": "{dueOn} 到期的一期未還；於 {cureBy} 前補足，協議仍然有效。",
  },
  HOLIDAY_ENDED: {
    en: "Payments resume on {firstDueOn}, before their time: after {months} of {granted} months.",
    "zh-Hans": "提前恢复还款，自 {firstDueOn} 起：宽限由 {granted} 个月缩短为 {months} 个月。",
    "zh-Hant": "提前恢復還款，自 {firstDueOn} 起：寬限由 {granted} 個月縮短為 {months} 個月。",
  },
  CANCEL_PROPOSED: {
    en: "Proposed to undo the agreement: {words}",
    "zh-Hans": "已提议撤销协议：{words}",
    "zh-Hant": "已提議撤銷協議：{words}",
  },
  AGREEMENT_COMPLETED: {
    en: "Agreement kept to its end.",
    "zh-Hans": "协议已履行完毕。",
    "zh-Hant": "協議已履行完畢。",
  },
  AGREEMENT_BROKEN: { en: "Agreement broken.", "zh-Hans": "协议未履行。", "zh-Hant": "協議未履行。" },
  AGREEMENT_CANCEL_PROPOSED: {
    en: "Proposed to undo the agreement: {words}",
    "zh-Hans": "提议撤销协议：{words}",
    "zh-Hant": "提議撤銷協議：{words}",
  },
  AGREEMENT_CANCELLED: {
    en: "Agreement undone: {words}",
    "zh-Hans": "协议已撤销：{words}",
    "zh-Hant": "協議已撤銷：{words}",
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
  EVIDENCE_CLOSED: {
    en: "Request for documents closed without an answer.",
    "zh-Hans": "补充材料通知已结束，未收到答复。",
    "zh-Hant": "補充材料通知已結束，未收到答覆。",
  },
  BUDGET_SET: {
    en: "Relief budget from {from} to {to}: {amount}.",
    "zh-Hans": "纾困预算 {from} 至 {to}：{amount}。",
    "zh-Hant": "紓困預算 {from} 至 {to}：{amount}。",
  },
  DISASTER_DECLARED: {
    en: "Disaster declared: {name} ({code}).",
    "zh-Hans": "已登记灾害公告：{name}（{code}）。",
    "zh-Hant": "已登記災害公告：{name}（{code}）。",
  },
  DISASTER_WITHDRAWN: {
    en: "Declaration withdrawn: {name} ({code}).",
    "zh-Hans": "已撤回灾害公告：{name}（{code}）。",
    "zh-Hant": "已撤回災害公告：{name}（{code}）。",
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
  POLICY_DRAFTED: {
    en: "{policyVersion} drafted from {base}.",
    "zh-Hans": "已由 {base} 起草 {policyVersion}。",
    "zh-Hant": "已由 {base} 起草 {policyVersion}。",
  },
  POLICY_EDITED: {
    en: "{policyVersion} edited: {count} change(s).",
    "zh-Hans": "已编辑 {policyVersion}：{count} 项修改。",
    "zh-Hant": "已編輯 {policyVersion}：{count} 項修改。",
  },
  POLICY_SUBMITTED: {
    en: "{policyVersion} handed to a second editor.",
    "zh-Hans": "{policyVersion} 已提交复核。",
    "zh-Hant": "{policyVersion} 已提交覆核。",
  },
  POLICY_RETURNED: {
    en: "{policyVersion} returned: {words}",
    "zh-Hans": "{policyVersion} 已退回：{words}",
    "zh-Hant": "{policyVersion} 已退回：{words}",
  },
  PRESET_CONFIRMED: {
    en: "The numbers of {preset} confirmed for {policyVersion}.",
    "zh-Hans": "已确认 {policyVersion} 采用模板 {preset} 的数值。",
    "zh-Hant": "已確認 {policyVersion} 採用範本 {preset} 的數值。",
  },
  POLICY_PUBLISHED: {
    en: "{policyVersion} published, in force from {effectiveFrom}.",
    "zh-Hans": "{policyVersion} 已发布，自 {effectiveFrom} 起生效。",
    "zh-Hant": "{policyVersion} 已發布，自 {effectiveFrom} 起生效。",
  },
  POLICY_RETIRED: {
    en: "{policyVersion} retired: {words}",
    "zh-Hans": "{policyVersion} 已停用：{words}",
    "zh-Hant": "{policyVersion} 已停用：{words}",
  },
  POLICY_REPLAY_ASKED: {
    en: "Replay of {to} on all past cases asked for.",
    "zh-Hans": "已请求以 {to} 回放全部历史案件。",
    "zh-Hant": "已請求以 {to} 回放全部歷史案件。",
  },
  LOAN_REGISTERED: { en: "Loan registered.", "zh-Hans": "贷款已登记。", "zh-Hant": "貸款已登記。" },
} as const satisfies Record<string, Sentence>;

export type EventKind = keyof typeof EVENT_KINDS;
