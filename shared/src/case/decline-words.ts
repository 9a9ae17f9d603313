import type { Labels } from "../locale/locale.ts";
import type { DeclineReason } from "./case-words.ts";

/** Why, in words that reach the borrower and the record. */
export const DECLINE_SENTENCES: Labels<DeclineReason> = {
  OUTSIDE_APPLICATION_WINDOW: {
    "zh-Hans": "申请不在政策规定的申请期内。",
    "zh-Hant": "申請不在政策規定的申請期內。",
    en: "The application came outside the time the policy allows.",
  },
  HARDSHIP_NOT_SHOWN: {
    "zh-Hans": "现有材料未能说明还款困难。",
    "zh-Hant": "現有材料未能說明還款困難。",
    en: "What we received does not show that repaying is difficult.",
  },
  EVIDENCE_MISSING: {
    "zh-Hans": "未在期限内收到所需的证明材料。",
    "zh-Hant": "未在期限內收到所需的證明材料。",
    en: "The documents we asked for did not arrive in time.",
  },
  RECORD_BELOW_POLICY: {
    "zh-Hans": "近期还款记录不符合政策要求。",
    "zh-Hant": "近期還款記錄不符合政策要求。",
    en: "The recent repayment record does not meet the policy.",
  },
  AMOUNT_ABOVE_POLICY: {
    "zh-Hans": "贷款余额超过政策上限。",
    "zh-Hant": "貸款餘額超過政策上限。",
    en: "The outstanding amount is above what the policy allows.",
  },
  DEFERRAL_LIMIT_REACHED: {
    "zh-Hans": "该贷款可延后的月数已达上限。",
    "zh-Hant": "該貸款可延後的月數已達上限。",
    en: "This loan has already been deferred for as many months as the policy allows.",
  },
  COOLDOWN_NOT_OVER: {
    "zh-Hans": "距上次纾困结束的时间未满政策规定的间隔。",
    "zh-Hant": "距上次紓困結束的時間未滿政策規定的間隔。",
    en: "Too little time has passed since the last relief on this loan ended.",
  },
  CANNOT_RESUME_PAYMENT: {
    "zh-Hans": "按现有情况，延后之后仍难以恢复还款。",
    "zh-Hant": "按現有情況，延後之後仍難以恢復還款。",
    en: "From what we know, payments could not resume even after a deferral.",
  },
  OTHER: {
    "zh-Hans": "审核员在说明中写明了理由。",
    "zh-Hant": "審核員在說明中寫明瞭理由。",
    en: "The reviewer gives the reason in the note.",
  },
};

/** What the borrower can do now. */
export const DECLINE_NEXT_STEPS: Labels<DeclineReason> = {
  OUTSIDE_APPLICATION_WINDOW: {
    "zh-Hans": "请在下一期到期日前 30 天内重新申请；如逾期另有原因，可申请复议。",
    "zh-Hant": "請在下一期到期日前 30 天內重新申請；如逾期另有原因，可申請復議。",
    en: "Apply again within the 30 days before the next due date, or appeal if there was a reason for the delay.",
  },
  HARDSHIP_NOT_SHOWN: {
    "zh-Hans": "请附上能说明困难的材料重新申请，或申请复议。",
    "zh-Hant": "請附上能說明困難的材料重新申請，或申請復議。",
    en: "Apply again with documents that show the difficulty, or appeal.",
  },
  EVIDENCE_MISSING: {
    "zh-Hans": "备齐所列材料后可随时重新申请，或申请复议。",
    "zh-Hant": "備齊所列材料後可隨時重新申請，或申請復議。",
    en: "Apply again as soon as you have the documents, or appeal.",
  },
  RECORD_BELOW_POLICY: {
    "zh-Hans": "如有困难证明，可按短期经济困难重新申请，或申请复议。",
    "zh-Hant": "如有困難證明，可按短期經濟困難重新申請，或申請復議。",
    en: "If you can show hardship, apply again on that ground, or appeal.",
  },
  AMOUNT_ABOVE_POLICY: {
    "zh-Hans": "如有困难证明，可按其他适用情形重新申请，或申请复议。",
    "zh-Hant": "如有困難證明，可按其他適用情形重新申請，或申請復議。",
    en: "If you can show hardship, apply again on another ground, or appeal.",
  },
  DEFERRAL_LIMIT_REACHED: {
    "zh-Hans": "可与我们商议延长期限，或申请复议。",
    "zh-Hant": "可與我們商議延長期限，或申請復議。",
    en: "Ask us about a longer term instead, or appeal.",
  },
  COOLDOWN_NOT_OVER: {
    "zh-Hans": "间隔期满后可重新申请；如情况有变，可申请复议。",
    "zh-Hant": "間隔期滿後可重新申請；如情況有變，可申請復議。",
    en: "Apply again when the time has passed, or appeal if your situation has changed.",
  },
  CANNOT_RESUME_PAYMENT: {
    "zh-Hans": "请与我们联系商议长期还款安排，或申请复议。",
    "zh-Hant": "請與我們聯繫商議長期還款安排，或申請復議。",
    en: "Talk to us about a longer-term arrangement, or appeal.",
  },
  OTHER: {
    "zh-Hans": "如有疑问可与我们联系，或申请复议。",
    "zh-Hant": "如有疑問可與我們聯繫，或申請復議。",
    en: "Contact us if anything is unclear, or appeal.",
  },
};
