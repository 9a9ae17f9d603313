import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useAttempt } from "../../app/attempts.ts";
import { useLocale } from "../../app/use-locale.ts";
import { formatCount } from "../../format/count.ts";
import { FigureTable } from "../../ui/FigureTable.tsx";
import figures from "../../ui/figures.module.css";
import form from "../../ui/form.module.css";
import { Section } from "../../ui/Section.tsx";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { FlipRow } from "./FlipRow.tsx";
import { REPLAY_FLIPS } from "./replay-query.ts";

/**
 * Who flips and why, a page at a time. Nothing of the borrower is in it.
 *
 * @param at where, when a replay went over all institutions: of the others only sums are told
 */
export function FlipsSection({ id, at }: { id: string; at: string | null }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { data, fetchMore } = useSuspenseQuery(REPLAY_FLIPS, { variables: { id }, queryKey: useAttempt() });
  const flips = data.replay?.flips;
  if (!flips) return null;
  const { edges, totalCount, pageInfo } = flips;
  const shown = formatCount(edges.length, locale);
  const total = formatCount(totalCount, locale);
  const title = at === null ? t`Who flips, and why` : t`Who flips at ${at}, and why`;
  return (
    <Section title={title} aside={totalCount > 0 ? t`${shown} of ${total}` : null}>
      {totalCount === 0 ? (
        <p className={form.said}>{t`Nobody: both versions decide every past case alike.`}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
        <section className={figures.wide} aria-label={title} tabIndex={0}>
          <FigureTable
            caption={title}
            heads={[
              t`Case`,
              t`Would be`,
              t`Why`,
              t`Ground`,
              t`How it ended`,
              { figures: t`Cost to the lender` },
              { figures: t`Cost to the borrower` },
            ]}
          >
            {edges.map(({ cursor, node }) => (
              <FlipRow key={cursor} flip={node} />
            ))}
          </FigureTable>
        </section>
      )}
      <ShowMore pageInfo={pageInfo} fetchNext={() => fetchMore({ variables: { after: pageInfo.endCursor } })} />
    </Section>
  );
}
