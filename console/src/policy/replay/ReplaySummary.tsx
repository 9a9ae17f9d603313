import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { type Amount, formatChange, formatMoney } from "../../format/money.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";
import form from "../../ui/form.module.css";
import { Hidden } from "../../ui/Hidden.tsx";
import { HiddenNote } from "../../ui/HiddenNote.tsx";
import { Section } from "../../ui/Section.tsx";
import type { ReplaySums } from "./replay-totals-query.ts";

type Costs = Omit<ReplaySums["costs"][number], "__typename" | "currency"> & Readonly<{ currency?: string }>;

type Props = {
  all: Omit<ReplaySums["all"], "__typename">;
  /** In each currency; amounts of different currencies are never added. */
  costs: readonly Costs[];
  from: string;
  to: string;
  least: number;
};

/** Granted before and after, what changes, and what the reliefs cost: the whole of a replay in one table. */
export function ReplaySummary({ all, costs, from, to, least }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const count = (cases: number) => formatCount(cases, locale);
  const change = (by: number) => (by === 0 ? "0" : by > 0 ? `+${count(by)}` : `−${count(-by)}`);
  const hidden = <Hidden least={least} />;
  const cost = (before: Amount | null, after: Amount | null): readonly ReactNode[] =>
    before && after
      ? [
          formatMoney(before, locale),
          formatMoney(after, locale),
          formatChange({ ...after, minor: after.minor - before.minor }, locale),
        ]
      : [hidden, hidden, hidden];
  /** Where nothing is shown, the amount does not say its currency. */
  const of = (label: string, currency?: string) => (costs.length > 1 && currency ? `${label} · ${currency}` : label);
  const rows: readonly (readonly [string, readonly ReactNode[]])[] = [
    [
      t`Cases granted`,
      [count(all.grantedBefore), count(all.grantedAfter), change(all.grantedAfter - all.grantedBefore)],
    ],
    ...costs.flatMap((each) => [
      [
        of(t`Cost to the lender, estimated`, each.currency),
        cost(each.costToLenderBefore, each.costToLenderAfter),
      ] as const,
      [
        of(t`Cost to borrowers, estimated`, each.currency),
        cost(each.costToBorrowerBefore, each.costToBorrowerAfter),
      ] as const,
    ]),
  ];
  const cases = count(all.cases);
  const granted = count(all.newlyGranted);
  const refused = count(all.newlyRefused);
  const unpriced = count(all.unpriced);
  return (
    <Section title={t`What it comes to`}>
      <FigureTable
        caption={t`What it comes to`}
        heads={[t`Of ${cases} cases`, { figures: from }, { figures: to }, { figures: t`Difference` }]}
      >
        {rows.map(([label, [before, after, by]], place) => (
          <tr key={place}>
            <th scope="row">{label}</th>
            <td data-number>{before}</td>
            <td data-number>{after}</td>
            <td data-number>{by}</td>
          </tr>
        ))}
      </FigureTable>
      <p className={form.said}>{t`Newly granted: ${granted}. Newly refused: ${refused}.`}</p>
      {all.unpriced > 0 && (
        <p className={form.quiet}>{t`${unpriced} could not carry the relief that was asked for, and have no cost.`}</p>
      )}
      <HiddenNote shown={costs.some(({ costToLenderBefore }) => costToLenderBefore === null)} least={least} />
    </Section>
  );
}
