import type { Sentence } from "../locale/locale.ts";

/** Events of an institution's policies, limits of authority, budget and declared disasters. */
export const INSTITUTION_EVENTS = {
  AUTHORITY_SET: {
    en: "Authority of {whose}: {limits}.",
    "zh-Hans": "{whose}的审批权限：{limits}。",
    "zh-Hant": "{whose}的審批權限：{limits}。",
  },
  AUTHORITY_ENDED: {
    en: "Limits set for {whose} ended: {limits}.",
    "zh-Hans": "已取消为{whose}设定的审批权限：{limits}。",
    "zh-Hant": "已取消為{whose}設定的審批權限：{limits}。",
  },
  BUDGET_SET: {
    en: "Relief budget from {from} to {to}: {amount}.",
    "zh-Hans": "纾困预算 {from} 至 {to}：{amount}。",
    "zh-Hant": "紓困預算 {from} 至 {to}：{amount}。",
  },
  DISASTER_DECLARED: {
    en: "Disaster declared: {name} ({code}).",
    "zh-Hans": "已登记灾害公告：{name}（{code}）。",
    "zh-Hant": "已登記災害公告：{name}（{code}）。",
  },
  DISASTER_WITHDRAWN: {
    en: "Declaration withdrawn: {name} ({code}).",
    "zh-Hans": "已撤回灾害公告：{name}（{code}）。",
    "zh-Hant": "已撤回災害公告：{name}（{code}）。",
  },
  POLICY_DRAFTED: {
    en: "{policyVersion} drafted from {base}.",
    "zh-Hans": "已由 {base} 起草 {policyVersion}。",
    "zh-Hant": "已由 {base} 起草 {policyVersion}。",
  },
  POLICY_EDITED: {
    en: "{policyVersion} edited: {count} change(s).",
    "zh-Hans": "已编辑 {policyVersion}：{count} 项修改。",
    "zh-Hant": "已編輯 {policyVersion}：{count} 項修改。",
  },
  POLICY_SUBMITTED: {
    en: "{policyVersion} handed to a second editor.",
    "zh-Hans": "{policyVersion} 已提交复核。",
    "zh-Hant": "{policyVersion} 已提交覆核。",
  },
  POLICY_RETURNED: {
    en: "{policyVersion} returned: {words}",
    "zh-Hans": "{policyVersion} 已退回：{words}",
    "zh-Hant": "{policyVersion} 已退回：{words}",
  },
  PRESET_CONFIRMED: {
    en: "The numbers of {preset} confirmed for {policyVersion}.",
    "zh-Hans": "已确认 {policyVersion} 采用模板 {preset} 的数值。",
    "zh-Hant": "已確認 {policyVersion} 採用範本 {preset} 的數值。",
  },
  POLICY_PUBLISHED: {
    en: "{policyVersion} published, in force from {effectiveFrom}.",
    "zh-Hans": "{policyVersion} 已发布，自 {effectiveFrom} 起生效。",
    "zh-Hant": "{policyVersion} 已發布，自 {effectiveFrom} 起生效。",
  },
  POLICY_RETIRED: {
    en: "{policyVersion} retired: {words}",
    "zh-Hans": "{policyVersion} 已停用：{words}",
    "zh-Hant": "{policyVersion} 已停用：{words}",
  },
  POLICY_REPLAY_ASKED: {
    en: "Replay of {to} on all past cases asked for.",
    "zh-Hans": "已请求以 {to} 回放全部历史案件。",
    "zh-Hant": "已請求以 {to} 回放全部歷史案件。",
  },
  WEBHOOK_CREATED: {
    en: "Webhook to {host} set up.",
    "zh-Hans": "已设立发往 {host} 的 Webhook。",
    "zh-Hant": "已設立發往 {host} 的 Webhook。",
  },
  WEBHOOK_SECRET_ROTATED: {
    en: "The webhook to {host} has a new secret.",
    "zh-Hans": "已更换 {host} 的 Webhook 密钥。",
    "zh-Hant": "已更換 {host} 的 Webhook 金鑰。",
  },
  WEBHOOK_DISABLED: {
    en: "The webhook to {host} is disabled.",
    "zh-Hans": "已停用 {host} 的 Webhook。",
    "zh-Hant": "已停用 {host} 的 Webhook。",
  },
  WEBHOOK_REPLAYED: {
    en: "{kind} is sent to {host} again.",
    "zh-Hans": "将 {kind} 重新发送至 {host}。",
    "zh-Hant": "將 {kind} 重新傳送至 {host}。",
  },
} as const satisfies Record<string, Sentence>;
