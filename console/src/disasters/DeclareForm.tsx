import { useApolloClient } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useCommand } from "../app/use-command.ts";
import { useLocale } from "../app/use-locale.ts";
import { listed } from "../format/listed.ts";
import { CommandForm } from "../ui/CommandForm.tsx";
import { Input, TextArea } from "../ui/fields.tsx";
import { HouseField } from "../ui/HouseField.tsx";
import { type DisasterForm, disasterOf, emptyDisaster, noPlaces, problemsIn } from "./disaster-form.ts";
import type { House } from "./disasters-query.ts";
import { declareDisaster, type NewDisaster } from "./send-disaster.ts";

type Props = { houses: readonly House[]; onDone: (name: string) => void; onBack: () => void };

/** Writes a declared disaster down. */
export function DeclareForm({ houses, onDone, onBack }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [form, setForm] = useState(() => emptyDisaster(houses[0]?.id ?? ""));
  const [tried, setTried] = useState(false);
  const sending = useCommand(
    (disaster: NewDisaster, key) => declareDisaster(client, disaster, key),
    () => onDone(form.name.trim()),
  );
  const problems = problemsIn(form);
  const strange = listed(noPlaces(form), useLocale());
  const words = {
    EMPTY: t`This is needed.`,
    NO_PLACE: t`Not a place: ${strange}`,
    ENDS_BEFORE: t`It does not end before it began.`,
  };
  const field = (name: keyof DisasterForm) => {
    const problem = tried ? problems[name] : undefined;
    const onChange = (value: string) => setForm((now) => ({ ...now, [name]: value }));
    return { value: form[name], onChange, error: problem && words[problem] };
  };
  const submit = () => {
    setTried(true);
    if (Object.keys(problems).length === 0) void sending.send(disasterOf(form));
  };
  return (
    <CommandForm
      title={t`Declare a disaster`}
      submit={<Trans>Write it down</Trans>}
      sending={sending}
      onSubmit={submit}
      onBack={onBack}
    >
      <HouseField
        houses={houses}
        value={form.institutionId}
        onChange={(institutionId) => setForm((now) => ({ ...now, institutionId }))}
      />
      <Input label={t`Name of the disaster`} hint={t`As findings show it.`} {...field("name")} />
      <Input label={t`Number`} hint={t`The authority’s, or your own. Each is used once.`} {...field("code")} />
      <TextArea
        label={t`Places`}
        hint={t`From the country down, such as CN-13 or CN-11-09, parted by commas or spaces.`}
        rows={2}
        {...field("areas")}
      />
      <Input label={t`First day`} type="date" {...field("from")} />
      <Input label={t`Last day`} hint={t`Empty while it goes on.`} type="date" {...field("to")} />
      <TextArea label={t`Who declared it, and where that can be read`} rows={2} {...field("source")} />
    </CommandForm>
  );
}
