import type { Sentence } from "@respite/shared/locale/locale";
import type { ReliefRefusalCode } from "@respite/shared/relief/relief";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** Why a relief cannot be computed. */
export const RELIEF_MESSAGES = {
  MEASURE_INCOMPLETE: message("{type} needs `{field}`.", "{type} 需要填写 `{field}`。", "{type} 需要填寫 `{field}`。"),
  MEASURE_FIELD_UNUSED: message(
    "{type} does not use `{field}`; leave it out.",
    "{type} 不使用 `{field}`，请删去。",
    "{type} 不使用 `{field}`，請刪去。",
  ),
  TOO_MANY_MEASURES: message("At most four measures.", "最多四项措施。", "最多四項措施。"),
  NOTHING_REQUESTED: message(
    "Nothing would change. Choose at least one measure that does something.",
    "没有任何变更，请至少选择一项有效措施。",
    "沒有任何變更，請至少選擇一項有效措施。",
  ),
  LOAN_CHARGED_OFF: message(
    "The loan is charged off; it needs special handling.",
    "该贷款已核销，须转特殊处理。",
    "該貸款已核銷，須轉特殊處理。",
  ),
  LOAN_SETTLED: message("The loan is paid in full.", "该贷款已还清。", "該貸款已還清。"),
  INSTALMENT_ALREADY_MET: message(
    "Instalment {instalment} is not open to relief; the first unpaid one is {firstUnpaid}.",
    "第 {instalment} 期不能纾困；首个未还期为第 {firstUnpaid} 期。",
    "第 {instalment} 期不能紓困；首個未還期為第 {firstUnpaid} 期。",
  ),
  DATE_BEFORE_RELIEF: message(
    "The new due date would lie before the decision. Choose a later date or more months.",
    "新的还款日早于决定日，请选择更晚的日期或更多月数。",
    "新的還款日早於決定日，請選擇更晚的日期或更多月數。",
  ),
  TOO_MANY_MONTHS: message(
    "That is more months than the loan can carry.",
    "月数超过该贷款可承受的范围。",
    "月數超過該貸款可承受的範圍。",
  ),
  MEASURES_DO_NOT_COMBINE: message(
    "These measures do not go together. Use one way to postpone, with a waiver or an extension if wanted.",
    "这些措施不能并用。请选择一种延后方式，可另加减免或延长期限。",
    "這些措施不能並用。請選擇一種延後方式，可另加減免或延長期限。",
  ),
  WAIVER_OUT_OF_RANGE: message(
    "A waiver is a share above 0 and at most 1 of the deferral-period interest.",
    "减免比例须大于 0 且不超过 1（延后期利息）。",
    "減免比例須大於 0 且不超過 1（延後期利息）。",
  ),
  WINDOW_EMPTY: message(
    "The pause must end after it begins.",
    "暂停计息的结束日须晚于开始日。",
    "暫停計息的結束日須晚於開始日。",
  ),
  NO_HOLIDAY_TO_END: message(
    "There is no deferral that is under way: its first month must be over, and its last not.",
    "没有正在进行的延期：首月须已届满，末月须未届满。",
    "沒有正在進行的延期：首月須已屆滿，末月須未屆滿。",
  ),
  NOT_THE_LATEST_RELIEF: message(
    "Only the latest relief can be undone; the schedule in force is version {latest}.",
    "只能撤销最近一次纾困；现行还款计划为第 {latest} 版。",
    "只能撤銷最近一次紓困；現行還款計劃為第 {latest} 版。",
  ),
} as const satisfies Record<
  ReliefRefusalCode | "MEASURE_INCOMPLETE" | "MEASURE_FIELD_UNUSED" | "TOO_MANY_MEASURES",
  Sentence
>;
