import { EVIDENCE_KINDS, GROUNDS, HARDSHIP_REASONS } from "@respite/shared/case/case-words";
import { OFFER_REASONS } from "@respite/shared/evaluation/offer-reasons";
import { percent } from "@respite/shared/locale/format-value";
import { isCurrency } from "@respite/shared/money/currency";
import { money, toDecimal } from "@respite/shared/money/money";
import { isRate } from "@respite/shared/money/rate";
import { PAYMENT_PARTS } from "@respite/shared/payment/payment-part";
import { exactText } from "@respite/shared/policy/numbers-in-words";
import { typedAmount } from "../../format/typed-amount.ts";

/** How a number of a policy is edited. */
export type FieldKind = "COUNT" | "MONEY" | "SHARE" | "TIME" | "SWITCH" | "GROUND" | "SET" | "ORDER";

const lastOf = (name: string): string => name.split(".").at(-1) ?? "";

export function kindOf(name: string, value: unknown): FieldKind {
  if (typeof value === "boolean") return "SWITCH";
  if (Array.isArray(value)) return name === "offer.waterfall" || name === "performance.allocation" ? "ORDER" : "SET";
  if (isCurrency(lastOf(name))) return "MONEY";
  if (/Share$|Annual$/.test(name)) return "SHARE";
  if (/\.quiet(From|To)$/.test(name)) return "TIME";
  return name === "automaticApproval.ground" ? "GROUND" : "COUNT";
}

/** The words that may stand in a list, or the ground. */
export function wordsFor(name: string): readonly string[] {
  if (name === "offer.waterfall") return OFFER_REASONS;
  if (name === "performance.allocation") return PAYMENT_PARTS;
  if (name === "automaticApproval.ground") return GROUNDS;
  return name.startsWith("acceptedEvidence.") ? EVIDENCE_KINDS : HARDSHIP_REASONS;
}

/** What stands in the field: an amount in whole units, a share as a percentage, a list with commas. */
export function shownText(name: string, value: unknown): string {
  const currency = lastOf(name);
  if (typeof value === "number" && isCurrency(currency)) return toDecimal(money(value, currency));
  if (typeof value === "string" && kindOf(name, value) === "SHARE") return percent(value).replace("%", "");
  return exactText(value);
}

/** What was typed as the API takes it; what is no amount and no percentage goes as it stands, and is refused as such. */
export function exactOf(name: string, kind: FieldKind, text: string): string {
  const plain = text.normalize("NFKC").trim();
  const currency = lastOf(name);
  if (kind === "MONEY" && isCurrency(currency)) return String(typedAmount(text, currency) ?? plain);
  return kind === "SHARE" ? (shareOf(plain.replace(/%$/, "").trim()) ?? plain) : plain;
}

/** A percentage as a share, digit by digit: "12.5" is "0.125". */
function shareOf(percentage: string): string | null {
  if (!isRate(percentage)) return null;
  const [whole = "0", fraction = ""] = percentage.split(".");
  const digits = whole.padStart(3, "0");
  const share = `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
  return share.replace(/^0+(?=\d)/, "").replace(/\.?0+$/, "") || "0";
}
