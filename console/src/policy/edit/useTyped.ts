import { useEffect, useState } from "react";
import type { OpenVersion } from "../policy-query.ts";
import { type EditForm, UNTOUCHED } from "./edits.ts";

/** What was typed over a draft, and the revision that was seen when the first of it was; null before. */
type Typed = Readonly<{ form: EditForm; revision: number | null }>;

const NOTHING: Typed = { form: UNTOUCHED, revision: null };

/** It lives in memory only: neither an error nor another view or version loses it. */
const kept = new Map<string, Typed>();

export function useTyped({ id, revision }: OpenVersion) {
  const [typed, setTyped] = useState(() => kept.get(id) ?? NOTHING);
  useEffect(() => void kept.set(id, typed), [id, typed]);
  return {
    form: typed.form,
    /** What the edits were decided on: as long as nothing is typed, whatever stands there. */
    seen: typed.revision ?? revision,
    change: (part: Partial<EditForm>) =>
      setTyped((now) => ({ form: { ...now.form, ...part }, revision: now.revision ?? revision })),
    /** The newest has been seen, too: what was typed now stands on that. */
    see: () => setTyped((now) => ({ ...now, revision })),
    clear: () => setTyped(NOTHING),
  };
}
