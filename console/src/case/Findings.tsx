import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { useState } from "react";
import { useLocale } from "../app/use-locale.ts";
import { listed } from "../format/listed.ts";
import type { Findings_CaseFragment } from "../operations.generated.ts";
import { Chip } from "../ui/Chip.tsx";
import { Section } from "../ui/Section.tsx";
import { FACT_LIST, FactList } from "./FactList.tsx";
import { FindingLine } from "./FindingLine.tsx";
import styles from "./Findings.module.css";
import { failuresFirst } from "./failures-first.ts";

export const FINDINGS: TypedDocumentNode<Findings_CaseFragment> = gql`
  fragment Findings_case on DeferralCase {
    id
    ground
    exposure {
      minor
      currency
    }
    evaluation {
      id
      policyVersion
      passed
      groundsPassed
      findings {
        rule
        set
        passed
        measured
        limit
        unit
        sentence
      }
    }
    ...FactList_case
  }
  ${FACT_LIST}
`;

/** Every rule's answer: failures first, then what the claimed ground and the general rules found; other grounds on demand. */
export function Findings({ from }: { from: FragmentType<typeof FINDINGS> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const { data } = useSuspenseFragment({ fragment: FINDINGS, fragmentName: "Findings_case", from });
  const { evaluation } = data;
  if (!evaluation) return null;
  const { relevant, other } = failuresFirst(evaluation.findings, data.ground);
  const failed = relevant.filter((finding) => !finding.passed).length;
  const grounds = listed(
    evaluation.groundsPassed.map((ground) => GROUND_LABELS[ground][locale]),
    locale,
  );
  const shown = all ? [...relevant, ...other] : relevant;
  return (
    <Section title={<Trans>Findings</Trans>} aside={t`Policy ${evaluation.policyVersion}`} flush>
      <div className={styles.verdict}>
        <Chip tone={evaluation.passed ? "accent" : "danger"}>
          {evaluation.passed ? (
            <Trans>Meets the policy</Trans>
          ) : (
            <Plural value={failed} one="# rule failed" other="# rules failed" />
          )}
        </Chip>
        <span className={styles.grounds}>{grounds ? t`Grounds met: ${grounds}` : t`No ground is met`}</span>
        <span className={styles.column} aria-hidden>
          <Trans>Measured</Trans>
        </span>
        <span className={styles.column} aria-hidden>
          <Trans>Limit</Trans>
        </span>
      </div>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingLine key={finding.rule} finding={finding} currency={data.exposure.currency} />
        ))}
      </ul>
      {other.length > 0 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? (
            <Trans>Only what decides this case</Trans>
          ) : (
            <Plural value={other.length} one="# rule of the other grounds" other="# rules of the other grounds" />
          )}
        </button>
      )}
      <FactList from={data} />
    </Section>
  );
}
