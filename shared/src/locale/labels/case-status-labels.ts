import type { CaseStatus } from "../../case/case-status.ts";
import type { Labels } from "../locale.ts";

export const CASE_STATUS_LABELS: Labels<CaseStatus> = {
  DRAFT: { "zh-Hans": "草稿", "zh-Hant": "草稿", en: "Draft" },
  SUBMITTED: { "zh-Hans": "已提交", "zh-Hant": "已提交", en: "Submitted" },
  UNDER_REVIEW: { "zh-Hans": "审核中", "zh-Hant": "審核中", en: "Under review" },
  EVIDENCE_REQUESTED: { "zh-Hans": "待补充材料", "zh-Hant": "待補充材料", en: "Evidence requested" },
  PENDING_SECOND_REVIEW: { "zh-Hans": "待复核", "zh-Hant": "待複核", en: "Second review" },
  OFFERED: { "zh-Hans": "方案待确认", "zh-Hant": "方案待確認", en: "Offered" },
  ACTIVE: { "zh-Hans": "协议生效中", "zh-Hant": "協議生效中", en: "Active" },
  COMPLETED: { "zh-Hans": "已完成", "zh-Hant": "已完成", en: "Completed" },
  BROKEN: { "zh-Hans": "已违约", "zh-Hant": "已違約", en: "Broken" },
  CANCELLED: { "zh-Hans": "已撤销", "zh-Hant": "已撤銷", en: "Cancelled" },
  DECLINED: { "zh-Hans": "未通过", "zh-Hant": "未通過", en: "Declined" },
  APPEALED: { "zh-Hans": "复议中", "zh-Hant": "復議中", en: "Appealed" },
  SPECIAL_HANDLING: { "zh-Hans": "特殊处理", "zh-Hant": "特殊處理", en: "Special handling" },
  WITHDRAWN: { "zh-Hans": "已撤回", "zh-Hant": "已撤回", en: "Withdrawn" },
  EXPIRED: { "zh-Hans": "已失效", "zh-Hant": "已失效", en: "Expired" },
};
