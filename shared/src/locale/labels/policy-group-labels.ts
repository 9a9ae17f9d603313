import type { NumberGroup } from "../../policy/policy-numbers.ts";
import type { Labels } from "../locale.ts";

/** What the groups of a policy's numbers are called; each has one source. */
export const POLICY_GROUP_LABELS: Labels<NumberGroup> = {
  window: { "zh-Hans": "申请期", "zh-Hant": "申請期", en: "Application window" },
  draft: { "zh-Hans": "草稿", "zh-Hant": "草稿", en: "Drafts" },
  clock: { "zh-Hans": "审批时限", "zh-Hant": "審批時限", en: "Time to decide" },
  evidence: { "zh-Hans": "补充材料", "zh-Hant": "補充材料", en: "Requests for documents" },
  offer: { "zh-Hans": "方案", "zh-Hant": "方案", en: "Offers" },
  appeal: { "zh-Hans": "复议", "zh-Hant": "復議", en: "Appeals" },
  deferral: { "zh-Hans": "延后还款", "zh-Hant": "延後還款", en: "Deferral" },
  hardship: { "zh-Hans": "短期经济困难", "zh-Hant": "短期經濟困難", en: "Short-term hardship" },
  forceMajeure: { "zh-Hans": "不可抗力", "zh-Hant": "不可抗力", en: "Force majeure" },
  acceptedEvidence: { "zh-Hans": "可接受的证明材料", "zh-Hant": "可接受的證明材料", en: "Accepted documents" },
  smallLoan: {
    "zh-Hans": "小额且还款记录良好",
    "zh-Hant": "小額且還款記錄良好",
    en: "Small loan, good record",
  },
  waiver: { "zh-Hans": "利息减免", "zh-Hant": "利息減免", en: "Waivers" },
  rate: { "zh-Hans": "利率上限", "zh-Hant": "利率上限", en: "Rate cap" },
  secondReview: { "zh-Hans": "第二人复核", "zh-Hant": "第二人複核", en: "Second review" },
  contact: { "zh-Hans": "联系借款人", "zh-Hant": "聯繫借款人", en: "Contacting borrowers" },
  penalty: { "zh-Hans": "罚息", "zh-Hant": "罰息", en: "Penalty interest" },
  performance: { "zh-Hans": "协议履行", "zh-Hant": "協議履行", en: "Keeping an agreement" },
  automaticApproval: { "zh-Hans": "自动批准", "zh-Hant": "自動批准", en: "Automatic approval" },
};
