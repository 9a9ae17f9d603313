import type { RuleInWords } from "@respite/shared/policy/rules-in-words";
import { useLocale } from "../../app/use-locale.ts";
import styles from "../Policy.module.css";
import { SourceNote } from "./SourceNote.tsx";

/** Rules in words, each with its id, which findings carry. */
export function RuleList({ rules }: { rules: readonly RuleInWords[] }) {
  const locale = useLocale();
  return (
    <ul className={styles.rules}>
      {rules.map(({ id, title, text, source }) => (
        <li key={id} className={styles.rule}>
          <h3 className={styles.ruleTitle}>
            {title[locale]} <code className={styles.code}>{id}</code>
          </h3>
          <p>{text[locale]}</p>
          {source && <SourceNote source={source} />}
        </li>
      ))}
    </ul>
  );
}
