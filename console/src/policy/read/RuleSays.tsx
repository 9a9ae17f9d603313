import type { PolicyRule } from "@respite/shared/policy/policy-version";
import { useLocale } from "../../app/use-locale.ts";
import { usePartWords } from "../usePartWords.ts";
import styles from "./Read.module.css";

/** The sentences of a rule that stand beside what was measured, with what is filled in still open. */
export function RuleSays({ sentences: { passed, failed, none } }: Pick<PolicyRule, "sentences">) {
  const locale = useLocale();
  const words = usePartWords();
  const said = [
    { when: words.passed, sentence: passed },
    { when: words.failed, sentence: failed },
    ...(none ? [{ when: words.none, sentence: none }] : []),
  ];
  return (
    <dl className={styles.numbers}>
      {said.map(({ when, sentence }) => (
        <div key={when} className={styles.number}>
          <dt>{when}</dt>
          <dd>{sentence[locale]}</dd>
        </div>
      ))}
    </dl>
  );
}
