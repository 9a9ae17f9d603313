import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Combobox.css";
import { useLingui } from "@lingui/react/macro";
import { Combobox, useCombobox } from "@mantine/core";
import { type CompositionEvent, type KeyboardEvent, useEffect, useState } from "react";
import { isComposing } from "../app/shortcuts/keys.ts";
import fields from "../ui/fields.module.css";
import { Field } from "../ui/fields.tsx";
import { choose, type LimitForm, typePerson } from "./limit-form.ts";
import { PeopleFound } from "./PeopleFound.tsx";
import styles from "./PersonField.module.css";
import type { Person } from "./people-query.ts";
import { usePeople } from "./usePeople.ts";

type Whom = Pick<LimitForm, "institutionId" | "person" | "personId" | "personName" | "isKnown">;
type Props = { form: Whom; change: (part: Omit<Whom, "institutionId">) => void; error: string | null; hint?: string };

/** One person, found by their name. Whoever has never signed in is nobody's name yet: they are written down by their id. */
export function PersonField({ form, change, error, hint }: Props) {
  const { t } = useLingui();
  const [composing, setComposing] = useState(false);
  const list = useCombobox({ onDropdownClose: () => list.resetSelectedOption() });
  const { institutionId, person: text, isKnown, personId } = form;
  const open = list.dropdownOpened;
  const wanted = open || (text !== "" && !isKnown);
  const found = usePeople({ institutionId, text: isKnown ? "" : text, composing, wanted });
  const { people, hasMore, answered } = found;

  const take = (person: Person) => {
    change(choose(person));
    list.closeDropdown();
  };
  // Whose whole id is typed is meant, and so is whose whole name is, once nobody chooses any more and nobody else bears it.
  const named = people.filter(({ id, name }) => (personId ? id === personId : !open && name === text.trim()));
  const meant = answered && !isKnown && !hasMore && named.length === 1 ? named[0] : undefined;
  useEffect(() => {
    if (meant) change(choose(meant));
  }, [meant, change]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || isComposing(event.nativeEvent)) return;
    // With Ctrl it sends the form, and takes nobody along who is only pointed at.
    if (event.ctrlKey || event.metaKey) return list.resetSelectedOption();
    if (!open || list.getSelectedOptionIndex() >= 0) return;
    event.preventDefault();
    const [only, ...others] = people;
    if (answered && only && others.length === 0) take(only);
  };
  const compose = (event: CompositionEvent) => setComposing(event.type !== "compositionend");
  return (
    <Field
      label={t`Person`}
      hint={hint ?? t`Part of the name; or the id, a UUID, of somebody who has not signed in yet.`}
      error={error}
    >
      {(ids) => (
        <Combobox
          store={list}
          offset={4}
          onOptionSubmit={(id) => {
            const chosen = people.find((each) => each.id === id);
            if (chosen) take(chosen);
          }}
          classNames={{ dropdown: styles.dropdown, options: styles.options, option: styles.option }}
        >
          <Combobox.Target withExpandedAttribute>
            <input
              {...ids}
              aria-autocomplete="list"
              className={fields.control}
              value={text}
              maxLength={200}
              spellCheck={false}
              onChange={(event) => {
                change(typePerson(form, event.currentTarget.value));
                list.resetSelectedOption();
                list.openDropdown();
              }}
              onClick={() => list.openDropdown()}
              onBlur={() => list.closeDropdown()}
              onKeyDown={onKeyDown}
              onCompositionStart={compose}
              onCompositionEnd={compose}
            />
          </Combobox.Target>
          <PeopleFound {...found} chosen={personId} open={open} />
        </Combobox>
      )}
    </Field>
  );
}
