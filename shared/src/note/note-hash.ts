import { canonicalJson } from "../record/canonical-json.ts";
import type { Sha256 } from "../record/record-hash.ts";

/** What a note is: words on a case, by somebody, at a moment (RFC 3339 in UTC, to the millisecond). */
export type Note = Readonly<{ caseId: string; text: string; writtenAt: string; writtenBy: string }>;

/** The hash under which the record knows a note: its words stay out of the record, and cannot be changed unseen. */
export const noteHash = (sha256: Sha256, { caseId, text, writtenAt, writtenBy }: Note): string =>
  sha256(`respite-note-1\n${canonicalJson({ caseId, text, writtenAt, writtenBy })}`);
