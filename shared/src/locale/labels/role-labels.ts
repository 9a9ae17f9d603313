import type { ActorRole } from "../../case/actor-role.ts";
import type { Labels } from "../locale.ts";

export const ROLE_LABELS: Labels<ActorRole> = {
  REVIEWER: { "zh-Hans": "审核员", "zh-Hant": "審核員", en: "Reviewer" },
  SENIOR_REVIEWER: { "zh-Hans": "高级审核员", "zh-Hant": "高級審核員", en: "Senior reviewer" },
  POLICY_EDITOR: { "zh-Hans": "政策编辑", "zh-Hant": "政策編輯", en: "Policy editor" },
  AUDITOR: { "zh-Hans": "审计员", "zh-Hant": "審計員", en: "Auditor" },
  PARTNER: { "zh-Hans": "合作方系统", "zh-Hant": "合作方系統", en: "Partner" },
  PLATFORM_REVIEWER: { "zh-Hans": "平台审核员", "zh-Hant": "平台審核員", en: "Platform reviewer" },
  PLATFORM_SENIOR_REVIEWER: {
    "zh-Hans": "平台高级审核员",
    "zh-Hant": "平台高級審核員",
    en: "Platform senior reviewer",
  },
  PLATFORM_POLICY_EDITOR: { "zh-Hans": "平台政策编辑", "zh-Hant": "平台政策編輯", en: "Platform policy editor" },
  PLATFORM_AUDITOR: { "zh-Hans": "平台审计员", "zh-Hant": "平台審計員", en: "Platform auditor" },
  SYSTEM: { "zh-Hans": "系统", "zh-Hant": "系統", en: "System" },
};
