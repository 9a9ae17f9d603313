import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useLocale } from "../app/use-locale.ts";
import { intlLocale } from "../format/intl-locale.ts";
import { PEOPLE, type Person } from "./people-query.ts";

/** A pause in typing that long is the end of a word, ms. */
const PAUSE_MS = 200;
const NOBODY: readonly Person[] = [];

type Wanted = Readonly<{
  institutionId: string;
  text: string;
  /** An input method is still choosing characters: what it shows meanwhile is no name. */
  composing: boolean;
  /** Whether anybody looks at the answer. */
  wanted: boolean;
}>;

/** Who is called so, in the order of the reader's language; `answered` is whether they are those of the text as it stands. */
export function usePeople({ institutionId, text, composing, wanted }: Wanted) {
  const locale = useLocale();
  const [search, setSearch] = useState(text.trim());
  useEffect(() => {
    if (composing || text.trim() === search) return;
    const timer = window.setTimeout(() => setSearch(text.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, composing, search]);
  const { data, previousData, error, loading } = useQuery(PEOPLE, {
    variables: { institutionId, search: search || null },
    fetchPolicy: "cache-and-network",
    skip: !wanted,
  });
  const { compare } = new Intl.Collator(intlLocale(locale));
  const found = (data ?? previousData)?.people;
  return {
    people: found ? [...found.nodes].sort((a, b) => compare(a.name, b.name)) : NOBODY,
    hasMore: found?.pageInfo.hasNextPage ?? false,
    failed: error !== undefined && !loading,
    answered: data !== undefined && search === text.trim(),
  };
}
