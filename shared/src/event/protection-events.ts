import type { Sentence } from "../locale/locale.ts";

/** Events of protection, contact and reporting. */
export const PROTECTION_EVENTS = {
  PROTECTION_BEGUN: {
    en: "Collection stopped and reported status frozen from {fromOn}.",
    "zh-Hans": "自 {fromOn} 起暂停催收并冻结征信状态。",
    "zh-Hant": "自 {fromOn} 起暫停催收並凍結徵信狀態。",
  },
  PROTECTION_CHANGED: {
    en: "Protection goes on, for another reason.",
    "zh-Hans": "保护因其他原因继续。",
    "zh-Hant": "保護因其他原因繼續。",
  },
  PROTECTION_ENDED: {
    en: "Protection ended on {toOn}.",
    "zh-Hans": "保护于 {toOn} 结束。",
    "zh-Hant": "保護於 {toOn} 結束。",
  },
  PROTECTION_BACKDATED: {
    en: "Protection begins on {fromOn} instead: {words}",
    "zh-Hans": "保护期追溯至 {fromOn}：{words}",
    "zh-Hant": "保護期追溯至 {fromOn}：{words}",
  },
  PROTECTION_RELEASED: {
    en: "Protection released on {toOn}: {words}",
    "zh-Hans": "保护期于 {toOn} 提前解除：{words}",
    "zh-Hant": "保護期於 {toOn} 提前解除：{words}",
  },
  CONTACT_RECORDED: { en: "Contact recorded.", "zh-Hans": "已登记联系。", "zh-Hant": "已登記聯繫。" },
  PRE_REPORT_NOTICE_GIVEN: {
    en: "The borrower was told on {givenOn}, before anything negative is reported.",
    "zh-Hans": "已于 {givenOn} 在报送不良信息前告知借款人。",
    "zh-Hant": "已於 {givenOn} 在報送不良資訊前告知借款人。",
  },
} as const satisfies Record<string, Sentence>;
