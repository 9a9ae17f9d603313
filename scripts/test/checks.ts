import { at } from "../root.ts";
import { runQuietly } from "../run-command.ts";
import { schemaDrift } from "../schema/schema-drift.ts";

/** A check: null when all is well, else what is wrong. */
export type Check = Readonly<{ name: string; run: () => Promise<string | null> }>;

const command = (name: string, line: string, folder = "."): Check => ({
  name,
  run: async () => {
    const { code, output } = await runQuietly(line, at(folder));
    return code === 0 ? null : output.trim();
  },
});

const types = (folder: string) => command(`types of ${folder}`, "tsc -p tsconfig.json", folder);

/** What must hold before any test means anything. The console's operation types are generated, then everything is checked. */
export const CHECKS: readonly Check[] = [
  types("shared"),
  types("server"),
  types("scripts"),
  command(
    "types of console",
    "npm_config_loglevel=error graphql-codegen --config codegen.ts --silent && tsc -p tsconfig.json",
    "console",
  ),
  command("messages of console", "node build/check-messages.ts", "console"),
  command("format and lint", "biome check --error-on-warnings --no-errors-on-unmatched --diagnostic-level=warn ."),
  command("boundaries", "depcruise --config .dependency-cruiser.cjs shared/src server/src console/src scripts"),
  { name: "schema.graphql", run: schemaDrift },
];
