import type { EvidenceKind } from "@respite/shared/case/case-words";
import { NOBODY } from "../../authority/limit-form.ts";

export type BulkAction = "claim" | "assign" | "evidence";

/** More than that the server refuses: nobody looks through them one by one before they act. */
export const MOST_CASES = 100;

/** What is typed for several cases at once; each action uses its own part. */
export type BulkForm = Readonly<{
  kinds: readonly EvidenceKind[];
  note: string;
  dueOn: string;
}> &
  typeof NOBODY;

export const EMPTY_FORM: BulkForm = { kinds: [], note: "", dueOn: "", ...NOBODY };

/** What is missing before anything can be said of the cases. */
export type BulkProblem = "NOBODY" | "NO_KIND" | "NO_NOTE";

export function problemsOf(action: BulkAction, form: BulkForm): readonly BulkProblem[] {
  if (action === "assign") return form.personId ? [] : ["NOBODY"];
  if (action === "claim") return [];
  return [...(form.kinds.length > 0 ? [] : ["NO_KIND" as const]), ...(form.note.trim() ? [] : ["NO_NOTE" as const])];
}
