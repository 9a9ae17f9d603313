import { useLingui } from "@lingui/react/macro";
import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { GROUNDS } from "@respite/shared/case/case-words";
import { CASE_STATUS_LABELS } from "@respite/shared/locale/labels/case-status-labels";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";
import form from "../../ui/form.module.css";
import { Section } from "../../ui/Section.tsx";
import { RuleName } from "../RuleName.tsx";
import { PartsTable } from "./PartsTable.tsx";
import type { Replay } from "./replay-query.ts";

/** The same by the ground that was claimed, by how cases ended, and by the rules that make the difference. */
export function ReplayParts({ replay }: { replay: Replay }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { byGround, byOutcome, byRule } = replay.summary;
  const grounds = inOrder(byGround, ({ ground }) => GROUNDS.indexOf(ground)).map((part) => ({
    ...part,
    label: GROUND_LABELS[part.ground][locale],
  }));
  const outcomes = inOrder(byOutcome, ({ outcome }) => CASE_STATUSES.indexOf(outcome)).map((part) => ({
    ...part,
    label: CASE_STATUS_LABELS[part.outcome][locale],
  }));
  const nameOf = (id: string) => CN_DEFAULT.rules.find((rule) => rule.id === id)?.title[locale] ?? id;
  return (
    <>
      <Section title={t`By ground`}>
        <PartsTable caption={t`By ground`} parts={grounds} />
      </Section>
      <Section title={t`By how cases ended`}>
        <PartsTable caption={t`By how cases ended`} parts={outcomes} />
      </Section>
      {byRule.length > 0 && (
        <Section title={t`By rule`}>
          <FigureTable
            caption={t`By rule`}
            heads={[t`Rule`, { figures: t`Newly granted` }, { figures: t`Newly refused` }]}
          >
            {byRule.map(({ rule, granted, refused }) => (
              <tr key={rule}>
                <th scope="row">
                  <RuleName id={rule} title={nameOf(rule)} />
                </th>
                <td data-number>{formatCount(granted, locale)}</td>
                <td data-number>{formatCount(refused, locale)}</td>
              </tr>
            ))}
          </FigureTable>
          <p className={form.quiet}>{t`A case that several rules decide is counted with each.`}</p>
        </Section>
      )}
    </>
  );
}

/** Parts in the order of a case's life, or of the policy; the server gives them as they were met. */
const inOrder = <T,>(parts: readonly T[], place: (part: T) => number): readonly T[] =>
  parts.toSorted((a, b) => place(a) - place(b));
