import { type FragmentType, gql, type TypedDocumentNode } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import { useLocale } from "../app/use-locale.ts";
import { formatDate } from "../format/date.ts";
import type { FactList_CaseFragment } from "../operations.generated.ts";
import styles from "./Findings.module.css";

export const FACT_LIST: TypedDocumentNode<FactList_CaseFragment> = gql`
  fragment FactList_case on DeferralCase {
    id
    evaluation {
      id
      facts {
        name
        label
        value
        sourceLabel
        asOf
      }
    }
  }
`;

/** Everything the rules looked at, each with who says so and as of which day; on demand. */
export function FactList({ from }: { from: FragmentType<typeof FACT_LIST> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { data } = useSuspenseFragment({ fragment: FACT_LIST, fragmentName: "FactList_case", from });
  const facts = data.evaluation?.facts ?? [];
  return (
    <>
      <button
        type="button"
        className={styles.more}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? <Trans>Hide what the rules looked at</Trans> : <Trans>What the rules looked at, and who says so</Trans>}
      </button>
      <div id={id} hidden={!open}>
        <table className={styles.factTable} aria-label={t`What the rules looked at`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Fact</Trans>
              </th>
              <th scope="col">
                <Trans>Value</Trans>
              </th>
              <th scope="col">
                <Trans>Source</Trans>
              </th>
              <th scope="col">
                <Trans>As of</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.name}>
                <th scope="row">{fact.label}</th>
                <td>{fact.value}</td>
                <td>{fact.sourceLabel}</td>
                <td>{formatDate(fact.asOf, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
