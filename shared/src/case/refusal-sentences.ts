import { findingSentence } from "../authority/authority-sentences.ts";
import type { AuthorityFinding } from "../authority/beyond-authority.ts";
import { CASE_ACTION_LABELS } from "../locale/labels/case-action-labels.ts";
import { CASE_STATUS_LABELS } from "../locale/labels/case-status-labels.ts";
import type { Labels, Sentence } from "../locale/locale.ts";
import { render, sentence, type Variable } from "../locale/render.ts";
import type { TransitionRefusal, TransitionRefusalCode } from "./transition-refusal.ts";

/**
 * `ROLE_NOT_ALLOWED`: the role may never do this; `HOLDER_ONLY`: the role may, with a case of one's own;
 * `BEYOND_AUTHORITY`: the person may, with a decision that does not reach as far.
 */
export type PermissionReason = TransitionRefusalCode | "ROLE_NOT_ALLOWED" | "HOLDER_ONLY" | "BEYOND_AUTHORITY";

const TEMPLATES: Labels<PermissionReason> = {
  ILLEGAL_TRANSITION: {
    "zh-Hans": "案件状态为“{status}”，不能“{action}”。",
    "zh-Hant": "案件狀態為“{status}”，不能“{action}”。",
    en: "“{action}” is not possible while the case is “{status}”.",
  },
  NOT_CLAIMED: {
    "zh-Hans": "案件尚未领取，请先领取。",
    "zh-Hant": "案件尚未領取，請先領取。",
    en: "Nobody holds this case: claim it first.",
  },
  HELD_BY_ANOTHER: {
    "zh-Hans": "案件正由其他审核员处理。",
    "zh-Hant": "案件正由其他審核員處理。",
    en: "Another reviewer holds this case.",
  },
  MAKER_CANNOT_CHECK: {
    "zh-Hans": "经办人不能复核自己的决定。",
    "zh-Hant": "經辦人不能複核自己的決定。",
    en: "The maker cannot confirm or return their own decision.",
  },
  CHECKER_CANNOT_DECIDE: {
    "zh-Hans": "退回该案件的复核人不能再作经办。",
    "zh-Hant": "退回該案件的複核人不能再作經辦。",
    en: "Whoever returned the proposal as checker cannot make the next decision.",
  },
  APPEAL_NEEDS_ANOTHER_PERSON: {
    "zh-Hans": "复议须由未参与原决定的人办理。",
    "zh-Hant": "復議須由未參與原決定的人辦理。",
    en: "An appeal is heard by somebody who had no hand in the first decision.",
  },
  CANCEL_NEEDS_TWO_PEOPLE: {
    "zh-Hans": "撤销协议须由提议人以外的另一人确认。",
    "zh-Hant": "撤銷協議須由提議人以外的另一人確認。",
    en: "Somebody other than the person who proposed it has to cancel the agreement.",
  },
  CANCEL_NOT_PROPOSED: {
    "zh-Hans": "撤销协议须先由一人提议。",
    "zh-Hant": "撤銷協議須先由一人提議。",
    en: "Somebody has to propose the cancellation first.",
  },
  OFFERS_OUT_OF_RANGE: {
    "zh-Hans": "须提供 1 至 {max} 个方案，现为 {offers} 个。",
    "zh-Hant": "須提供 1 至 {max} 個方案，現為 {offers} 個。",
    en: "A decision carries 1 to {max} offers, not {offers}.",
  },
  COUNTERED_ALREADY: {
    "zh-Hans": "借款人已于 {counteredOn} 提出过一次修改方案，不能再次提出。",
    "zh-Hant": "借款人已於 {counteredOn} 提出過一次修改方案，不能再次提出。",
    en: "The borrower asked for something else on {counteredOn}; that is possible once.",
  },
  OFFER_EXPIRED: {
    "zh-Hans": "方案已于 {validUntil} 到期。",
    "zh-Hant": "方案已於 {validUntil} 到期。",
    en: "The offer was valid until {validUntil}.",
  },
  OFFER_STILL_VALID: {
    "zh-Hans": "方案有效期至 {validUntil}，尚未到期。",
    "zh-Hant": "方案有效期至 {validUntil}，尚未到期。",
    en: "The offer is still valid, until {validUntil}.",
  },
  DECISION_FINAL: {
    "zh-Hans": "该决定为最终决定，不能再次申请复议。",
    "zh-Hant": "該決定為最終決定，不能再次申請復議。",
    en: "This decision is final: there is no further appeal.",
  },
  APPEAL_WINDOW_CLOSED: {
    "zh-Hans": "复议申请期已于 {appealUntil} 结束。",
    "zh-Hant": "復議申請期已於 {appealUntil} 結束。",
    en: "The time to appeal ended on {appealUntil}.",
  },
  EVIDENCE_EXTENDED_ALREADY: {
    "zh-Hans": "补充材料的期限最多延长 {allowed} 次。",
    "zh-Hant": "補充材料的期限最多延長 {allowed} 次。",
    en: "The time to answer can be extended {allowed} times, not more.",
  },
  REASONS_MISSING: {
    "zh-Hans": "不予通过须至少说明一项理由。",
    "zh-Hant": "不予通過須至少說明一項理由。",
    en: "A decline needs at least one reason.",
  },
  ROLE_NOT_ALLOWED: {
    "zh-Hans": "“{role}”无权“{action}”。",
    "zh-Hant": "“{role}”無權“{action}”。",
    en: "The role “{role}” may not do “{action}”.",
  },
  HOLDER_ONLY: {
    "zh-Hans": "只有领取人或高级审核员可以释放案件。",
    "zh-Hant": "只有領取人或高級審核員可以釋放案件。",
    en: "Only the holder or a senior reviewer can release a case.",
  },
  BEYOND_AUTHORITY: {
    "zh-Hans": "该决定超出您的个人权限，须由权限足够的人复核。{findings}",
    "zh-Hant": "該決定超出您的個人權限，須由權限足夠的人複核。{findings}",
    en: "This decision is beyond your own authority; somebody whose authority covers it has to confirm it. {findings}",
  },
};

/** What stands against an action, said to the person who tried it. */
export function permissionSentence(reason: PermissionReason, variables: Readonly<Record<string, Variable>>): Sentence {
  return render(TEMPLATES[reason], variables);
}

/** The same for a move that `transition` refused. */
export function refusalSentence({ code, from, action, facts }: TransitionRefusal): Sentence {
  const status = CASE_STATUS_LABELS[from];
  return permissionSentence(code, { status, action: CASE_ACTION_LABELS[action], ...facts });
}

/** The same for a decision that goes beyond somebody's own authority: every limit, what was measured, what is allowed. */
export function beyondSentence(beyond: readonly AuthorityFinding[]): Sentence {
  const said = beyond.map(findingSentence);
  const findings = sentence((locale) => said.map((each) => each[locale]).join(locale === "en" ? " " : ""));
  return permissionSentence("BEYOND_AUTHORITY", { findings });
}
