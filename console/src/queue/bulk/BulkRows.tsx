import { useLingui } from "@lingui/react/macro";
import { IconBan, IconCheck, IconCircleDashed } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { Bulk_CaseFragment } from "../../operations.generated.ts";
import styles from "./Bulk.module.css";
import type { Outcomes } from "./useBulk.ts";

type Props = { cases: readonly Bulk_CaseFragment[]; previewed: Outcomes | null; applied: Outcomes | null };

/** Each ticked case with what becomes of it, in the order in which it is done. */
export function BulkRows({ cases, previewed, applied }: Props) {
  const { t } = useLingui();
  const rows = useRef<HTMLElement>(null);
  // Not on the button that does it: a key that was pressed once too often must do nothing.
  useEffect(() => rows.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section ref={rows} className={styles.rows} aria-label={t`What becomes of each case`} tabIndex={0}>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t`Number`}</th>
            <th scope="col">{t`Borrower`}</th>
            <th scope="col">{t`What becomes of it`}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ id, number, borrower }) => {
            const refusal = applied?.get(id) ?? previewed?.get(id);
            const isDone = applied?.get(id) === null;
            const Icon = isDone ? IconCheck : refusal ? IconBan : IconCircleDashed;
            return (
              <tr key={id} data-outcome={isDone ? "done" : refusal ? "refused" : previewed ? "ready" : undefined}>
                <th scope="row">{number}</th>
                <td>{borrower.maskedName}</td>
                <td>
                  <span className={styles.outcome}>
                    <Icon size={15} aria-hidden />
                    {isDone ? t`Done` : (refusal ?? (previewed ? t`Nothing stands against it` : "…"))}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
