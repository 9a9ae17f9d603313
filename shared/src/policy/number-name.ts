import { labelOf } from "../locale/label-of.ts";
import { HARDSHIP_REASON_LABELS } from "../locale/labels/case-word-labels.ts";
import { POLICY_NUMBER_LABELS } from "../locale/labels/policy-number-labels.ts";
import type { Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";

/**
 * What the number at a place such as "deferral.maxMonths" is called; null for what is no number of a policy. Money is
 * called after its group, with the currency; evidence after the reason that it proves.
 */
export function numberName(name: string): Sentence | null {
  const known = labelOf(POLICY_NUMBER_LABELS, name);
  if (known) return known;
  const [group = "", reason = "", currency] = name.split(".");
  if (group === "acceptedEvidence") {
    const proven = labelOf(HARDSHIP_REASON_LABELS, reason);
    if (!proven) return null;
    return sentence(
      (locale) => `${POLICY_NUMBER_LABELS[group]?.[locale]}${locale === "en" ? " " : ""}${proven[locale]}`,
    );
  }
  const money = POLICY_NUMBER_LABELS[`${group}.${reason}`];
  return money && currency
    ? sentence((locale) => `${money[locale]}${locale === "en" ? " in " : " "}${currency}`)
    : null;
}
