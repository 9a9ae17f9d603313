import { useLingui } from "@lingui/react/macro";
import { sentencePath, sentencesOf } from "@respite/shared/policy/edit-policy";
import { type PolicyRule, SENTENCE_PARTS } from "@respite/shared/policy/policy-version";
import { useLayoutEffect, useRef, useState } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { Chip } from "../../ui/Chip.tsx";
import { RuleName } from "../RuleName.tsx";
import styles from "./Edit.module.css";
import { PartFields } from "./PartFields.tsx";
import type { Edit } from "./useEdit.ts";

/** The words of one rule. It stays open while something in it has to be put right. */
export function RuleFields({ rule, edit }: { rule: PolicyRule; edit: Edit }) {
  const { t } = useLingui();
  const locale = useLocale();
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const sentences = sentencesOf(rule);
  const isWrong = sentences.some((sentence) => edit.problemAt(sentencePath(sentence)) !== null);
  const isChanged = edit.edits.sentences.some((sentence) => sentence.rule === rule.id);
  useLayoutEffect(() => {
    if (isWrong && details.current) details.current.open = true;
  });
  return (
    <details ref={details} className={styles.rule} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <RuleName id={rule.id} title={rule.title[locale]} /> {isChanged && <Chip tone="accent">{t`Changed`}</Chip>}
      </summary>
      {(open || isWrong) &&
        SENTENCE_PARTS.map((part) => (
          <PartFields key={part} part={part} sentences={sentences.filter((each) => each.part === part)} edit={edit} />
        ))}
    </details>
  );
}
