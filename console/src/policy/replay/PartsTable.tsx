import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import styles from "../Policy.module.css";

type Part = Readonly<{
  label: string;
  cases: number;
  grantedBefore: number;
  grantedAfter: number;
  newlyGranted: number;
  newlyRefused: number;
}>;

/** Parts of a replay beside each other. */
export function PartsTable({ caption, parts }: { caption: string; parts: readonly Part[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const count = (cases: number) => formatCount(cases, locale);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col" data-number>{t`Cases`}</th>
          <th scope="col" data-number>{t`Granted before`}</th>
          <th scope="col" data-number>{t`Granted after`}</th>
          <th scope="col" data-number>{t`Newly granted`}</th>
          <th scope="col" data-number>{t`Newly refused`}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label}>
            <th scope="row">{part.label}</th>
            <td data-number>{count(part.cases)}</td>
            <td data-number>{count(part.grantedBefore)}</td>
            <td data-number>{count(part.grantedAfter)}</td>
            <td data-number>{count(part.newlyGranted)}</td>
            <td data-number>{count(part.newlyRefused)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
