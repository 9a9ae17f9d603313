import { createHash } from "node:crypto";
import { canonicalJson } from "@respite/shared/record/canonical-json";
import { z } from "zod";
import type { RecordKey } from "../record/record-key.ts";

export const MANIFEST_FILE = "manifest.json";

export const MANIFEST = z.strictObject({
  format: z.literal("respite-bundle-1"),
  institution: z.strictObject({ id: z.string(), code: z.string(), name: z.string() }),
  caseNumber: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  /** SHA-256 of every other file. */
  files: z.record(z.string(), z.string()),
  keyId: z.string(),
  signature: z.string(),
});

/** What a bundle says of itself, signed: with it nothing can be changed, taken out or put in. */
export type Manifest = z.infer<typeof MANIFEST>;
export type Files = Readonly<Record<string, Uint8Array>>;

export const manifestText = ({ signature: _, ...manifest }: Manifest): string =>
  `respite-bundle-1\n${canonicalJson(manifest)}`;

export const hashesOf = (files: Files): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")]),
  );

type About = Pick<Manifest, "institution" | "caseNumber" | "madeAt" | "madeBy">;

export function signManifest(about: About, files: Files, { keyId, sign }: RecordKey): Manifest {
  const open = { format: "respite-bundle-1" as const, ...about, files: hashesOf(files), keyId, signature: "" };
  return { ...open, signature: sign(manifestText(open)) };
}
