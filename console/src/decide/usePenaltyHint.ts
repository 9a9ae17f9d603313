import { useLingui } from "@lingui/react/macro";
import type { MainMeasure, MeasureForm } from "./measure-form.ts";

/** What becomes of the penalties that are not waived: capitalised, spread, deferred, or due as before. */
export function usePenaltyHint(parts: readonly MeasureForm[]): string {
  const { t } = useLingui();
  const has = (...types: readonly MainMeasure[]) => parts.some(({ type }) => types.includes(type));
  if (has("CAPITALISE")) return t`What is not waived joins the principal.`;
  if (has("RE_AGE")) return t`What is not waived is spread over the next instalments.`;
  if (has("SHIFT", "INTEREST_ONLY")) return t`What is not waived falls due when payments resume.`;
  if (has("SHIFT_TO_DATE", "TAIL")) return t`What is not waived moves with its instalment.`;
  return t`What is not waived stays due.`;
}
