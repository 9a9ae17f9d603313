import { useLingui } from "@lingui/react/macro";
import type { GroupInWords } from "@respite/shared/policy/numbers-in-words";
import { sourceWords } from "@respite/shared/policy/source-words";
import { useLocale } from "../../app/use-locale.ts";
import { Input } from "../../ui/fields.tsx";
import styles from "./Edit.module.css";
import { NumberField } from "./NumberField.tsx";
import type { Edit } from "./useEdit.ts";

type Props = { group: GroupInWords; edit: Edit };

/** The fields of one group and, once one of them was changed, where its numbers now come from. */
export function GroupFields({ group, edit }: Props) {
  const { t } = useLingui();
  const name = group.group;
  const source = sourceWords(group.source.text)[useLocale()];
  const isChanged = edit.changes.some(({ path }) => path.startsWith(`numbers.${name}.`));
  return (
    <>
      <div className={styles.fields}>
        {group.numbers.map((number) => (
          <NumberField key={number.name} number={number} edit={edit} />
        ))}
      </div>
      {(isChanged || edit.form.sources[name] !== undefined) && (
        <div className={styles.source}>
          <Input
            label={t`Where these numbers now come from`}
            hint={t`Who decided so, and when. Until now: ${source}`}
            error={edit.problemAt(`sources.${name}`)}
            value={edit.form.sources[name] ?? ""}
            onChange={(text) => edit.change({ sources: { ...edit.form.sources, [name]: text } })}
          />
        </div>
      )}
    </>
  );
}
