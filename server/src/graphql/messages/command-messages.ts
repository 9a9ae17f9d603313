import type { Sentence } from "@respite/shared/locale/locale";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** What can be wrong with a command, whatever it commands: what, which, and what would work. */
export const COMMAND_MESSAGES = {
  CASE_NOT_FOUND: message("There is no such case.", "没有该案件。", "沒有該案件。"),
  LOAN_NOT_FOUND: message("There is no such loan.", "没有该贷款。", "沒有該貸款。"),
  OFFER_NOT_FOUND: message("There is no such offer.", "没有该方案。", "沒有該方案。"),
  BORROWER_NOT_FOUND: message("There is no such borrower.", "没有该借款人。", "沒有該借款人。"),
  INSTITUTION_NOT_FOUND: message("There is no such institution.", "没有该机构。", "沒有該機構。"),
  STALE_CASE: message(
    "The case has changed since you read it (version {expectedVersion}, now {currentVersion}). Read it again, then decide.",
    "案件在您读取后已变更（读取时为第 {expectedVersion} 版，现为第 {currentVersion} 版）。请重新读取后再决定。",
    "案件在您讀取後已變更（讀取時為第 {expectedVersion} 版，現為第 {currentVersion} 版）。請重新讀取後再決定。",
  ),
  CASES_OUT_OF_RANGE: message(
    "Name 1 to {max} cases at once; these are {cases}.",
    "一次可处理 1 至 {max} 个案件，现为 {cases} 个。",
    "一次可處理 1 至 {max} 個案件，現為 {cases} 個。",
  ),
  PERSON_NOT_FOUND: message(
    "Nobody who decides here has signed in with this id.",
    "尚无此编号的审核人员登录过。",
    "尚無此編號的審核人員登入過。",
  ),
  SAVED_VIEW_NOT_FOUND: message("There is no such saved view.", "没有该已存视图。", "沒有該已存檢視。"),
  SAVED_VIEW_OF_ANOTHER: message(
    "{owner} saved this view, and it is theirs to change.",
    "该视图由{owner}保存，只能由其本人更改。",
    "該檢視由{owner}儲存，只能由其本人更改。",
  ),
  STALE_SAVED_VIEW: message(
    "This view has been changed since you read it. Look at it again, then decide.",
    "该视图在您读取后已变更，请重新查看后再决定。",
    "該檢視在您讀取後已變更，請重新查看後再決定。",
  ),
  SAVED_VIEWS_FULL: message(
    "You keep {max} views already; take one away first.",
    "您已保存 {max} 个视图，请先删除一个。",
    "您已儲存 {max} 個檢視，請先刪除一個。",
  ),
  SEARCH_NOT_UNDERSTOOD: message(
    "Send the search as the console writes it; of this is understood: “{understood}”.",
    "请按控制台的写法发送查询；其中可识别的部分为“{understood}”。",
    "請按控制台的寫法傳送查詢；其中可識別的部分為「{understood}」。",
  ),
  NAME_TAKEN: message(
    "You keep a view called “{name}” already; choose another name.",
    "您已有名为“{name}”的视图，请换一个名称。",
    "您已有名為「{name}」的檢視，請換一個名稱。",
  ),
  IDEMPOTENCY_KEY_INVALID: message(
    "An idempotency key has 8 to 200 visible characters; a new random UUID is a good one.",
    "幂等键须为 8 至 200 个可见字符，建议使用新的随机 UUID。",
    "冪等鍵須為 8 至 200 個可見字元，建議使用新的隨機 UUID。",
  ),
  IDEMPOTENCY_KEY_REUSED: message(
    "This idempotency key was used for another command. Send each new command with a new key.",
    "该幂等键已用于其他命令。每个新命令请使用新的键。",
    "該冪等鍵已用於其他命令。每個新命令請使用新的鍵。",
  ),
  TEXT_EMPTY: message("Write something: it cannot be empty.", "请填写内容，不能为空。", "請填寫內容，不能為空。"),
  TEXT_TOO_LONG: message(
    "At most {max} characters; these are {length}.",
    "最多 {max} 个字符，现为 {length} 个。",
    "最多 {max} 個字元，現為 {length} 個。",
  ),
  TEXT_NOT_PLAIN: message(
    "The text contains control characters; send plain text.",
    "文本含有控制字符，请发送纯文本。",
    "文字含有控制字元，請傳送純文字。",
  ),
  OPEN_CASE_ON_LOAN: message(
    "Another case on this loan is still open. Follow or withdraw that one first.",
    "该贷款尚有未结案件，请先跟进或撤回该案件。",
    "該貸款尚有未結案件，請先跟進或撤回該案件。",
  ),
  EXTERNAL_ID_TAKEN: message(
    "“{externalId}” is already in use; send another id.",
    "“{externalId}”已被使用，请换一个编号。",
    "「{externalId}」已被使用，請換一個編號。",
  ),
  DRAFT_OR_LOAN: message(
    "Give either the id of a draft, or a loan with ground, reason, statement and measures.",
    "请提供草稿编号，或提供贷款、适用情形、原因、说明和纾困措施。",
    "請提供草稿編號，或提供貸款、適用情形、原因、說明和紓困措施。",
  ),
  RECEIVED_BEFORE_LOAN: message(
    "The loan was paid out on {startedOn}; no application on it can have come before.",
    "该贷款于 {startedOn} 发放，此前不可能收到申请。",
    "該貸款於 {startedOn} 發放，此前不可能收到申請。",
  ),
  RECEIVED_TOO_LONG_AGO: message(
    "The policy's window is open for {days} days, so an application counts from {earliest} at the earliest. Let protection begin earlier with `protectionBackdate`.",
    "政策规定的申请期为 {days} 天，收到申请日最早为 {earliest}。如需更早开始保护，请用 `protectionBackdate`。",
    "政策規定的申請期為 {days} 天，收到申請日最早為 {earliest}。如需更早開始保護，請用 `protectionBackdate`。",
  ),
  EVIDENCE_KINDS_MISSING: message(
    "Name at least one document that is needed.",
    "请至少列出一种所需材料。",
    "請至少列出一種所需材料。",
  ),
  DUE_DATE_OUT_OF_RANGE: message(
    "The answer date must lie from {from} to {to}.",
    "答复日期须在 {from} 至 {to} 之间。",
    "答覆日期須在 {from} 至 {to} 之間。",
  ),
  OFFERS_OUT_OF_RANGE: message(
    "Approve with one to four offers.",
    "批准时须提供 1 至 4 个方案。",
    "批准時須提供 1 至 4 個方案。",
  ),
  OFFERS_OUTDATED: message(
    "Since these offers were made, money came in or protection was back-dated. Return the case, so that they are made anew.",
    "拟定方案后，借款有还款入账或保护起始日已提前。请退回案件，重新拟定方案。",
    "擬定方案後，借款有還款入帳或保護起始日已提前。請退回案件，重新擬定方案。",
  ),
  CONDITION_NOT_MET: message(
    "This offer is made on a condition: send {documents} first (POST /evidence), then accept.",
    "该方案附有条件：请先提交 {documents}（POST /evidence），再接受。",
    "該方案附有條件：請先提交 {documents}（POST /evidence），再接受。",
  ),
  OFFER_OUTDATED: message(
    "Since this offer was made, money came in or protection was back-dated. Ask for it to be made anew with a counter-offer.",
    "拟定该方案后，借款有还款入账或保护起始日已提前。请通过提出修改方案重新拟定。",
    "擬定該方案後，借款有還款入帳或保護起始日已提前。請透過提出修改方案重新擬定。",
  ),
  OFFERS_ALIKE: message(
    "Offers {first} and {second} are the same; make them differ or leave one out.",
    "方案 {first} 与方案 {second} 相同，请修改或删去其一。",
    "方案 {first} 與方案 {second} 相同，請修改或刪去其一。",
  ),
  OVERRIDE_REASON_MISSING: message(
    "These offers do not meet {rules}. Say why the rule is overridden; a second reviewer will see it.",
    "这些方案不符合 {rules}。请说明例外理由，复核人将看到。",
    "這些方案不符合 {rules}。請說明例外理由，複核人將看到。",
  ),
  REASONS_MISSING: message("Give at least one reason.", "请至少选择一项理由。", "請至少選擇一項理由。"),
  TERMS_CHANGED: message(
    "The terms are not the ones you saw. Read them again, then answer.",
    "条款与您看到的不一致，请重新读取后再答复。",
    "條款與您看到的不一致，請重新讀取後再答覆。",
  ),
  OFFER_NOT_OPEN: message("This offer is not open any more.", "该方案已不可接受。", "該方案已不可接受。"),
  PAID_INSTALMENTS_OUT_OF_RANGE: message(
    "Paid instalments must be from 0 to {max}.",
    "已还期数须在 0 至 {max} 之间。",
    "已還期數須在 0 至 {max} 之間。",
  ),
  CREDIT_RECORD_INVALID: message(
    "A credit record has at most 24 different months written YYYY-MM, with days past due from 0 on.",
    "信用记录最多 24 个不同月份（YYYY-MM），逾期天数不小于 0。",
    "信用記錄最多 24 個不同月份（YYYY-MM），逾期天數不小於 0。",
  ),
  LOCALE_UNKNOWN: message(
    "Borrowers are written to in zh-Hans, zh-Hant or en; “{locale}” is none of these.",
    "借款人的语言须为 zh-Hans、zh-Hant 或 en，不支持“{locale}”。",
    "借款人的語言須為 zh-Hans、zh-Hant 或 en，不支援「{locale}」。",
  ),
  CURRENCY_NOT_OURS: message(
    "This institution lends in {currency}.",
    "本机构的贷款币种为 {currency}。",
    "本機構的貸款幣別為 {currency}。",
  ),
} as const satisfies Record<string, Sentence>;
