import { LOCALES } from "@respite/shared/locale/locale";
import { strToU8, zipSync } from "fflate";
import type { Database } from "../database/open.ts";
import { readDossier } from "../dossier/read-dossier.ts";
import { asInstitution } from "../history/as-institution.ts";
import type { Actor } from "../identity/actor.ts";
import { recordLines } from "../record/record-file.ts";
import type { RecordKey } from "../record/record-key.ts";
import { type Files, MANIFEST_FILE, signManifest } from "./manifest.ts";
import { page } from "./page/page.ts";
import { readSegments } from "./read-segments.ts";
import { bundled, mayCarryReasons } from "./redact.ts";

export type Bundle = Readonly<{ fileName: string; content: Buffer }>;

/**
 * A case as a file: the page to read in three languages, the data behind it, its part of the record, and a signed list of
 * all that. Null when there is no such case that the actor may see.
 */
export async function makeBundle(
  deps: Readonly<{ database: Database; key: RecordKey; now: string }>,
  actor: Actor,
  caseId: string,
): Promise<Bundle | null> {
  const { database, key, now } = deps;
  const dossier = await readDossier({ actor, database }, caseId);
  if (!dossier) return null;
  const whole = mayCarryReasons(actor);
  const content = bundled(dossier, whole);
  const { id, code, name } = content.institution;
  const institution = { id, code, name };
  const items = await asInstitution(database, id, (client) => readSegments(client, id, content.case.id, whole));
  const title = { format: "respite-record-1" as const, institution, publicKeys: [key.publicKey] };
  const lines: string[] = [];
  for await (const line of recordLines(title, items)) lines.push(line);
  const files: Files = {
    ...Object.fromEntries(
      LOCALES.map((locale) => [`case.${locale}.html`, text(page(content, locale, now, key.keyId))]),
    ),
    "case.json": text(`${JSON.stringify(content, null, 2)}\n`),
    "record.ndjson": text(lines.join("")),
    "key.pem": text(key.publicKey),
  };
  const about = { institution, caseNumber: content.case.number, madeAt: now, madeBy: actor.name };
  const manifest = signManifest(about, files, key);
  const zip = zipSync({ ...files, [MANIFEST_FILE]: text(`${JSON.stringify(manifest, null, 2)}\n`) }, { mtime: now });
  return { fileName: `${content.case.number}.zip`, content: Buffer.from(zip) };
}

const text = (words: string): Uint8Array => strToU8(words);
