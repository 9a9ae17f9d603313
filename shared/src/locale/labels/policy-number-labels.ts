import type { Sentence } from "../locale.ts";

const label = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** What every number of a policy is called, by where it lies; money is per currency and called after its group. */
export const POLICY_NUMBER_LABELS: Readonly<Record<string, Sentence>> = {
  "window.daysBeforeDue": label("How long before the due date one may apply", "到期前可申请天数", "到期前可申請天數"),
  "window.daysAfterDue": label("How long after the due date one may apply", "到期后可申请天数", "到期後可申請天數"),
  "clock.acknowledgeBusinessDays": label("The time to acknowledge", "受理通知期限", "受理通知期限"),
  "clock.decideBusinessDays": label("The time to decide", "审批期限", "審批期限"),
  "clock.hardLimitBusinessDays": label("The hard limit of the decision", "审批最长期限", "審批最長期限"),
  "clock.atRiskBusinessDays": label("The warning before a deadline", "到期预警提前量", "到期預警提前量"),
  "evidence.answerDays": label("The time to send documents", "补充材料期限", "補充材料期限"),
  "evidence.extensions": label("How often that time is extended", "补充材料可延期次数", "補充材料可延期次數"),
  "offer.validDays": label("How long an offer is open", "方案有效期", "方案有效期"),
  "appeal.windowDays": label("The time to appeal", "提出复议期限", "提出複議期限"),
  "appeal.decideDays": label("The time to decide an appeal", "复议审批期限", "複議審批期限"),
  "deferral.maxMonths": label("The longest deferral without proof", "无证明时最长延后期", "無證明時最長延後期"),
  "deferral.maxMonthsWithProof": label("The longest deferral with proof", "有证明时最长延后期", "有證明時最長延後期"),
  "deferral.proofReasons": label(
    "What allows a longer deferral when it is proven",
    "经证明可延长延后期的原因",
    "經證明可延長延後期的原因",
  ),
  "deferral.totalMonths": label("The most that is deferred in all", "累计延后上限", "累計延後上限"),
  "deferral.totalWindowMonths": label("The time over which deferrals add up", "累计计算期间", "累計計算期間"),
  "deferral.cooldownMonths": label("The time between two reliefs", "两次纾困间隔期", "兩次紓困間隔期"),
  "hardship.reasons": label("What counts as hardship", "困难原因范围", "困難原因範圍"),
  "hardship.maxDaysPastDue": label("The longest arrears for hardship", "困难情形逾期上限", "困難情形逾期上限"),
  "forceMajeure.reasons": label("What counts as force majeure", "不可抗力原因范围", "不可抗力原因範圍"),
  "smallLoan.maxOutstanding": label("The largest small loan", "小额贷款余额上限", "小額貸款餘額上限"),
  "smallLoan.maxDaysPastDue": label("The longest arrears of a good record", "良好记录逾期上限", "良好記錄逾期上限"),
  "smallLoan.recordMonths": label("How far back a good record is looked at", "良好记录考察期", "良好記錄考察期"),
  "smallLoan.minMonthsOnBook": label("How long a small loan must have run", "小额贷款最短已还期", "小額貸款最短已還期"),
  "waiver.maxShare": label("What one reviewer may waive of the interest", "单人可减免利息比例", "單人可減免利息比例"),
  "rate.maxAnnual": label("The highest rate a year", "年利率上限", "年利率上限"),
  "secondReview.maxDeferralMonths": label(
    "The longest deferral one person decides",
    "单人可批延后期",
    "單人可批延後期",
  ),
  "secondReview.maxExposure": label("The largest exposure one person decides", "单人可批余额上限", "單人可批餘額上限"),
  "contact.quietFrom": label("The beginning of the quiet hours", "静默时段开始", "靜默時段開始"),
  "contact.quietTo": label("The end of the quiet hours", "静默时段结束", "靜默時段結束"),
  "contact.maxUnansweredCallsPerDay": label("Unanswered calls a day", "每日未接来电上限", "每日未接來電上限"),
  "automaticApproval.enabled": label("Automatic approval", "自动批准", "自動批准"),
  "automaticApproval.ground": label("The ground approved automatically", "自动批准适用情形", "自動批准適用情形"),
  "automaticApproval.maxShiftMonths": label(
    "The longest automatic deferral",
    "自动批准最长延后期",
    "自動批准最長延後期",
  ),
  acceptedEvidence: label("What proves", "证明材料：", "證明材料："),
};
