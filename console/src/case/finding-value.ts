import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { formatRate } from "@respite/shared/money/format-rate";
import { isRate } from "@respite/shared/money/rate";
import { useLocale } from "../app/use-locale.ts";
import { formatMoney } from "../format/money.ts";

/** A measured value or a limit in words, by its unit; text that is no number of that unit is shown as it came. */
export function useFindingValue(currency: string) {
  const { t } = useLingui();
  const locale = useLocale();
  return (value: string | null, unit: string): string | null => {
    if (value === null) return null;
    const number = Number(value);
    const whole = Number.isSafeInteger(number);
    if (unit === "days" && whole && number < 0)
      return t`${plural(-number, { one: "# day before", other: "# days before" })}`;
    if (unit === "days" && whole) return t`${plural(number, { one: "# day", other: "# days" })}`;
    if (unit === "months" && whole) return t`${plural(number, { one: "# month", other: "# months" })}`;
    if (unit === "money" && whole) return formatMoney({ minor: number, currency }, locale);
    if ((unit === "share" || unit === "rate") && isRate(value)) return formatRate(value, locale);
    if (unit === "yes-no" && (value === "true" || value === "false")) return value === "true" ? t`Yes` : t`No`;
    return value;
  };
}
