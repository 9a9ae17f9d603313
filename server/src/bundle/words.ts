import type { Labels } from "@respite/shared/locale/locale";
import type { DecisionOutcome } from "../decision/decision.enums.ts";

/** Every word of a bundle's page. */
export const WORDS = {
  title: { "zh-Hans": "案件卷宗", "zh-Hant": "案件卷宗", en: "Case bundle" },
  borrower: { "zh-Hans": "借款人", "zh-Hant": "借款人", en: "Borrower" },
  loan: { "zh-Hans": "贷款", "zh-Hant": "貸款", en: "Loan" },
  ground: { "zh-Hans": "适用情形", "zh-Hant": "適用情形", en: "Ground" },
  policy: { "zh-Hans": "政策版本", "zh-Hant": "政策版本", en: "Policy" },
  received: { "zh-Hans": "受理日", "zh-Hant": "受理日", en: "Received" },
  made: { "zh-Hans": "制作", "zh-Hant": "製作", en: "Made" },
  sealedEvents: {
    "zh-Hans": "{sealed} / {all} 个事件已封存",
    "zh-Hant": "{sealed} / {all} 個事件已封存",
    en: "{sealed} of {all} events sealed",
  },
  timeline: { "zh-Hans": "经过", "zh-Hant": "經過", en: "What happened" },
  why: { "zh-Hans": "理由", "zh-Hant": "理由", en: "Why" },
  evaluation: { "zh-Hans": "规则与结论", "zh-Hant": "規則與結論", en: "The rules and what they found" },
  evaluatedOn: {
    "zh-Hans": "{policy}，{day}：{passed} / {total} 条通过",
    "zh-Hant": "{policy}，{day}：{passed} / {total} 條通過",
    en: "{policy} on {day}: {passed} of {total} met",
  },
  rule: { "zh-Hans": "规则", "zh-Hant": "規則", en: "Rule" },
  finding: { "zh-Hans": "结论", "zh-Hant": "結論", en: "Finding" },
  withheld: { "zh-Hans": "仅审计人员可见。", "zh-Hant": "僅稽核人員可見。", en: "Shown to auditors alone." },
  facts: { "zh-Hans": "所依据的事实", "zh-Hant": "所依據的事實", en: "The facts it was found on" },
  fact: { "zh-Hans": "事实", "zh-Hant": "事實", en: "Fact" },
  value: { "zh-Hans": "值", "zh-Hant": "值", en: "Value" },
  source: { "zh-Hans": "来源", "zh-Hant": "來源", en: "Source" },
  asOf: { "zh-Hans": "截至", "zh-Hant": "截至", en: "As of" },
  decisions: { "zh-Hans": "决定", "zh-Hant": "決定", en: "Decisions" },
  offers: { "zh-Hans": "方案与计算", "zh-Hant": "方案與計算", en: "Offers, and how each amount came about" },
  offer: {
    "zh-Hans": "第 {round} 轮方案 {position}",
    "zh-Hant": "第 {round} 輪方案 {position}",
    en: "Offer {position}, round {round}",
  },
  deferralInterest: { "zh-Hans": "延期期间利息", "zh-Hant": "延期期間利息", en: "Interest of the deferral period" },
  waived: { "zh-Hans": "其中减免", "zh-Hant": "其中減免", en: "of which waived" },
  capitalised: { "zh-Hans": "转入本金的利息", "zh-Hant": "轉入本金的利息", en: "Interest that joins the principal" },
  stillPayable: {
    "zh-Hans": "尚需偿还（未付各期之和）",
    "zh-Hant": "尚需償還（未付各期之和）",
    en: "Still payable: the sum of the unpaid rows",
  },
  costToBorrower: {
    "zh-Hans": "借款人成本（与原计划之差）",
    "zh-Hant": "借款人成本（與原計畫之差）",
    en: "Cost to the borrower, against the schedule before",
  },
  costToLender: { "zh-Hans": "机构成本", "zh-Hant": "機構成本", en: "Cost to the lender" },
  number: { "zh-Hans": "期", "zh-Hant": "期", en: "No." },
  dueOn: { "zh-Hans": "到期日", "zh-Hant": "到期日", en: "Due" },
  principal: { "zh-Hans": "本金", "zh-Hant": "本金", en: "Principal" },
  interest: { "zh-Hans": "利息", "zh-Hant": "利息", en: "+ Interest" },
  deferred: { "zh-Hans": "递延利息", "zh-Hant": "遞延利息", en: "+ Deferred interest" },
  penalty: { "zh-Hans": "罚息", "zh-Hant": "罰息", en: "+ Penalty" },
  due: { "zh-Hans": "应还", "zh-Hant": "應還", en: "= Due" },
  paid: { "zh-Hans": "已还", "zh-Hant": "已還", en: "Paid" },
  balance: { "zh-Hans": "余额", "zh-Hant": "餘額", en: "Balance after" },
  sum: { "zh-Hans": "合计", "zh-Hant": "合計", en: "Sum" },
  evidence: { "zh-Hans": "材料（仅列哈希值）", "zh-Hant": "材料（僅列雜湊值）", en: "Documents, by their hashes" },
  document: { "zh-Hans": "材料", "zh-Hant": "材料", en: "Document" },
  bytes: { "zh-Hans": "字节", "zh-Hant": "位元組", en: "Bytes" },
  notices: { "zh-Hans": "通知", "zh-Hant": "通知", en: "Notices to the borrower" },
  none: { "zh-Hans": "无。", "zh-Hant": "無。", en: "None." },
  inRecord: { "zh-Hans": "记录", "zh-Hant": "記錄", en: "Record" },
  record: { "zh-Hans": "如何验证", "zh-Hant": "如何驗證", en: "How to verify this" },
  recordText: {
    "zh-Hans": "本卷宗的每个文件均有哈希值并经签名；每个事件均在机构的哈希链中。离线验证，无需服务器：",
    "zh-Hant": "本卷宗的每個檔案均有雜湊值並經簽章；每個事件均在機構的雜湊鏈中。離線驗證，無需伺服器：",
    en: "Every file of this bundle is signed by its hash, and every event stands in the hash chain of the institution. Verified offline, without a server:",
  },
  key: { "zh-Hans": "签名密钥", "zh-Hant": "簽章金鑰", en: "Signed by key" },
} as const satisfies Labels<string>;

