import { useLingui } from "@lingui/react/macro";
import form from "../ui/form.module.css";
import { HiddenNote } from "../ui/HiddenNote.tsx";
import { Section } from "../ui/Section.tsx";
import { BarTable } from "./BarTable.tsx";

type Props = {
  title: string;
  parts: readonly Readonly<{ key: string; granted: number | null }>[];
  nameOf: (key: string) => string;
  least: number;
};

/** Grants of one breakdown, the most first; what is hidden comes last. */
export function GrantsSection({ title, parts, nameOf, least }: Props) {
  const { t } = useLingui();
  const bars = parts
    .map(({ key, granted }) => ({ key, label: nameOf(key), count: granted }))
    .sort((a, b) => (b.count ?? -1) - (a.count ?? -1));
  return (
    <Section title={title}>
      {bars.length === 0 ? (
        <p className={form.quiet}>{t`Nothing was granted yet.`}</p>
      ) : (
        <BarTable caption={title} heads={[t`Part`, t`Granted`]} bars={bars} least={least} />
      )}
      <HiddenNote shown={parts.some(({ granted }) => granted === null)} least={least} />
    </Section>
  );
}
