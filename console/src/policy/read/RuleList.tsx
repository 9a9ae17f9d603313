import { useLingui } from "@lingui/react/macro";
import type { RuleInWords } from "@respite/shared/policy/rules-in-words";
import { useLocale } from "../../app/use-locale.ts";
import { RuleName } from "../RuleName.tsx";
import styles from "./Read.module.css";
import { RuleSays } from "./RuleSays.tsx";
import { SourceNote } from "./SourceNote.tsx";

/** Rules in words, each with its id, which findings carry. */
export function RuleList({ rules }: { rules: readonly RuleInWords[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <ul className={styles.rules}>
      {rules.map(({ id, title, text, sentences, source }) => (
        <li key={id} className={styles.rule}>
          <h3 className={styles.title}>
            <RuleName id={id} title={title[locale]} />
          </h3>
          <p>{text[locale]}</p>
          <details>
            <summary className={styles.says}>{t`What its finding says`}</summary>
            <RuleSays sentences={sentences} />
          </details>
          {source && <SourceNote source={source} />}
        </li>
      ))}
    </ul>
  );
}
