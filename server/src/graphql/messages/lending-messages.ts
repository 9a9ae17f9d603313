import type { Sentence } from "@respite/shared/locale/locale";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** What can be wrong with payments, agreements, protections and contacts. */
export const LENDING_MESSAGES = {
  PAYMENT_NOT_POSITIVE: message(
    "A payment is more than zero; take one back with `paymentReverse`.",
    "还款金额须大于零；撤销还款请用 `paymentReverse`。",
    "還款金額須大於零；撤銷還款請用 `paymentReverse`。",
  ),
  PAYMENT_BEFORE_LOAN: message(
    "The loan was paid out on {startedOn}; nothing can have come in before.",
    "该贷款于 {startedOn} 发放，不可能有更早的还款。",
    "該貸款於 {startedOn} 發放，不可能有更早的還款。",
  ),
  PAYMENT_TOO_LARGE: message(
    "Only {left} is still to be paid; post no more than that.",
    "尚欠 {left}，入账金额不得超过此数。",
    "尚欠 {left}，入帳金額不得超過此數。",
  ),
  PAYMENT_NOT_FOUND: message("There is no such payment on this loan.", "该贷款没有这笔还款。", "該貸款沒有這筆還款。"),
  PAYMENT_REVERSED_ALREADY: message("This payment was taken back before.", "这笔还款已撤销过。", "這筆還款已撤銷過。"),
  PAYMENT_IN_SCHEDULE: message(
    "The schedule in force was booked on this payment. Undo the agreement first, then take the payment back.",
    "现行还款计划已计入这笔还款，请先撤销协议，再撤销还款。",
    "現行還款計畫已計入這筆還款，請先撤銷協議，再撤銷還款。",
  ),
  AGREEMENT_SUPERSEDED: message(
    "A later schedule was booked on this loan. Undo the later agreement first.",
    "该贷款已登记更晚的还款计划，请先撤销较晚的协议。",
    "該貸款已登記更晚的還款計畫，請先撤銷較晚的協議。",
  ),
  PROTECTION_NOT_FOUND: message("There is no such protection.", "没有该保护期。", "沒有該保護期。"),
  PROTECTION_OVER: message("This protection ended on {to}.", "该保护期已于 {to} 结束。", "該保護期已於 {to} 結束。"),
  PROTECTION_OVERLAPS: message(
    "It would share days with the protection from {from} to {to}; choose a later day.",
    "将与 {from} 至 {to} 的保护期重叠，请选择更晚的日期。",
    "將與 {from} 至 {to} 的保護期重疊，請選擇更晚的日期。",
  ),
  PROTECTION_BEFORE_LOAN: message(
    "The loan was paid out on {startedOn}; nothing can be protected before.",
    "该贷款于 {startedOn} 发放，此前无可保护。",
    "該貸款於 {startedOn} 發放，此前無可保護。",
  ),
  BACKDATE_NOT_EARLIER: message(
    "It begins on {fromOn}; back-dating needs an earlier day.",
    "该保护期自 {fromOn} 起，追溯须选择更早的日期。",
    "該保護期自 {fromOn} 起，追溯須選擇更早的日期。",
  ),
  CONTACT_IN_FUTURE: message(
    "A contact is written down once it was made.",
    "联系发生之后才能登记。",
    "聯繫發生之後才能登記。",
  ),
} as const satisfies Record<string, Sentence>;
