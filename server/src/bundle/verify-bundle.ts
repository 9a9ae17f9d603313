import { readFileSync } from "node:fs";
import type { RecordItem } from "@respite/shared/record/record";
import { strFromU8, unzipSync } from "fflate";
import { NoRecord, readRecordLines } from "../record/record-file.ts";
import { signedBy } from "../record/record-key.ts";
import { verifyItems } from "../record/verify-items.ts";
import type { NamedVerified } from "../record/verify-source.ts";
import { contradictions } from "./check-contents.ts";
import { type Files, hashesOf, MANIFEST, MANIFEST_FILE, type Manifest, manifestText } from "./manifest.ts";
import type { Bundled } from "./redact.ts";

/** What verifying a bundle found: beside the flaws of its part of the record what is wrong with the bundle itself. */
export type VerifiedBundle = NamedVerified & Readonly<{ wrong: readonly string[]; events: number }>;

/** @param trust says which keys to believe, told those that the bundle names */
export async function verifyBundle(
  path: string,
  trust: (named: Readonly<{ publicKeys: readonly string[] }>) => readonly string[],
): Promise<VerifiedBundle> {
  const { [MANIFEST_FILE]: listed, ...files } = unpack(path);
  const manifest = readManifest(listed);
  const publicKeys = trust({ publicKeys: [textOf(files, "key.pem")] });
  const { items } = await readRecordLines(textOf(files, "record.ndjson").trimEnd().split("\n"));
  const all: RecordItem[] = [];
  for await (const item of items) all.push(item);
  const { institution, caseNumber } = manifest;
  const verified = await verifyItems({ publicKeys, institutionId: institution.id, partial: true }, all);
  const content = JSON.parse(textOf(files, "case.json")) as Bundled;
  const wrong = [...ofManifest(manifest, files, publicKeys), ...contradictions(content, all)];
  const events = all.filter((item) => item.type === "ENTRY" && item.event !== null).length;
  return { events, name: `${institution.name}, case ${caseNumber}`, verified, wrong };
}

function ofManifest(manifest: Manifest, files: Files, publicKeys: readonly string[]): string[] {
  const { files: listed, signature, keyId } = manifest;
  const signed = signedBy(publicKeys)(manifestText(manifest), signature, keyId);
  const there = hashesOf(files);
  const names = [...new Set([...Object.keys(listed), ...Object.keys(there)])];
  const changed = names.filter((name) => listed[name] !== there[name]);
  return [
    ...(signed ? [] : ["The bundle is not signed by a key that is trusted."]),
    ...changed.map((name) => `${name} is not what was put into the bundle.`),
  ];
}

function unpack(path: string): Files {
  try {
    return unzipSync(readFileSync(path));
  } catch {
    throw new NoRecord(`${path} is no bundle: it cannot be unpacked.`);
  }
}

function readManifest(bytes: Uint8Array | undefined): Manifest {
  try {
    return MANIFEST.parse(JSON.parse(strFromU8(bytes ?? new Uint8Array())));
  } catch {
    throw new NoRecord("This is no bundle: its list of files is missing or broken.");
  }
}

function textOf(files: Files, name: string): string {
  const bytes = files[name];
  if (!bytes) throw new NoRecord(`The bundle has no ${name}.`);
  return strFromU8(bytes);
}