export type Word = keyof typeof WORDS;

export const OUTCOME_LABELS: Labels<DecisionOutcome> = {
  APPROVED: { "zh-Hans": "批准", "zh-Hant": "批准", en: "Approved" },
  CONFIRMED: { "zh-Hans": "复核通过", "zh-Hant": "覆核通過", en: "Confirmed" },
  RETURNED: { "zh-Hans": "复核退回", "zh-Hant": "覆核退回", en: "Returned" },
  DECLINED: { "zh-Hans": "拒绝", "zh-Hant": "拒絕", en: "Declined" },
  DECLINE_UPHELD: { "zh-Hans": "维持拒绝", "zh-Hant": "維持拒絕", en: "Decline upheld" },
  EVIDENCE_REQUESTED: { "zh-Hans": "要求补充材料", "zh-Hant": "要求補充材料", en: "Documents asked for" },
  SPECIAL_HANDLING: { "zh-Hans": "转入特殊处理", "zh-Hant": "轉入特殊處理", en: "Special handling" },
  CANCELLED: { "zh-Hans": "协议撤销", "zh-Hant": "協議撤銷", en: "Agreement undone" },
};

export const OFFER_STATUS_LABELS: Labels<"PROPOSED" | "OPEN" | "ACCEPTED" | "LAPSED" | "VOID" | "REPLACED"> = {
  PROPOSED: { "zh-Hans": "待复核", "zh-Hant": "待覆核", en: "Proposed" },
  OPEN: { "zh-Hans": "可接受", "zh-Hant": "可接受", en: "Open" },
  ACCEPTED: { "zh-Hans": "已接受", "zh-Hant": "已接受", en: "Accepted" },
  LAPSED: { "zh-Hans": "已失效", "zh-Hant": "已失效", en: "Lapsed" },
  VOID: { "zh-Hans": "作废", "zh-Hant": "作廢", en: "Void" },
  REPLACED: { "zh-Hans": "已变更", "zh-Hant": "已變更", en: "Replaced" },
};
