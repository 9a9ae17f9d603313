import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../app/use-locale.ts";
import form from "../ui/form.module.css";
import { HiddenNote } from "../ui/HiddenNote.tsx";
import { Section } from "../ui/Section.tsx";
import { BarTable } from "./BarTable.tsx";
import { formatShare } from "./format-share.ts";
import type { Analysis } from "./portfolio-query.ts";

/** How many cases came how far; each stage beside the share of all that were submitted. */
export function FunnelSection({ funnel, least }: { funnel: Analysis["funnel"]; least: number }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { submitted, decided, granted, accepted, cured, broken } = funnel;
  const stages: readonly (readonly [string, string, number | null])[] = [
    ["submitted", t`Submitted`, submitted],
    ["decided", t`Decided`, decided],
    ["granted", t`Granted`, granted],
    ["accepted", t`Offer accepted`, accepted],
    ["cured", t`Agreement kept to its end`, cured],
    ["broken", t`Agreement broken`, broken],
  ];
  const bars = stages.map(([key, label, count]) => ({
    key,
    label,
    count,
    aside: submitted === 0 || submitted === null || count === null ? "–" : formatShare(count / submitted, locale),
  }));
  return (
    <Section title={t`How far cases came`}>
      <BarTable caption={t`How far cases came`} heads={[t`Stage`, t`Cases`, t`Of all`]} bars={bars} least={least} />
      <HiddenNote shown={stages.some(([, , count]) => count === null)} least={least} />
      <p
        className={form.quiet}
      >{t`Agreements that are neither kept to their end nor broken are still running, or were undone.`}</p>
    </Section>
  );
}
