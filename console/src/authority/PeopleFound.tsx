import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Combobox } from "@mantine/core";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { useLocale } from "../app/use-locale.ts";
import styles from "./PersonField.module.css";
import type { Person } from "./people-query.ts";

type Props = {
  people: readonly Person[];
  hasMore: boolean;
  failed: boolean;
  answered: boolean;
  chosen: string;
  open: boolean;
};

/** Those to choose from below the field, and how many they are, which is said aloud as well. */
export function PeopleFound({ people, hasMore, failed, answered, chosen, open }: Props) {
  const { t } = useLingui();
  const count = people.length;
  const note = failed
    ? t`The server does not answer. Check the connection, then try again.`
    : hasMore
      ? t`There are more: type more of the name.`
      : answered && count === 0 && chosen === ""
        ? t`Nobody who decides here has signed in under that name.`
        : null;
  const said = answered ? t`${plural(count, { one: "# person", other: "# people" })} found.` : "";
  return (
    <>
      <span className="visually-hidden" role="status">
        {open ? (note ?? said) : ""}
      </span>
      <Combobox.Dropdown hidden={count === 0 && note === null}>
        <Combobox.Options aria-label={t`People`}>
          {people.map((person) => (
            <PersonOption
              key={person.id}
              person={person}
              chosen={person.id === chosen}
              alike={people.filter(({ name }) => name === person.name).length > 1}
            />
          ))}
        </Combobox.Options>
        {note && (
          <p className={styles.note} aria-hidden>
            {note}
          </p>
        )}
      </Combobox.Dropdown>
    </>
  );
}

/** A name and what its bearer is; of two with one name, the end of the id as well. */
function PersonOption({ person, chosen, alike }: { person: Person; chosen: boolean; alike: boolean }) {
  const locale = useLocale();
  return (
    <Combobox.Option value={person.id} active={chosen} aria-selected={chosen}>
      <span className={styles.name}>{person.name}</span>{" "}
      <span className={styles.what}>
        {ROLE_LABELS[person.role][locale]}
        {alike && ` · …${person.id.slice(-6)}`}
      </span>
    </Combobox.Option>
  );
}
