import { existsSync, readFileSync } from "node:fs";
import { build } from "../build/build.ts";
import { at } from "../root.ts";

export const SCHEMA = at("server/schema.graphql");

/** The schema as the code defines it now. */
export async function currentSchema(): Promise<string> {
  await build("server");
  const { printSchemaText } = (await import(at("server/dist/emit-schema.js"))) as {
    printSchemaText: () => Promise<string>;
  };
  return printSchemaText();
}

/** Null when server/schema.graphql says what the code does, else what to do. */
export async function schemaDrift(): Promise<string | null> {
  const committed = existsSync(SCHEMA) ? readFileSync(SCHEMA, "utf8") : "";
  return committed === (await currentSchema())
    ? null
    : "server/schema.graphql is not what the code defines: run npm run schema, look at the difference and commit it.";
}
