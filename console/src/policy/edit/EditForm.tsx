import { useLingui } from "@lingui/react/macro";
import { POLICY_GROUP_LABELS } from "@respite/shared/locale/labels/policy-group-labels";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { useLocale } from "../../app/use-locale.ts";
import { CommandForm } from "../../ui/CommandForm.tsx";
import { Input } from "../../ui/fields.tsx";
import { Section } from "../../ui/Section.tsx";
import type { House, OpenVersion } from "../policy-query.ts";
import { ChangePreview } from "./ChangePreview.tsx";
import styles from "./Edit.module.css";
import { GroupFields } from "./GroupFields.tsx";
import { NameFields } from "./NameFields.tsx";
import { RuleSentences } from "./RuleSentences.tsx";
import { useEdit } from "./useEdit.ts";

type Props = { version: OpenVersion; policy: PolicyVersion; house: House };

/** Every number of a draft in a field, group by group, then what its rules say; below them, in words, what the edits change. */
export function EditForm({ version, policy, house }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const edit = useEdit(version, policy, house);
  return (
    <CommandForm
      place="screen"
      isQuiet
      title={t`Edit ${version.id}`}
      submit={t`Save the draft`}
      sending={edit.sending}
      onSubmit={edit.submit}
    >
      <div className={styles.fields}>
        <Input
          type="date"
          label={t`Meant to apply from`}
          error={edit.problemAt("effectiveFrom") && t`Choose a day.`}
          value={edit.form.effectiveFrom ?? policy.effectiveFrom}
          onChange={(effectiveFrom) => edit.change({ effectiveFrom })}
        />
      </div>
      <NameFields policy={policy} edit={edit} />
      {edit.fields.map((group) => (
        <Section key={group.group} title={POLICY_GROUP_LABELS[group.group][locale]}>
          <GroupFields group={group} edit={edit} />
        </Section>
      ))}
      <RuleSentences policy={policy} edit={edit} />
      <ChangePreview edit={edit} />
    </CommandForm>
  );
}
