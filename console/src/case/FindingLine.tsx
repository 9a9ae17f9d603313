import { useLingui } from "@lingui/react/macro";
import { IconCircleCheck, IconCircleXFilled } from "@tabler/icons-react";
import type { Findings_CaseFragment } from "../operations.generated.ts";
import styles from "./Findings.module.css";
import { useFindingValue } from "./finding-value.ts";

type Finding = NonNullable<Findings_CaseFragment["evaluation"]>["findings"][number];

/** One rule: its verdict, its sentence, and the two numbers to check it by hand. */
export function FindingLine({ finding, currency }: { finding: Finding; currency: string }) {
  const { t } = useLingui();
  const value = useFindingValue(currency);
  const measured = value(finding.measured, finding.unit);
  const limit = value(finding.limit, finding.unit);
  return (
    <li className={styles.line} data-failed={!finding.passed || undefined}>
      {finding.passed ? (
        <IconCircleCheck size={17} stroke={1.7} role="img" aria-label={t`Passed`} />
      ) : (
        <IconCircleXFilled size={17} role="img" aria-label={t`Failed`} />
      )}
      <p className={styles.sentence}>
        {finding.sentence} <code className={styles.rule}>{finding.rule}</code>
      </p>
      <span className={styles.number} data-label={t`Measured`}>
        {measured ?? "—"}
      </span>
      <span className={styles.number} data-label={t`Limit`}>
        {limit ?? "—"}
      </span>
    </li>
  );
}
