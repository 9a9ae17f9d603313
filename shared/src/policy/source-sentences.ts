import type { Sentence } from "../locale/locale.ts";

const say = (en: string, hans: string, hant: string): Sentence => ({ en, "zh-Hans": hans, "zh-Hant": hant });

/** Said of a group of which a rulebook gives no number. */
export const KEPT = say(
  "Product default; the rulebook gives no number here.",
  "产品默认；规则汇编对此没有规定数值。",
  "產品默認；規則彙編對此沒有規定數值。",
);

/** Said after the numbers that a rulebook gives. */
export const OTHERS = say(
  "Other numbers of this group are product defaults.",
  "本组其他数值为产品默认。",
  "本組其他數值為產品默認。",
);

/** The sources of the policy that ships, which a policy's data says in English. */
export const SHIPPED_SOURCES: readonly Sentence[] = [
  say("Product default.", "产品默认。", "產品默認。"),
  say("Product default; heard by another person.", "产品默认；由另一人审理。", "產品默認；由另一人審理。"),
  say(
    "Product default; the Civil Code lets a borrower ask before the due date (CN-01).",
    "产品默认；民法典允许借款人在期限届满前申请展期（CN-01）。",
    "產品默認；民法典允許借款人在期限屆滿前申請展期（CN-01）。",
  ),
  say(
    "Product default; proof within a reasonable time (Civil Code 590, CN-03).",
    "产品默认；应在合理期限内提供证明（民法典第五百九十条，CN-03）。",
    "產品默認；應在合理期限內提供證明（民法典第五百九十條，CN-03）。",
  ),
  say(
    "Product default; the USD amounts are the CNY amounts, rounded.",
    "产品默认；美元金额由人民币金额取整而来。",
    "產品默認；美元金額由人民幣金額取整而來。",
  ),
  say(
    "Product default. Automatic decline never: PIPL 24 (CN-16).",
    "产品默认。从不自动作出不予通过的决定：个人信息保护法第二十四条（CN-16）。",
    "產品默認。從不自動作出不予通過的決定：個人信息保護法第二十四條（CN-16）。",
  ),
  say(
    "Civil Code 590: force majeure that arises after the debtor is late gives no relief (CN-03).",
    "民法典第五百九十条：当事人迟延履行后发生不可抗力的，不免除其违约责任（CN-03）。",
    "民法典第五百九十條：當事人遲延履行後發生不可抗力的，不免除其違約責任（CN-03）。",
  ),
  say(
    "24 % a year all-in, licensed institutions (CN-24, read through press coverage).",
    "持牌机构综合年化成本 24%（CN-24，经媒体报道了解）。",
    "持牌機構綜合年化成本 24%（CN-24，經媒體報導了解）。",
  ),
  say(
    "China Banking Association, collection guideline of January 2026 (CN-19, read through press coverage).",
    "中国银行业协会 2026 年 1 月催收工作指引（CN-19，经媒体报道了解）。",
    "中國銀行業協會 2026 年 1 月催收工作指引（CN-19，經媒體報導了解）。",
  ),
  say(
    "Product default: no penalty interest, unless the institution's own policy says what it is.",
    "产品默认：不收罚息，除非机构自己的政策另有规定。",
    "產品默認：不收罰息，除非機構自己的政策另有規定。",
  ),
  say(
    "Product default; watched for a year and two instalments as restructured assets are (CN-26, read through press coverage).",
    "产品默认；比照重组资产，观察一年且两期（CN-26，经媒体报道了解）。",
    "產品默認；比照重組資產，觀察一年且兩期（CN-26，經媒體報導了解）。",
  ),
];
