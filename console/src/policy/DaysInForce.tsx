import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { formatDate } from "../format/date.ts";
import type { Version } from "./policy-query.ts";

type Props = { version: Pick<Version, "status" | "effectiveFrom" | "effectiveUntil"> };

/** From when to when a version applies; of a draft, from when it is meant to. */
export function DaysInForce({ version: { status, effectiveFrom, effectiveUntil } }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const from = formatDate(effectiveFrom, locale);
  if (status === "DRAFT" || status === "IN_REVIEW") return t`Meant from ${from}`;
  if (effectiveUntil === null) return t`From ${from}`;
  const until = formatDate(effectiveUntil, locale);
  return effectiveUntil <= effectiveFrom ? t`Never applied` : t`From ${from}, no longer from ${until}`;
}
