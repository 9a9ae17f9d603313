import { useLingui } from "@lingui/react/macro";
import { useLocale } from "../../app/use-locale.ts";
import fields from "../../ui/fields.module.css";
import form from "../../ui/form.module.css";
import { ChangeList } from "../ChangeList.tsx";
import styles from "./Edit.module.css";
import type { Edit } from "./useEdit.ts";

/** What the edits change, in words, before they are saved; or that something has to be put right first. */
export function ChangePreview({ edit: { changes, problems, isTouched } }: { edit: Edit }) {
  const { t } = useLingui();
  const locale = useLocale();
  const lines = changes.map(({ path, sentence }) => ({ path, sentence: sentence[locale] }));
  return (
    <div className={styles.preview} role="status">
      {!isTouched && <p className={form.quiet}>{t`Nothing is changed yet.`}</p>}
      {problems.length > 0 && <p className={fields.error}>{t`Put right what is marked above, then save.`}</p>}
      {lines.length > 0 && <p className={form.said}>{t`Saving changes this:`}</p>}
      <ChangeList changes={lines} />
    </div>
  );
}
