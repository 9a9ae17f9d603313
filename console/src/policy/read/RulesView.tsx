import { useLingui } from "@lingui/react/macro";
import { GROUND_LABELS } from "@respite/shared/locale/labels/case-word-labels";
import { POLICY_GROUP_LABELS } from "@respite/shared/locale/labels/policy-group-labels";
import { numbersInWords } from "@respite/shared/policy/numbers-in-words";
import type { NumberGroup } from "@respite/shared/policy/policy-numbers";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { RULE_SETS } from "@respite/shared/policy/rule-catalogue";
import { rulesInWords } from "@respite/shared/policy/rules-in-words";
import { useLocale } from "../../app/use-locale.ts";
import { Section } from "../../ui/Section.tsx";
import { NumberList } from "./NumberList.tsx";
import { RuleList } from "./RuleList.tsx";

/** What no rule says: how long things take, who confirms, when one may call. */
const BESIDE_RULES: ReadonlySet<NumberGroup> = new Set<NumberGroup>([
  "draft",
  "clock",
  "evidence",
  "offer",
  "appeal",
  "secondReview",
  "contact",
  "penalty",
  "performance",
  "automaticApproval",
]);

/** A version in words: its rules by whom they are for, then every number that no rule says, each with its source. */
export function RulesView({ policy }: { policy: PolicyVersion }) {
  const { t } = useLingui();
  const locale = useLocale();
  const rules = rulesInWords(policy);
  const numbers = numbersInWords(policy).filter(({ group }) => BESIDE_RULES.has(group));
  return (
    <>
      <p>{t`An application passes when every general rule passes, and all rules of at least one ground.`}</p>
      {RULE_SETS.map((set) => {
        const ground = set === "GENERAL" ? "" : GROUND_LABELS[set][locale];
        return (
          <Section key={set} title={set === "GENERAL" ? t`General rules` : t`Ground: ${ground}`}>
            <RuleList rules={rules.filter((rule) => rule.set === set)} />
          </Section>
        );
      })}
      {numbers.map(({ group, numbers: list, source }) => (
        <Section key={group} title={POLICY_GROUP_LABELS[group][locale]}>
          <NumberList numbers={list} source={source} />
        </Section>
      ))}
    </>
  );
}
