import type { CaseActionType } from "../../case/case-action.ts";
import type { Labels } from "../locale.ts";

/** As on a button. */
export const CASE_ACTION_LABELS: Labels<CaseActionType> = {
  SUBMIT: { "zh-Hans": "提交申请", "zh-Hant": "提交申請", en: "Submit" },
  CLAIM: { "zh-Hans": "领取", "zh-Hant": "領取", en: "Claim" },
  RELEASE: { "zh-Hans": "释放", "zh-Hant": "釋放", en: "Release" },
  ASSIGN: { "zh-Hans": "分配", "zh-Hant": "分配", en: "Assign" },
  REQUEST_EVIDENCE: { "zh-Hans": "要求补充材料", "zh-Hant": "要求補充材料", en: "Request evidence" },
  EXTEND_EVIDENCE: { "zh-Hans": "延长补充期限", "zh-Hant": "延長補充期限", en: "Extend the time to answer" },
  PROVIDE_EVIDENCE: { "zh-Hans": "提交补充材料", "zh-Hant": "提交補充材料", en: "Provide evidence" },
  CLOSE_EVIDENCE_REQUEST: {
    "zh-Hans": "结束补充材料通知",
    "zh-Hant": "結束補充材料通知",
    en: "Close the evidence request",
  },
  APPROVE: { "zh-Hans": "批准", "zh-Hant": "批准", en: "Approve" },
  AUTO_APPROVE: { "zh-Hans": "自动批准", "zh-Hant": "自動批准", en: "Approve automatically" },
  CONFIRM: { "zh-Hans": "复核通过", "zh-Hant": "複核通過", en: "Confirm" },
  RETURN: { "zh-Hans": "退回经办", "zh-Hant": "退回經辦", en: "Return to the maker" },
  DECLINE: { "zh-Hans": "不予通过", "zh-Hant": "不予通過", en: "Decline" },
  APPEAL: { "zh-Hans": "申请复议", "zh-Hant": "申請復議", en: "Appeal" },
  TAKE_APPEAL: { "zh-Hans": "受理复议", "zh-Hant": "受理復議", en: "Hear the appeal" },
  UPHOLD_DECLINE: { "zh-Hans": "维持原决定", "zh-Hant": "維持原決定", en: "Uphold the decline" },
  SPECIAL_HANDLING: { "zh-Hans": "转特殊处理", "zh-Hant": "轉特殊處理", en: "Move to special handling" },
  REOPEN: { "zh-Hans": "重新受理", "zh-Hant": "重新受理", en: "Reopen" },
  ACCEPT_OFFER: { "zh-Hans": "接受方案", "zh-Hant": "接受方案", en: "Accept an offer" },
  COUNTER_OFFER: { "zh-Hans": "提出修改方案", "zh-Hant": "提出修改方案", en: "Ask for another offer" },
  WITHDRAW: { "zh-Hans": "撤回申请", "zh-Hant": "撤回申請", en: "Withdraw" },
  EXPIRE: { "zh-Hans": "到期失效", "zh-Hant": "到期失效", en: "Expire" },
  COMPLETE: { "zh-Hans": "标记完成", "zh-Hant": "標記完成", en: "Complete" },
  BREAK: { "zh-Hans": "标记违约", "zh-Hant": "標記違約", en: "Mark as broken" },
  END_HOLIDAY: { "zh-Hans": "提前恢复还款", "zh-Hant": "提前恢復還款", en: "Resume payments early" },
  PROPOSE_CANCEL: { "zh-Hans": "提议撤销协议", "zh-Hant": "提議撤銷協議", en: "Propose to cancel" },
  CANCEL: { "zh-Hans": "撤销协议", "zh-Hant": "撤銷協議", en: "Cancel the agreement" },
};
