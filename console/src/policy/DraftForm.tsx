import { useLingui } from "@lingui/react/macro";
import { addMonths } from "@respite/shared/calendar/calendar-date";
import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import { PRESETS } from "@respite/shared/policy/presets";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useLocale } from "../app/use-locale.ts";
import { todayIn } from "../format/today.ts";
import { CommandForm } from "../ui/CommandForm.tsx";
import { Input, Select } from "../ui/fields.tsx";
import form from "../ui/form.module.css";
import { HouseField } from "../ui/HouseField.tsx";
import type { House, Version } from "./policy-query.ts";
import { NEW_VERSION } from "./policy-search.ts";
import { usePolicyCommand } from "./steps/usePolicyCommand.ts";

type Props = { houses: readonly House[]; versions: readonly Version[]; onDone: (id: string) => void };

/** Begins a version of one's own from another, or from the template of a place. */
export function DraftForm({ houses, versions, onDone }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const { from } = useSearch({ from: "/inside/policy" });
  const [institutionId, setInstitutionId] = useState(houses[0]?.id ?? "");
  const house = houses.find(({ id }) => id === institutionId);
  const inForce = house?.policyVersion ?? CN_DEFAULT.id;
  const own = versions.filter(({ code }) => code === house?.code).map(({ id }) => id);
  const presets = PRESETS.map(({ code }) => code);
  const options = [...new Set([inForce, ...own, CN_DEFAULT.id, ...presets])];
  const base = options.find((id) => id === from) ?? inForce;
  const [effectiveFrom, setEffectiveFrom] = useState(() => nextMonth(todayIn(house?.timeZone ?? "UTC")));
  const [tried, setTried] = useState(false);
  const sending = usePolicyCommand(({ policyVersion }) => policyVersion && onDone(policyVersion.id));
  const labels = {
    ...Object.fromEntries(options.map((id) => [id, id])),
    ...Object.fromEntries(PRESETS.map(({ code, name }) => [code, `${name[locale]} (${code})`])),
    [inForce]: t`${inForce}, in force`,
  };
  const submit = () => {
    setTried(true);
    if (effectiveFrom !== "") void sending.send({ kind: "draft", input: { institutionId, base, effectiveFrom } });
  };
  const choose = (id: string) =>
    void navigate({ to: "/policy", search: { version: NEW_VERSION, from: id }, replace: true });
  return (
    <CommandForm
      place="screen"
      title={t`Draft a version`}
      submit={t`Begin the draft`}
      sending={sending}
      onSubmit={submit}
    >
      <HouseField houses={houses} value={institutionId} onChange={setInstitutionId} />
      <Select label={t`Begins as`} options={options} labels={labels} value={base} onChange={choose} />
      {presets.includes(base) && (
        <p className={form.said}>
          {t`A template of what a place’s rules say. It decides nothing until a second editor confirms that its numbers hold here.`}
        </p>
      )}
      <Input
        type="date"
        label={t`Meant to apply from`}
        hint={t`Cases received earlier keep the policy of their day.`}
        error={tried && effectiveFrom === "" ? t`Choose a day.` : null}
        value={effectiveFrom}
        onChange={setEffectiveFrom}
      />
    </CommandForm>
  );
}

/** The first day of the month after. */
const nextMonth = (today: string): string => addMonths(`${today.slice(0, 8)}01`, 1, 1, "LAST_DAY_OF_MONTH");
