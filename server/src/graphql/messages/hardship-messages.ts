import type { Sentence } from "@respite/shared/locale/locale";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** What can be wrong with where and since when a hardship is, with a declared disaster, or with a consent. */
export const HARDSHIP_MESSAGES = {
  DAY_IN_FUTURE: message(
    "{day} is still to come; give today or a day before.",
    "{day} 尚未到来，请填写今天或之前的日期。",
    "{day} 尚未到來，請填寫今天或之前的日期。",
  ),
  DAY_NOT_AHEAD: message(
    "{day} is not ahead: the borrower is told before anything is reported.",
    "{day} 不晚于今天，须在报送前告知借款人。",
    "{day} 不晚於今天，須在報送前告知借款人。",
  ),
  DAYS_REVERSED: message("The last day lies before the first.", "最后一日早于第一日。", "最後一日早於第一日。"),
  AREA_INVALID: message(
    "{area} is no area: write the path from the country down, such as CN-13-06 or US-CA-037.",
    "{area} 不是有效地区。请自国家起逐级填写，例如 CN-13-06 或 US-CA-037。",
    "{area} 不是有效地區。請自國家起逐級填寫，例如 CN-13-06 或 US-CA-037。",
  ),
  AREAS_OUT_OF_RANGE: message("Give 1 to {max} areas.", "请填写 1 至 {max} 个地区。", "請填寫 1 至 {max} 個地區。"),
  CODE_TAKEN: message("{code} has been declared already.", "{code} 已登记。", "{code} 已登記。"),
  DECLARATION_NOT_FOUND: message("There is no such declaration.", "没有该公告。", "沒有該公告。"),
  DECLARATION_WITHDRAWN: message("It has been withdrawn already.", "该公告已撤回。", "該公告已撤回。"),
  IDENTITY_NUMBER_INVALID: message(
    "An identity number has 4 to 32 letters and digits.",
    "证件号码须为 4 至 32 位字母和数字。",
    "證件號碼須為 4 至 32 位字母和數字。",
  ),
  NUMBER_OUT_OF_RANGE: message(
    "Give a number from {min} to {max}.",
    "请填写 {min} 至 {max} 的数字。",
    "請填寫 {min} 至 {max} 的數字。",
  ),
  POLICY_NOT_FOUND: message("There is no such policy version.", "没有该政策版本。", "沒有該政策版本。"),
  CURRENCY_UNKNOWN: message(
    "The currency is not one we know; send an ISO 4217 code such as CNY.",
    "币种未知，请提供 ISO 4217 代码，例如 CNY。",
    "幣別未知，請提供 ISO 4217 代碼，例如 CNY。",
  ),
  NO_RESULT_YET: message(
    "The case has no result yet that there could be an opinion on.",
    "案件尚无结果，暂不能评价。",
    "案件尚無結果，暫不能評價。",
  ),
  FEEDBACK_GIVEN: message("Feedback on this case was given already.", "该案件已评价。", "該案件已評價。"),
  BUDGET_EXHAUSTED: message(
    "The relief budget has {left} left, and these offers would cost up to {cost}. Make offers that cost less, or have the budget raised.",
    "纾困预算剩余 {left}，而所选方案最高成本为 {cost}。请选择成本较低的方案，或申请提高预算。",
    "紓困預算剩餘 {left}，而所選方案最高成本為 {cost}。請選擇成本較低的方案，或申請提高預算。",
  ),
  BUDGET_BELOW_USE: message(
    "{used} of this budget is held or spent already; it cannot be less.",
    "该预算已占用或使用 {used}，不能低于此数。",
    "該預算已佔用或使用 {used}，不能低於此數。",
  ),
  BUDGETS_OVERLAP: message(
    "Another budget covers some of these days.",
    "已有其他预算覆盖其中部分日期。",
    "已有其他預算覆蓋其中部分日期。",
  ),
  AMOUNT_NEGATIVE: message("An amount is not below nothing.", "金额不能为负。", "金額不能為負。"),
  CONSENT_IN_FORCE: message("The borrower has agreed to this already.", "借款人已同意此项。", "借款人已同意此項。"),
  CONSENT_NOT_IN_FORCE: message("The borrower has not agreed to this.", "借款人未同意此项。", "借款人未同意此項。"),
} satisfies Record<string, Sentence>;
