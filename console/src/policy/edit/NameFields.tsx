import { useLingui } from "@lingui/react/macro";
import { LOCALE_NAMES, LOCALES } from "@respite/shared/locale/locale";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { Input } from "../../ui/fields.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./Edit.module.css";
import type { Edit } from "./useEdit.ts";

/** What the policy is called, in each language beside the others. */
export function NameFields({ policy, edit }: { policy: PolicyVersion; edit: Edit }) {
  const { t } = useLingui();
  return (
    <Section title={t`What the policy is called`}>
      <div className={styles.fields}>
        {LOCALES.map((locale) => (
          <Input
            key={locale}
            label={<span lang={locale}>{LOCALE_NAMES[locale]}</span>}
            lang={locale}
            error={edit.problemAt(`name.${locale}`)}
            value={edit.form.names[locale] ?? policy.name[locale]}
            onChange={(text) => edit.call(locale, text)}
          />
        ))}
      </div>
    </Section>
  );
}
