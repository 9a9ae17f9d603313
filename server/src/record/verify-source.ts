import type { RecordHead } from "@respite/shared/record/record";
import type { Verified } from "@respite/shared/record/verify-record";
import type { Database } from "../database/open.ts";
import { asOfNow } from "./as-of-now.ts";
import { recordOwners } from "./institutions.ts";
import { readRecord } from "./read-record.ts";
import { linesOfFile, type RecordTitle, readRecordLines } from "./record-file.ts";
import { verifyItems } from "./verify-items.ts";
import { verifyNotes } from "./verify-notes.ts";

export type NamedVerified = Readonly<{ name: string; verified: Verified }>;

/** What whoever verifies has from elsewhere. */
export type Given = Readonly<{ publicKeys: readonly string[]; held: readonly RecordHead[] }>;

const heldOf = ({ held }: Given, id: string) => held.find(({ institutionId }) => institutionId === id) ?? null;

/** Every record in a database, or that of one institution. */
export function verifyDatabase(
  database: Database,
  code: string | null,
  given: Given,
): Promise<readonly NamedVerified[]> {
  return asOfNow(database, async (client) => {
    const found: NamedVerified[] = [];
    for (const { id, name } of await recordOwners(client, code)) {
      const trust = { publicKeys: given.publicKeys, institutionId: id, held: heldOf(given, id) };
      const verified = await verifyItems(trust, readRecord(client, id));
      const flaws = [...verified.flaws, ...(await verifyNotes(client, id))];
      found.push({ name, verified: { ...verified, flaws } });
    }
    return found;
  });
}

/** A record that was exported; `trust` says which keys to believe, told those that the file names. */
export async function verifyFile(
  path: string,
  trust: (title: RecordTitle) => readonly string[],
  given: Pick<Given, "held">,
): Promise<NamedVerified> {
  const { title, items } = await readRecordLines(linesOfFile(path));
  const { id, name } = title.institution;
  const publicKeys = trust(title);
  const held = heldOf({ ...given, publicKeys }, id);
  return { name, verified: await verifyItems({ publicKeys, institutionId: id, held }, items) };
}
