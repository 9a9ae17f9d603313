import { writeFileSync } from "node:fs";
import { orExit, refuseOptions } from "./say-and-exit.ts";
import { currentSchema, SCHEMA } from "./schema/schema-drift.ts";

refuseOptions("npm run schema", process.argv.slice(2), "it writes server/schema.graphql.");
writeFileSync(SCHEMA, await orExit(currentSchema()));
process.exit();
