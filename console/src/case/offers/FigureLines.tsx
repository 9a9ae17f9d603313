import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { REPORTING_EFFECT_LABELS } from "@respite/shared/locale/labels/relief-labels";
import type { ReactNode } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { formatDate } from "../../format/date.ts";
import { type Amount, formatChange, formatMoney } from "../../format/money.ts";
import styles from "./Offers.module.css";
import type { Before, Figures, OfferView } from "./offer-view.ts";
import { RateAgainstCap } from "./RateAgainstCap.tsx";

type FigureLine = Readonly<{
  name: string;
  before: ReactNode;
  after: (figures: Figures) => ReactNode;
  tone?: (figures: Figures) => string | undefined;
}>;

/** What each offer comes to, and what it costs both sides; zero rows that nobody needs are left out. */
export function FigureLines({ before, offers }: { before: Before; offers: readonly OfferView[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const open = before.rows.filter((row) => row.paid < row.due);
  const inForce = (minor: number) => formatMoney({ minor, currency: before.currency }, locale);
  const first = open[0];
  const any = (amount: (figures: Figures) => number) =>
    offers.some((offer) => offer.computed && amount(offer.computed.figures) !== 0);
  const lines: FigureLine[] = [
    {
      name: t`Next payment`,
      before: first && <Pair main={inForce(first.due - first.paid)} small={formatDate(first.dueOn, locale)} />,
      after: (f) => <Pair main={formatMoney(f.firstAmount, locale)} small={formatDate(f.firstDueOn, locale)} />,
    },
    {
      name: t`Highest instalment`,
      before: inForce(Math.max(0, ...open.map((row) => row.due))),
      after: (f) => formatMoney(f.highestInstalment, locale),
    },
    {
      name: t`Ends`,
      before: formatDate(before.maturityOn, locale),
      after: (f) => (
        <Pair
          main={formatDate(f.maturityOn, locale)}
          small={
            f.maturityMovedMonths === 0
              ? t`same end`
              : t`${plural(f.maturityMovedMonths, { one: "# month later", other: "# months later" })}`
          }
        />
      ),
    },
    {
      name: t`Still payable`,
      before: inForce(open.reduce((sum, row) => sum + row.due - row.paid, 0)),
      after: (f) => formatMoney(f.stillPayable, locale),
    },
    {
      name: t`Cost to the borrower`,
      before: "—",
      after: (f) => formatChange(f.costToBorrower, locale),
      tone: (f) => (f.costToBorrower.minor > 0 ? "more" : "less"),
    },
    { name: t`Cost to the lender`, before: "—", after: (f) => formatMoney(f.costToLender, locale) },
  ];
  if (offers.some(({ computed }) => computed?.figures.effectiveAnnualRate !== null))
    lines.push({ name: t`Effective annual rate`, before: "—", after: (f) => <RateAgainstCap figures={f} /> });
  if (offers.some(({ computed }) => computed?.figures.reportingEffect))
    lines.push({
      name: t`Reported status`,
      before: "—",
      after: (f) => (f.reportingEffect ? REPORTING_EFFECT_LABELS[f.reportingEffect][locale] : "—"),
    });
  const amounts: readonly (readonly [string, (figures: Figures) => Amount])[] = [
    [t`Interest waived`, (f) => f.waivedInterest],
    [t`Interest no longer charged`, (f) => f.reducedInterest],
    [t`Penalty interest taken in`, (f) => f.penaltyInterest],
    [t`Penalties waived`, (f) => f.waivedPenalty],
    [t`Interest added to principal`, (f) => f.capitalisedInterest],
    [t`Penalties added to principal`, (f) => f.capitalisedPenalty],
  ];
  for (const [name, amount] of amounts)
    if (any((f) => amount(f).minor)) lines.push({ name, before: "—", after: (f) => formatMoney(amount(f), locale) });
  return (
    <tbody className={styles.figures}>
      {lines.map((line) => (
        <tr key={line.name}>
          <th scope="row">{line.name}</th>
          <td>{line.before}</td>
          {offers.map((offer) => (
            <td key={offer.key} data-tone={offer.computed ? line.tone?.(offer.computed.figures) : undefined}>
              {offer.computed ? line.after(offer.computed.figures) : "…"}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

const Pair = ({ main, small }: { main: string; small: string }) => (
  <span className={styles.pair}>
    {main}
    <span className={styles.small}>{small}</span>
  </span>
);
