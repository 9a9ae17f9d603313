import { useLingui } from "@lingui/react/macro";
import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { GROUNDS } from "@respite/shared/case/case-words";
import { CASE_STATUS_LABELS } from "@respite/shared/locale/labels/case-status-labels";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { useLocale } from "../../app/use-locale.ts";
import { Section } from "../../ui/Section.tsx";
import { PartsTable } from "./PartsTable.tsx";
import type { Parts } from "./parts.ts";
import { RuleFlips } from "./RuleFlips.tsx";

type Props = { parts: Parts; least: number };

/** The same by the ground that was claimed, by how cases ended, and by the rules that make the difference. */
export function ReplayParts({ parts: { byGround, byOutcome, byRule }, least }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const grounds = inOrder(byGround, ({ ground }) => GROUNDS.indexOf(ground)).map(({ ground, counts }) => ({
    key: ground,
    label: GROUND_LABELS[ground][locale],
    counts,
  }));
  const outcomes = inOrder(byOutcome, ({ outcome }) => CASE_STATUSES.indexOf(outcome)).map(({ outcome, counts }) => ({
    key: outcome,
    label: CASE_STATUS_LABELS[outcome][locale],
    counts,
  }));
  return (
    <>
      <Section title={t`By ground`}>
        <PartsTable caption={t`By ground`} parts={grounds} least={least} />
      </Section>
      <Section title={t`By how cases ended`}>
        <PartsTable caption={t`By how cases ended`} parts={outcomes} least={least} />
      </Section>
      <RuleFlips byRule={byRule} least={least} />
    </>
  );
}

/** Parts in the order of a case's life, or of the policy; the server gives them as they were met. */
const inOrder = <T,>(parts: readonly T[], place: (part: T) => number): readonly T[] =>
  parts.toSorted((a, b) => place(a) - place(b));
