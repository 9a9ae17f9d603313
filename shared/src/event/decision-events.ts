import type { Sentence } from "../locale/locale.ts";

/** What is decided, offered and appealed. */
export const DECISION_EVENTS = {
  CASE_APPROVED: {
    en: "Approved with {offers} offer(s).",
    "zh-Hans": "已批准，共 {offers} 个方案。",
    "zh-Hant": "已批准，共 {offers} 個方案。",
  },
  SECOND_REVIEW_NEEDED: {
    en: "Waiting for a second reviewer.",
    "zh-Hans": "等待复核。",
    "zh-Hant": "等待覆核。",
  },
  CASE_CONFIRMED: { en: "Confirmed by the checker.", "zh-Hans": "复核通过。", "zh-Hant": "覆核通過。" },
  CASE_RETURNED: {
    en: "Returned to the maker: {words}",
    "zh-Hans": "复核退回：{words}",
    "zh-Hant": "覆核退回：{words}",
  },
  CASE_DECLINED: { en: "Declined: {words}", "zh-Hans": "已拒绝：{words}", "zh-Hant": "已拒絕：{words}" },
  OFFERS_OPENED: {
    en: "{offers} offer(s) open to the borrower until {validUntil}.",
    "zh-Hans": "{offers} 个方案已向借款人开放，有效期至 {validUntil}。",
    "zh-Hant": "{offers} 個方案已向借款人開放，有效期至 {validUntil}。",
  },
  OFFER_ACCEPTED: {
    en: "Offer {position} accepted; agreement in force.",
    "zh-Hans": "已接受方案 {position}，协议生效。",
    "zh-Hant": "已接受方案 {position}，協議生效。",
  },
  OFFER_COUNTERED: {
    en: "The borrower asked for something else: {words}",
    "zh-Hans": "借款人提出修改方案：{words}",
    "zh-Hant": "借款人提出修改方案：{words}",
  },
  OFFERS_EXPIRED: { en: "The offers expired.", "zh-Hans": "方案已过期。", "zh-Hant": "方案已過期。" },
  APPEAL_WINDOW_CLOSED: {
    en: "No appeal by {until}; the decline stands.",
    "zh-Hans": "{until} 前未提出复议，维持拒绝。",
    "zh-Hant": "{until} 前未提出復議，維持拒絕。",
  },
  APPEAL_OPENED: { en: "Appeal opened: {words}", "zh-Hans": "已提出复议：{words}", "zh-Hant": "已提出復議：{words}" },
  APPEAL_TAKEN: {
    en: "Appeal taken up by another person.",
    "zh-Hans": "复议已由他人受理。",
    "zh-Hant": "復議已由他人受理。",
  },
  DECLINE_UPHELD: { en: "Decline upheld: {words}", "zh-Hans": "维持拒绝：{words}", "zh-Hant": "維持拒絕：{words}" },
} as const satisfies Record<string, Sentence>;
