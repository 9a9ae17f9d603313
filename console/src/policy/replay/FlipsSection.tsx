import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { Section } from "../../ui/Section.tsx";
import { useMore } from "../../ui/useMore.ts";
import styles from "../Policy.module.css";
import { FlipRow } from "./FlipRow.tsx";
import { REPLAY_FLIPS } from "./replay-query.ts";

/** Who flips and why, a page at a time. Nothing of the borrower is in it. */
export function FlipsSection({ id }: { id: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data, fetchMore } = useSuspenseQuery(REPLAY_FLIPS, { variables: { id } });
  const flips = data.replay?.flips;
  const { loading, more } = useMore(() => fetchMore({ variables: { after: flips?.pageInfo.endCursor } }));
  if (!flips) return null;
  const { edges, totalCount, pageInfo } = flips;
  const shown = formatCount(edges.length, locale);
  const total = formatCount(totalCount, locale);
  return (
    <Section title={t`Who flips, and why`} aside={totalCount > 0 ? t`${shown} of ${total}` : null}>
      {totalCount === 0 ? (
        <p className={styles.said}>{t`Nobody: both versions decide every past case alike.`}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        <section className={styles.wide} aria-label={t`Who flips, and why`} tabIndex={0}>
          <table className={styles.table}>
            <caption className="visually-hidden">{t`Who flips, and why`}</caption>
            <thead>
              <tr>
                <th scope="col">{t`Case`}</th>
                <th scope="col">{t`Would be`}</th>
                <th scope="col">{t`Why`}</th>
                <th scope="col">{t`Ground`}</th>
                <th scope="col">{t`How it ended`}</th>
                <th scope="col" data-number>{t`Cost to the lender`}</th>
                <th scope="col" data-number>{t`Cost to the borrower`}</th>
              </tr>
            </thead>
            <tbody>
              {edges.map(({ cursor, node }) => (
                <FlipRow key={cursor} flip={node} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {pageInfo.hasNextPage && <Button variant="subtle" loading={loading} onClick={more}>{t`Show more`}</Button>}
    </Section>
  );
}
