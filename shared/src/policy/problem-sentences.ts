import type { Sentence } from "../locale/locale.ts";
import type { Fault } from "./fault.ts";

const say = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** One sentence for every kind of fault: what would work instead. */
export const PROBLEM_SENTENCES: Readonly<Record<Fault["kind"] | "NOT_NEGATIVE", Sentence>> = {
  WHOLE: say(
    "Write a whole number from {min} to {max}.",
    "请填写 {min} 至 {max} 的整数。",
    "請填寫 {min} 至 {max} 的整數。",
  ),
  NOT_NEGATIVE: say("Write a number that is not below nought.", "请填写不小于零的数。", "請填寫不小於零的數。"),
  SHARE: say(
    "Write a percentage from 0% to {most}.",
    "请填写 0% 至 {most} 的百分比。",
    "請填寫 0% 至 {most} 的百分比。",
  ),
  TIME: say("Write a time such as 22:00.", "请填写时间，例如 22:00。", "請填寫時間，例如 22:00。"),
  DAY: say("Write a day such as 2026-04-01.", "请填写日期，例如 2026-04-01。", "請填寫日期，例如 2026-04-01。"),
  YES_NO: say("Write true or false.", "请填写 true 或 false。", "請填寫 true 或 false。"),
  CURRENCY: say(
    "Use an ISO 4217 currency such as CNY.",
    "请使用 ISO 4217 币种代码，例如 CNY。",
    "請使用 ISO 4217 幣別代碼，例如 CNY。",
  ),
  TEXT: say("Write something: it cannot be empty.", "请填写内容，不能为空。", "請填寫內容，不能為空。"),
  FORM: say("Write it like {example}.", "请按 {example} 的格式填写。", "請按 {example} 的格式填寫。"),
  LIST: say("This has to be a list.", "此处须为列表。", "此處須為列表。"),
  OBJECT: say("This has to be an object with fields.", "此处须为带字段的对象。", "此處須為帶欄位的物件。"),
  ONE_OF: say("Write one of {words}.", "请填写下列之一：{words}。", "請填寫下列之一：{words}。"),
  EACH_ONCE: say(
    "Write each of {words} once, in any order.",
    "下列各项须各出现一次，顺序不限：{words}。",
    "下列各項須各出現一次，順序不限：{words}。",
  ),
  UNKNOWN_FIELD: say("A policy has no such field.", "政策中没有该字段。", "政策中沒有該欄位。"),
  UNKNOWN_NUMBER: say("A policy has no such number.", "政策中没有该数值。", "政策中沒有該數值。"),
  UNKNOWN_SENTENCE: say("The rule has no such sentence.", "该规则没有这句文字。", "該規則沒有這句文字。"),
  UNKNOWN_GROUP: say("A policy has no such group of numbers.", "政策中没有该组数值。", "政策中沒有該組數值。"),
  ORDER: say(
    "This may not be more than “{what}”, which is {limit}.",
    "不得超过“{what}”（{limit}）。",
    "不得超過「{what}」（{limit}）。",
  ),
  EXACTLY: say("This has to be {value}.", "此处须为 {value}。", "此處須為 {value}。"),
  RULE_ONCE: say(
    "{rule} has to stand here once; it stands here {count} times.",
    "{rule} 须恰好出现一次，现出现 {count} 次。",
    "{rule} 須恰好出現一次，現出現 {count} 次。",
  ),
  THRESHOLD: say(
    "This points at {name}, which is not a number of this policy.",
    "此处指向 {name}，本政策没有该数值。",
    "此處指向 {name}，本政策沒有該數值。",
  ),
  VARIABLE: say(
    "This rule does not measure {variable}. It may speak of {allowed}.",
    "该规则没有 {variable}，可用：{allowed}。",
    "該規則沒有 {variable}，可用：{allowed}。",
  ),
  BRACE: say(
    "A brace here belongs to no variable. Take it out.",
    "此处的花括号不属于任何变量，请删去。",
    "此處的大括號不屬於任何變數，請刪去。",
  ),
};
