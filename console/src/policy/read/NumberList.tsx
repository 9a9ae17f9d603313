import type { NumberInWords } from "@respite/shared/policy/numbers-in-words";
import type { NumberSource } from "@respite/shared/policy/policy-version";
import { useLocale } from "../../app/use-locale.ts";
import styles from "./Read.module.css";
import { SourceNote } from "./SourceNote.tsx";

/** Numbers of one group with what they are called. */
export function NumberList({ numbers, source }: { numbers: readonly NumberInWords[]; source: NumberSource }) {
  const locale = useLocale();
  return (
    <>
      <dl className={styles.numbers}>
        {numbers.map(({ name, called, words }) => (
          <div key={name} className={styles.number}>
            <dt>{called[locale]}</dt>
            <dd>{words[locale]}</dd>
          </div>
        ))}
      </dl>
      <SourceNote source={source} />
    </>
  );
}
