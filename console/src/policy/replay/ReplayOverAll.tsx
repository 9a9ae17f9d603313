import { useSuspenseQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useAttempt } from "../../app/attempts.ts";
import figures from "../../ui/figures.module.css";
import { Section } from "../../ui/Section.tsx";
import { PartsTable } from "./PartsTable.tsx";
import { ReplayOfOne } from "./ReplayOfOne.tsx";
import { ReplayParts } from "./ReplayParts.tsx";
import { ReplaySummary } from "./ReplaySummary.tsx";
import type { Replay } from "./replay-query.ts";
import { REPLAY_OVER_ALL } from "./replay-totals-query.ts";

/** What a replay over all institutions came to, and at each; whoever is not told that sees what it came to where it was asked for. */
export function ReplayOverAll({ replay }: { replay: Replay }) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(REPLAY_OVER_ALL, {
    variables: { version: replay.to, replay: replay.id },
    queryKey: useAttempt(),
  });
  const sums = data.replayTotals;
  if (!sums) return <ReplayOfOne replay={replay} />;
  const { all, byInstitution, costs, leastPeople: least } = sums;
  const compared = [...new Set(byInstitution.map(({ from }) => from))];
  const houses = byInstitution.map(({ institution, from, counts }, place) => ({
    key: `${place}`,
    label: (
      <>
        {institution}
        {compared.length > 1 && <span className={figures.note}>{t`against ${from}`}</span>}
      </>
    ),
    counts,
  }));
  return (
    <>
      <ReplaySummary
        all={all}
        costs={costs}
        from={compared.length === 1 ? replay.from : t`In force at each`}
        to={replay.to}
        least={least}
      />
      <Section title={t`By institution`}>
        <PartsTable caption={t`By institution`} parts={houses} least={least} />
      </Section>
      <ReplayParts parts={sums} least={least} />
    </>
  );
}
