import { Trans } from "@lingui/react/macro";
import { Section } from "../../ui/Section.tsx";
import styles from "../Case.module.css";
import { ProtectionLine } from "../ProtectionLine.tsx";
import type { Then } from "./case-then-query.ts";

/** What protected the loan, as it was known then. */
export function ThenProtections({ protections }: { protections: Then["protections"] }) {
  if (protections.length === 0) return null;
  return (
    <Section title={<Trans>Protection</Trans>}>
      <ul className={styles.files}>
        {protections.map((protection) => (
          <ProtectionLine key={`${protection.kind}-${protection.fromOn}`} protection={protection} />
        ))}
      </ul>
    </Section>
  );
}
