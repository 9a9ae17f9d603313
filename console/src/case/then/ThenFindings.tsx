import { Trans, useLingui } from "@lingui/react/macro";
import { Chip } from "../../ui/Chip.tsx";
import { Section } from "../../ui/Section.tsx";
import { FindingLine } from "../FindingLine.tsx";
import findings from "../Findings.module.css";
import { failuresFirst } from "../failures-first.ts";
import type { CaseNow, Then } from "./case-then-query.ts";

type Props = { evaluation: NonNullable<Then["evaluation"]>; now: CaseNow };

/** What the rules had found by then, under the ground that was claimed. */
export function ThenFindings({ evaluation, now }: Props) {
  const { t } = useLingui();
  const { relevant } = failuresFirst(evaluation.findings, now.ground);
  return (
    <Section title={<Trans>Findings</Trans>} aside={t`Policy ${evaluation.policyVersion}`} flush>
      <div className={findings.verdict}>
        <Chip tone={evaluation.passed ? "accent" : "danger"}>
          {evaluation.passed ? <Trans>Meets the policy</Trans> : <Trans>Does not meet the policy</Trans>}
        </Chip>
      </div>
      <ul className={findings.list}>
        {relevant.map((finding) => (
          <FindingLine key={finding.rule} finding={finding} currency={now.exposure.currency} />
        ))}
      </ul>
    </Section>
  );
}
