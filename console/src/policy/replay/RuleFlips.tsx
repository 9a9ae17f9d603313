import { useLingui } from "@lingui/react/macro";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";
import form from "../../ui/form.module.css";
import { Hidden } from "../../ui/Hidden.tsx";
import { HiddenNote } from "../../ui/HiddenNote.tsx";
import { Section } from "../../ui/Section.tsx";
import { RuleName } from "../RuleName.tsx";
import type { Parts } from "./parts.ts";

/** How many cases flip by each rule; null where few people would show. */
export function RuleFlips({ byRule, least }: { byRule: Parts["byRule"]; least: number }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (byRule.length === 0) return null;
  const nameOf = (id: string) => CN_DEFAULT.rules.find((rule) => rule.id === id)?.title[locale] ?? id;
  const count = (cases: number | null) => (cases === null ? <Hidden least={least} /> : formatCount(cases, locale));
  return (
    <Section title={t`By rule`}>
      <FigureTable caption={t`By rule`} heads={[t`Rule`, { figures: t`Newly granted` }, { figures: t`Newly refused` }]}>
        {byRule.map(({ rule, granted, refused }) => (
          <tr key={rule}>
            <th scope="row">
              <RuleName id={rule} title={nameOf(rule)} />
            </th>
            <td data-number>{count(granted)}</td>
            <td data-number>{count(refused)}</td>
          </tr>
        ))}
      </FigureTable>
      <p className={form.quiet}>{t`A case that several rules decide is counted with each.`}</p>
      <HiddenNote shown={byRule.some(({ granted, refused }) => granted === null || refused === null)} least={least} />
    </Section>
  );
}
