import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** A hash over the names and contents of the files in `paths` (files and folders, from the project's folder). */
export function fingerprint(paths: readonly string[], root = ROOT): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => filesIn(root, path))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (statSync(join(root, path)).isFile()) return [path];
  const found = globSync(`${path}/**/*`, { cwd: root });
  return found
    .filter((file) => statSync(join(root, file)).isFile() && !/\.(test\.tsx?|generated\.[jt]s)$/.test(file))
    .sort();
}
