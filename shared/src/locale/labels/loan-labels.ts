import type { LoanStatus, RepaymentMethod } from "../../loan/loan.ts";
import type { Labels } from "../locale.ts";

export const REPAYMENT_METHOD_LABELS: Labels<RepaymentMethod> = {
  EQUAL_INSTALMENT: { "zh-Hans": "等额本息", "zh-Hant": "等額本息", en: "Equal instalments" },
  EQUAL_PRINCIPAL: { "zh-Hans": "等额本金", "zh-Hant": "等額本金", en: "Equal principal" },
  INTEREST_ONLY: { "zh-Hans": "先息后本", "zh-Hant": "先息後本", en: "Interest only" },
  BULLET: { "zh-Hans": "到期一次还本付息", "zh-Hant": "到期一次還本付息", en: "Bullet" },
};

export const LOAN_STATUS_LABELS: Labels<LoanStatus> = {
  CURRENT: { "zh-Hans": "正常", "zh-Hant": "正常", en: "Current" },
  DELINQUENT: { "zh-Hans": "逾期", "zh-Hant": "逾期", en: "Delinquent" },
  SETTLED: { "zh-Hans": "已结清", "zh-Hant": "已結清", en: "Settled" },
  CHARGED_OFF: { "zh-Hans": "已核销", "zh-Hant": "已核銷", en: "Charged off" },
  IN_LITIGATION: { "zh-Hans": "诉讼中", "zh-Hant": "訴訟中", en: "In litigation" },
};
