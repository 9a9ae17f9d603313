import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { type Amount, formatChange, formatMoney } from "../../format/money.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";
import form from "../../ui/form.module.css";
import { Section } from "../../ui/Section.tsx";
import type { Replay } from "./replay-query.ts";

/** Granted before and after, what changes, and what the reliefs cost: the whole of a replay in one table. */
export function ReplaySummary({ replay }: { replay: Replay }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { all } = replay.summary;
  const count = (cases: number) => formatCount(cases, locale);
  const change = (by: number) => (by === 0 ? "0" : by > 0 ? `+${count(by)}` : `−${count(-by)}`);
  const cost = (before: Amount, after: Amount) => [
    formatMoney(before, locale),
    formatMoney(after, locale),
    formatChange({ ...after, minor: after.minor - before.minor }, locale),
  ];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      t`Cases granted`,
      [count(all.grantedBefore), count(all.grantedAfter), change(all.grantedAfter - all.grantedBefore)],
    ],
    [t`Cost to the lender, estimated`, cost(all.costToLenderBefore, all.costToLenderAfter)],
    [t`Cost to borrowers, estimated`, cost(all.costToBorrowerBefore, all.costToBorrowerAfter)],
  ];
  const cases = count(all.cases);
  const granted = count(all.newlyGranted);
  const refused = count(all.newlyRefused);
  const unpriced = count(all.unpriced);
  return (
    <Section title={t`What it comes to`}>
      <FigureTable
        caption={t`What it comes to`}
        heads={[t`Of ${cases} cases`, { figures: replay.from }, { figures: replay.to }, { figures: t`Difference` }]}
      >
        {rows.map(([label, [before, after, by]]) => (
          <tr key={label}>
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
    </Section>
  );
}
