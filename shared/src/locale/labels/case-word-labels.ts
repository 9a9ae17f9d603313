import type { DeclineReason, EvidenceKind, Ground, HardshipReason } from "../../case/case-words.ts";
import type { Labels } from "../locale.ts";

export const GROUND_LABELS: Labels<Ground> = {
  SHORT_TERM_HARDSHIP: { "zh-Hans": "短期经济困难", "zh-Hant": "短期經濟困難", en: "Short-term hardship" },
  FORCE_MAJEURE: { "zh-Hans": "不可抗力", "zh-Hant": "不可抗力", en: "Force majeure" },
  SMALL_LOAN_GOOD_RECORD: {
    "zh-Hans": "小额且还款记录良好",
    "zh-Hant": "小額且還款記錄良好",
    en: "Small loan, good record",
  },
};

export const HARDSHIP_REASON_LABELS: Labels<HardshipReason> = {
  ILLNESS: { "zh-Hans": "疾病", "zh-Hant": "疾病", en: "Illness" },
  JOB_LOSS: { "zh-Hans": "失业", "zh-Hant": "失業", en: "Job loss" },
  INCOME_DROP: { "zh-Hans": "收入下降", "zh-Hant": "收入下降", en: "Drop in income" },
  REDUCED_HOURS: { "zh-Hans": "工时减少", "zh-Hant": "工時減少", en: "Reduced hours" },
  BEREAVEMENT: { "zh-Hans": "亲属离世", "zh-Hant": "親屬離世", en: "Bereavement" },
  DISASTER: { "zh-Hans": "自然灾害", "zh-Hant": "自然災害", en: "Natural disaster" },
  EPIDEMIC: { "zh-Hans": "疫情", "zh-Hant": "疫情", en: "Epidemic" },
  ACCIDENT: { "zh-Hans": "意外事故", "zh-Hant": "意外事故", en: "Accident" },
  DISABILITY: { "zh-Hans": "伤残", "zh-Hant": "傷殘", en: "Disability" },
  DIVORCE: { "zh-Hans": "离婚", "zh-Hant": "離婚", en: "Divorce" },
  EXCESSIVE_OBLIGATIONS: { "zh-Hans": "债务负担过重", "zh-Hant": "債務負擔過重", en: "Excessive obligations" },
  OTHER: { "zh-Hans": "其他", "zh-Hant": "其他", en: "Other" },
};

export const EVIDENCE_KIND_LABELS: Labels<EvidenceKind> = {
  MEDICAL_CERTIFICATE: { "zh-Hans": "医疗证明", "zh-Hant": "醫療證明", en: "Medical certificate" },
  UNEMPLOYMENT_PROOF: { "zh-Hans": "失业证明", "zh-Hant": "失業證明", en: "Proof of unemployment" },
  INCOME_STATEMENT: { "zh-Hans": "收入证明", "zh-Hant": "收入證明", en: "Income statement" },
  BANK_STATEMENT: { "zh-Hans": "银行流水", "zh-Hant": "銀行流水", en: "Bank statement" },
  DISASTER_NOTICE: { "zh-Hans": "灾害证明", "zh-Hant": "災害證明", en: "Disaster notice" },
  DEATH_CERTIFICATE: { "zh-Hans": "死亡证明", "zh-Hant": "死亡證明", en: "Death certificate" },
  ACCIDENT_REPORT: { "zh-Hans": "事故证明", "zh-Hant": "事故證明", en: "Accident report" },
  IDENTITY: { "zh-Hans": "身份证明", "zh-Hant": "身份證明", en: "Proof of identity" },
  OTHER: { "zh-Hans": "其他材料", "zh-Hant": "其他材料", en: "Other document" },
};

export const DECLINE_REASON_LABELS: Labels<DeclineReason> = {
  OUTSIDE_APPLICATION_WINDOW: {
    "zh-Hans": "不在申请期内",
    "zh-Hant": "不在申請期內",
    en: "Outside the application window",
  },
  HARDSHIP_NOT_SHOWN: { "zh-Hans": "未能证明困难情形", "zh-Hant": "未能證明困難情形", en: "Hardship not shown" },
  EVIDENCE_MISSING: { "zh-Hans": "证明材料不足", "zh-Hant": "證明材料不足", en: "Evidence missing" },
  RECORD_BELOW_POLICY: {
    "zh-Hans": "还款记录不符合政策",
    "zh-Hant": "還款記錄不符合政策",
    en: "Record below the policy",
  },
  AMOUNT_ABOVE_POLICY: { "zh-Hans": "金额超出政策", "zh-Hant": "金額超出政策", en: "Amount above the policy" },
  DEFERRAL_LIMIT_REACHED: {
    "zh-Hans": "缓催月数已达上限",
    "zh-Hant": "緩催月數已達上限",
    en: "Deferral limit reached",
  },
  COOLDOWN_NOT_OVER: { "zh-Hans": "未过间隔期", "zh-Hant": "未過間隔期", en: "Cooldown not over" },
  CANNOT_RESUME_PAYMENT: {
    "zh-Hans": "恢复还款的可能性不足",
    "zh-Hant": "恢復還款的可能性不足",
    en: "Payment unlikely to resume",
  },
  OTHER: { "zh-Hans": "其他原因", "zh-Hant": "其他原因", en: "Other" },
};
