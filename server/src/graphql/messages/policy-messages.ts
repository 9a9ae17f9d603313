import type { Sentence } from "@respite/shared/locale/locale";

const message = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** What can be wrong with a policy version and what is done to it. */
export const POLICY_MESSAGES = {
  STALE_POLICY: message(
    "The version has changed since you read it (revision {expectedRevision}, now {revision}; last edited by {changedBy}). Read it again, then decide.",
    "该版本在您读取后已变更（读取时为第 {expectedRevision} 次修订，现为第 {revision} 次，最后编辑：{changedBy}）。请重新读取后再决定。",
    "該版本在您讀取後已變更（讀取時為第 {expectedRevision} 次修訂，現為第 {revision} 次，最後編輯：{changedBy}）。請重新讀取後再決定。",
  ),
  POLICY_STEP_REFUSED: message(
    "{action} is not possible while the version is {status}.",
    "版本状态为 {status} 时不能执行 {action}。",
    "版本狀態為 {status} 時不能執行 {action}。",
  ),
  EDITS_OUT_OF_RANGE: message("At most {max} changes at once.", "每次最多 {max} 项修改。", "每次最多 {max} 項修改。"),
  POLICY_NEEDS_SECOND_EDITOR: message(
    "It was drafted by {author} and last edited by {editor}: somebody else publishes it.",
    "该版本由 {author} 起草、{editor} 最后编辑，须由其他人发布。",
    "該版本由 {author} 起草、{editor} 最後編輯，須由其他人發布。",
  ),
  PRESET_NOT_CONFIRMED: message(
    "Its numbers come from {preset}, a template. Confirm that they hold for this institution, then publish.",
    "该版本的数值来自模板 {preset}。请先确认其适用于本机构，再发布。",
    "該版本的數值來自範本 {preset}。請先確認其適用於本機構，再發布。",
  ),
  EFFECTIVE_IN_PAST: message(
    "It is to apply from {effectiveFrom}, and today is {today}: cases already received keep their policy. Give today or a later day.",
    "生效日为 {effectiveFrom}，今天是 {today}。已受理的案件仍适用原政策，请填写今天或之后的日期。",
    "生效日為 {effectiveFrom}，今天是 {today}。已受理的案件仍適用原政策，請填寫今天或之後的日期。",
  ),
  POLICY_OVERTAKEN: message(
    "{policyVersion} applies from {from}: a version published after it begins later.",
    "{policyVersion} 自 {from} 起生效，其后发布的版本须更晚生效。",
    "{policyVersion} 自 {from} 起生效，其後發布的版本須更晚生效。",
  ),
} as const satisfies Record<string, Sentence>;
