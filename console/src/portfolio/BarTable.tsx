import type { ReactNode } from "react";
import { useLocale } from "../app/use-locale.ts";
import { formatCount } from "../format/count.ts";
import figures from "../ui/figures.module.css";
import { Hidden } from "../ui/Hidden.tsx";
import styles from "./Portfolio.module.css";

export type Bar = Readonly<{ key: string; label: string; count: number | null; aside?: ReactNode }>;

type Props = {
  caption: string;
  /** Above the labels, the numbers and, where there are any, what stands beside them. */
  heads: readonly [string, string, string?];
  bars: readonly Bar[];
  least: number;
};

/** A chart and its table in one: each row says its number, and draws it for the eye. */
export function BarTable({ caption, heads: [first, second, third], bars, least }: Props) {
  const locale = useLocale();
  const most = Math.max(1, ...bars.map(({ count }) => count ?? 0));
  return (
    <table className={figures.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" data-number>
            {second}
          </th>
          {third && (
            <th scope="col" data-number>
              {third}
            </th>
          )}
          <td className={figures.track} />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, count, aside }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td data-number>{count === null ? <Hidden least={least} /> : formatCount(count, locale)}</td>
            {third && <td data-number>{aside}</td>}
            <td className={figures.track} aria-hidden>
              <span
                className={styles.mark}
                data-hidden={count === null || undefined}
                style={{ inlineSize: `${((count ?? most) / most) * 100}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
