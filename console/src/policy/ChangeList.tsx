import { useLingui } from "@lingui/react/macro";
import { Section } from "../ui/Section.tsx";
import styles from "./Policy.module.css";

type Line = Readonly<{ path: string; sentence: string }>;

const PARTS = ["numbers", "rules", "sources", "rest"] as const;
type Part = (typeof PARTS)[number];

const partOf = ({ path }: Line): Part => PARTS.find((part) => path.startsWith(`${part}.`)) ?? "rest";

/** Changes as sentences: numbers first, for they decide cases. */
export function ChangeList({ changes }: { changes: readonly Line[] }) {
  const { t } = useLingui();
  const labels: Readonly<Record<Part, string>> = {
    numbers: t`Numbers`,
    rules: t`What rules say`,
    sources: t`Sources`,
    rest: t`Day, name and place`,
  };
  return PARTS.map((part) => {
    const mine = changes.filter((change) => partOf(change) === part);
    if (mine.length === 0) return null;
    return (
      <Section key={part} title={labels[part]}>
        <ul className={styles.changes}>
          {mine.map(({ path, sentence }) => (
            <li key={path}>{sentence}</li>
          ))}
        </ul>
      </Section>
    );
  });
}
