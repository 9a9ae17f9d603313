import type { TermsProblem as SharedTermsProblem } from "@respite/shared/loan/terms-problem";
import type { Sentence } from "@respite/shared/locale/locale";
import type { UserErrorValue } from "../user-error.ts";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

export type TermsProblem =
  | SharedTermsProblem
  | "CURRENCY_UNKNOWN"
  | "PRINCIPAL_TOO_LARGE"
  | "RATE_OUT_OF_RANGE"
  | "ROUNDING_MULTIPLE_TOO_LARGE";

/** Why terms make no schedule. */
const TERMS_MESSAGES: Readonly<Record<TermsProblem, Sentence>> = {
  PRINCIPAL_NOT_POSITIVE: message(
    "The principal must be more than nothing, in whole minor units.",
    "本金须为大于零的整数（最小货币单位）。",
    "本金須為大於零的整數（最小貨幣單位）。",
  ),
  PRINCIPAL_TOO_LARGE: message(
    "The principal may be at most 100,000,000,000 of the currency.",
    "本金最多为 1000 亿元。",
    "本金最多為 1000 億元。",
  ),
  RATE_NOT_DECIMAL: message(
    'The annual rate is an exact decimal such as "0.12".',
    "年利率须为精确小数，例如 “0.12”。",
    "年利率須為精確小數，例如「0.12」。",
  ),
  RATE_OUT_OF_RANGE: message(
    'The annual rate lies from "0" to "10.99999999", with at most eight decimals.',
    "年利率须在 “0” 至 “10.99999999” 之间，最多八位小数。",
    "年利率須在「0」至「10.99999999」之間，最多八位小數。",
  ),
  TERM_OUT_OF_RANGE: message("The term is 1 to 480 months.", "期数须为 1 至 480 个月。", "期數須為 1 至 480 個月。"),
  DATE_INVALID: message("A date does not exist.", "日期不存在。", "日期不存在。"),
  FIRST_DUE_NOT_AFTER_START: message(
    "The first due date must lie after the start.",
    "首期还款日须晚于放款日。",
    "首期還款日須晚於放款日。",
  ),
  ROUNDING_MULTIPLE_NOT_POSITIVE: message(
    "The rounding multiple is 1 or more.",
    "取整单位须不小于 1。",
    "取整單位須不小於 1。",
  ),
  ROUNDING_MULTIPLE_TOO_LARGE: message(
    "The rounding multiple may not exceed the principal.",
    "取整单位不能超过本金。",
    "取整單位不能超過本金。",
  ),
  CURRENCY_UNKNOWN: message(
    "The currency is not one we know; send an ISO 4217 code such as CNY.",
    "币种未知，请提供 ISO 4217 代码，例如 CNY。",
    "幣別未知，請提供 ISO 4217 代碼，例如 CNY。",
  ),
};

export const termsError = (problem: TermsProblem, field: readonly string[]): UserErrorValue => ({
  code: "LOAN_TERMS_INVALID",
  facts: { problem },
  field,
  sentence: TERMS_MESSAGES[problem],
});
