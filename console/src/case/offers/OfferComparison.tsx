import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useReliefWords } from "../../ui/measure-words.ts";
import { alignRows } from "./align-rows.ts";
import { AfterCell, DueCell } from "./DueCell.tsx";
import { FigureLines } from "./FigureLines.tsx";
import styles from "./Offers.module.css";
import type { Before, OfferView, ScheduleRow } from "./offer-view.ts";

const NO_ROWS: readonly ScheduleRow[] = [];

/** As many instalments as tell what a relief does; the rest on demand. */
const FEW = 10;

/** Offers side by side with the schedule in force: figures first, then every instalment, what changes marked. */
export function OfferComparison({ before, offers }: { before: Before; offers: readonly OfferView[] }) {
  const { t } = useLingui();
  const words = useReliefWords();
  const [all, setAll] = useState(false);
  const { paid, lines } = alignRows(
    before.rows,
    offers.map((offer) => offer.computed?.rows ?? NO_ROWS),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className={styles.scroll} tabIndex={0} aria-label={t`Offers compared with the schedule in force`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.corner} />
            <th scope="col">
              <span className={styles.note}>
                <Trans>In force</Trans>
              </span>
              <span className={styles.relief}>
                <Trans>As agreed</Trans>
              </span>
            </th>
            {offers.map((offer, index) => {
              const said = words(offer.measures);
              return (
                <th key={offer.key} scope="col" className={styles.offerHead}>
                  <span className={styles.note}>
                    <span className={styles.position}>{index + 1}</span>
                    {offer.note}
                  </span>
                  <span className={styles.relief}>{said.title}</span>
                  {said.detail && <span className={styles.detail}>{said.detail}</span>}
                  {offer.conditions.map((condition) => (
                    <span key={condition} className={styles.detail}>
                      {condition}
                    </span>
                  ))}
                </th>
              );
            })}
          </tr>
        </thead>
        <FigureLines before={before} offers={offers} />
        <tbody className={styles.schedule}>
          <tr className={styles.divider}>
            <th scope="rowgroup" colSpan={offers.length + 2}>
              <Trans>Every instalment</Trans>
              {paid > 0 && (
                <span className={styles.paid}>
                  <Plural value={paid} one="# is paid and stays as it is" other="# are paid and stay as they are" />
                </span>
              )}
            </th>
          </tr>
          {lines.slice(0, all ? undefined : FEW).map((line) => (
            <tr key={line.number}>
              <th scope="row">{line.number}</th>
              <td>
                {line.before ? (
                  <DueCell row={line.before} currency={before.currency} />
                ) : (
                  <span className={styles.absent}>—</span>
                )}
              </td>
              {line.after.map((cell, index) => (
                <td
                  key={offers[index]?.key ?? index}
                  data-changed={(cell.changed && offers[index]?.computed !== null) || undefined}
                >
                  {offers[index]?.computed ? (
                    <AfterCell cell={cell} currency={before.currency} />
                  ) : (
                    <span className={styles.absent}>…</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > FEW && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? (
            <Trans>Fewer instalments</Trans>
          ) : (
            <Plural value={lines.length} one="Show # instalment" other="Show all # instalments" />
          )}
        </button>
      )}
    </section>
  );
}
