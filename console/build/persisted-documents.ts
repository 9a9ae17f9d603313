import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { hashOf, sentDocuments } from "./documents.ts";

/** Writes `dist/documents.json`: the SHA-256 of every document the console sends, for the server's list of known ones. */
export function persistedDocuments(): Plugin {
  let root = "";
  let outDir = "";
  return {
    name: "respite-persisted-documents",
    apply: "build",
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const hashes = [...new Set((await sentDocuments(root)).map(hashOf))].sort();
      mkdirSync(outDir, { recursive: true });
      writeFileSync(join(outDir, "documents.json"), `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}
