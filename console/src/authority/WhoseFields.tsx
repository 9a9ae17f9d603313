import { useLingui } from "@lingui/react/macro";
import type { DecidingRole } from "@respite/shared/authority/own-authority";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { useLocale } from "../app/use-locale.ts";
import { Input, Select } from "../ui/fields.tsx";
import { HouseField } from "../ui/HouseField.tsx";
import { type FormProblems, type LimitForm, NOBODY, WHOSE } from "./limit-form.ts";
import type { House } from "./limits-query.ts";
import { PersonField } from "./PersonField.tsx";

type Props = {
  form: LimitForm;
  change: (part: Partial<LimitForm>) => void;
  problems: FormProblems;
  houses: readonly House[];
};

/** For whom limits are set: where there is a choice, in which house; a role there, or one person. */
export function WhoseFields({ form, change, problems, houses }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const ofRole = (each: DecidingRole) => {
    const role = ROLE_LABELS[each][locale];
    return t`Role: ${role}`;
  };
  return (
    <>
      <HouseField
        houses={houses}
        value={form.institutionId}
        onChange={(institutionId) => change({ institutionId, ...NOBODY })}
      />
      <Select
        label={t`For whom`}
        hint={form.whose === "PERSON" ? null : t`For everybody of the role who has no limits of their own.`}
        options={WHOSE}
        labels={{
          REVIEWER: ofRole("REVIEWER"),
          SENIOR_REVIEWER: ofRole("SENIOR_REVIEWER"),
          PERSON: t`One person`,
        }}
        value={form.whose}
        onChange={(whose) => change({ whose })}
      />
      {form.whose === "PERSON" && (
        <>
          <PersonField
            key={form.institutionId}
            form={form}
            change={change}
            error={
              problems.person
                ? t`Choose somebody in the list, or write an id like 01900000-0000-7000-8001-000000000101.`
                : null
            }
          />
          {form.personId !== "" && !form.isKnown && (
            <Input
              label={t`Name`}
              hint={t`Nobody who decides here has signed in with this id. Until somebody does, the list shows this name.`}
              error={problems.personName && t`Write the person’s name, for the list and the record.`}
              value={form.personName}
              onChange={(personName) => change({ personName })}
            />
          )}
        </>
      )}
    </>
  );
}
