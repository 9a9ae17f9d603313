import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import { Section } from "../ui/Section.tsx";
import { BarTable } from "./BarTable.tsx";
import { formatShare } from "./format-share.ts";
import styles from "./Portfolio.module.css";
import type { Analysis } from "./portfolio-query.ts";

/** How many cases came how far; each stage beside the share of all that were submitted. */
export function FunnelSection({ funnel }: { funnel: Analysis["funnel"] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { submitted, decided, granted, accepted, cured, broken } = funnel;
  const stages: readonly (readonly [string, string, number])[] = [
    ["submitted", t`Submitted`, submitted],
    ["decided", t`Decided`, decided],
    ["granted", t`Granted`, granted],
    ["accepted", t`Offer accepted`, accepted],
    ["cured", t`Agreement kept to its end`, cured],
    ["broken", t`Agreement broken`, broken],
  ];
  const bars = stages.map(([key, label, count]) => ({
    ...{ key, label, count },
    aside: submitted === 0 ? "–" : formatShare(count / submitted, locale),
  }));
  return (
    <Section title={t`How far cases came`}>
      <BarTable caption={t`How far cases came`} heads={[t`Stage`, t`Cases`, t`Of all`]} bars={bars} least={0} />
      <p
        className={styles.note}
      >{t`Agreements that are neither kept to their end nor broken are still running, or were undone.`}</p>
    </Section>
  );
}
