import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect } from "vitest";
import { makeBundle } from "../../../src/bundle/make-bundle.ts";
import { type Files, MANIFEST_FILE, type Manifest, signManifest } from "../../../src/bundle/manifest.ts";
import { verifyBundle } from "../../../src/bundle/verify-bundle.ts";
import { uuidOf } from "../../../src/graphql/uuid-of.ts";
import type { Actor } from "../../../src/identity/actor.ts";
import { HARBOR } from "../actors.ts";
import type { Api } from "../given-api.ts";
import { KEY } from "./given-sealed.ts";

/** The files of a case's bundle; null when the actor sees no such case. */
export async function bundleOf(api: Api, actor: Actor, caseId: string): Promise<Files | null> {
  const deps = { database: api.database(), key: KEY, now: api.now };
  const bundle = await makeBundle(deps, actor, uuidOf("DeferralCase", caseId) ?? HARBOR);
  return bundle && unzipSync(bundle.content);
}

export const textOf = (files: Files, name: string) => strFromU8(files[name] ?? expect.fail(`There is no ${name}.`));

/** What verifying a bundle finds, by the codes of flaws and in sentences; empty when it is sound. */
export async function found(files: Files): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "respite-bundle-"));
  const path = join(folder, "case.zip");
  writeFileSync(path, zipSync(files));
  try {
    const { verified, wrong } = await verifyBundle(path, () => [KEY.publicKey]);
    return [...verified.flaws.map(({ code }) => code), ...wrong];
  } catch (error) {
    return [(error as Error).message];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Signed anew, as whoever has the key can. */
export function resigned(files: Files, key = KEY): Files {
  const { [MANIFEST_FILE]: listed, ...rest } = files;
  const about = JSON.parse(strFromU8(listed ?? new Uint8Array())) as Manifest;
  const { institution, caseNumber, madeAt, madeBy } = about;
  const manifest = signManifest({ institution, caseNumber, madeAt, madeBy }, rest, key);
  return { ...rest, [MANIFEST_FILE]: strToU8(JSON.stringify(manifest)) };
}

/** The bundle with other data, signed anew. */
export function withData(files: Files, change: (content: Record<string, never[]>) => void): Files {
  const content = JSON.parse(textOf(files, "case.json"));
  change(content);
  return resigned({ ...files, "case.json": strToU8(JSON.stringify(content)) });
}
