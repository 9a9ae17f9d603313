import { useLingui } from "@lingui/react/macro";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import form from "../../ui/form.module.css";
import { Section } from "../../ui/Section.tsx";
import { RuleFields } from "./RuleFields.tsx";
import type { Edit } from "./useEdit.ts";

/** What every rule is called and says of a case, to be written in each language; a rule is opened to write it. */
export function RuleSentences({ policy, edit }: { policy: PolicyVersion; edit: Edit }) {
  const { t } = useLingui();
  return (
    <Section title={t`What rules say`}>
      <p className={form.said}>
        {t`Whoever decides a case reads these sentences beside what was measured. What a rule asks follows its numbers.`}
      </p>
      {policy.rules.map((rule) => (
        <RuleFields key={rule.id} rule={rule} edit={edit} />
      ))}
    </Section>
  );
}
