import { useLingui } from "@lingui/react/macro";
import { LOCALE_NAMES } from "@respite/shared/locale/locale";
import { type SentenceEdit, sentencePath } from "@respite/shared/policy/edit-policy";
import type { SentencePart } from "@respite/shared/policy/policy-version";
import { type RuleId, sentenceVariables } from "@respite/shared/policy/rule-catalogue";
import { useId } from "react";
import { useLocale } from "../../app/use-locale.ts";
import { listed } from "../../format/listed.ts";
import { TextArea } from "../../ui/fields.tsx";
import form from "../../ui/form.module.css";
import { usePartWords } from "../usePartWords.ts";
import styles from "./Edit.module.css";
import type { Edit } from "./useEdit.ts";

type Props = { part: SentencePart; sentences: readonly SentenceEdit[]; edit: Edit };

/** What a rule says at one occasion, in each language beside the others. */
export function PartFields({ part, sentences, edit }: Props) {
  const { t } = useLingui();
  const id = useId();
  const locale = useLocale();
  const legend = usePartWords()[part];
  const rule = sentences[0]?.rule;
  if (rule === undefined) return null;
  const names = sentenceVariables(rule as RuleId).map((name) => `{${name}}`);
  const variables = listed(names, locale);
  return (
    <fieldset className={styles.part} aria-describedby={part === "title" ? undefined : id}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.fields}>
        {sentences.map((sentence) => {
          const path = sentencePath(sentence);
          return (
            <TextArea
              key={path}
              label={<span lang={sentence.locale}>{LOCALE_NAMES[sentence.locale]}</span>}
              lang={sentence.locale}
              error={edit.problemAt(path)}
              value={edit.form.sentences[path] ?? sentence.text}
              onChange={(text) => edit.say(path, text)}
              rows={part === "title" ? 1 : 2}
            />
          );
        })}
      </div>
      {part !== "title" && <p id={id} className={form.quiet}>{t`May speak of ${variables}; each is filled in.`}</p>}
    </fieldset>
  );
}
