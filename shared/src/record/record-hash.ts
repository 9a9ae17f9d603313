import { canonicalJson } from "./canonical-json.ts";
import type { RecordEntry, RecordEvent, RecordHead } from "./record.ts";

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** What stands before the first entry. */
export const NOTHING = "0".repeat(64);

/** Each kind of text begins with its own words, so that none can pass for another. */
export const eventHash = (sha256: Sha256, event: RecordEvent): string =>
  sha256(`respite-event-1\n${canonicalJson(event)}`);

export const entryHash = (sha256: Sha256, previous: string, { hash: _, ...entry }: RecordEntry): string =>
  sha256(`respite-entry-1\n${canonicalJson({ ...entry, previous })}`);

/** The text that a head's signature is over. */
export const headText = ({ signature: _, ...head }: RecordHead): string => `respite-head-1\n${canonicalJson(head)}`;
