import { useLingui } from "@lingui/react/macro";
import { formatRate } from "@respite/shared/money/format-rate";
import { IconAlertTriangleFilled } from "@tabler/icons-react";
import { useLocale } from "../../app/use-locale.ts";
import styles from "./RateAgainstCap.module.css";
import { type RateFigures, type RateVerdict, rateVerdict } from "./rate-against-cap.ts";

/** What a year of the credit costs, and in words how that stands to the cap; over it, with a mark of its own shape. */
export function RateAgainstCap({ figures }: { figures: RateFigures }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { effectiveAnnualRate: rate, rateCap } = figures;
  if (rate === null) return "—";
  const cap = rateCap === null ? "" : formatRate(rateCap, locale);
  const words: Record<RateVerdict, string> = {
    WITHIN: t`within the cap of ${cap}`,
    AT: t`at the cap of ${cap}, but for rounding`,
    OVER: t`over the cap of ${cap}`,
    NOT_JUDGED: t`not held against a cap`,
  };
  const verdict = rateVerdict(figures);
  return (
    <span className={styles.rate} data-over={verdict === "OVER" || undefined}>
      {verdict === "OVER" && <IconAlertTriangleFilled size={14} aria-hidden />}
      {formatRate(rate, locale)} <span className={styles.verdict}>{words[verdict]}</span>
    </span>
  );
}
