import { readdirSync, readFileSync } from "node:fs";
import { parse } from "graphql";

const ROOT = new URL("../../../console/src/", import.meta.url);
const TEMPLATE = /const (\w+)[^=;]*=\s*gql`([^`]*)`/g;

/** What speaks to the client alone, which takes it out before it asks. */
const OF_THE_CLIENT = /@unmask(\([^)]*\))?/g;

/** Every query and mutation of the console, by its name, with the fragments it is made of. */
export function consoleDocuments(): Map<string, string> {
  const templates = new Map<string, string>();
  for (const file of readdirSync(ROOT, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, name = "", text = ""] of readFileSync(new URL(file, ROOT), "utf8").matchAll(TEMPLATE))
      templates.set(name, text.replace(OF_THE_CLIENT, ""));
  }
  const documents = new Map<string, string>();
  for (const name of templates.keys()) {
    const text = [...partsOf(name)].map((part) => templates.get(part)?.replace(/\$\{\w+\}/g, "") ?? "").join("\n");
    const operation = parse(text).definitions.find(({ kind }) => kind === "OperationDefinition");
    if (operation?.kind === "OperationDefinition" && operation.name) documents.set(operation.name.value, text);
  }
  return documents;

  function partsOf(name: string, parts = new Set<string>()): Set<string> {
    if (parts.has(name)) return parts;
    const text = templates.get(name);
    if (text === undefined) throw new Error(`The console has no document ${name}.`);
    parts.add(name);
    for (const [, part = ""] of text.matchAll(/\$\{(\w+)\}/g)) partsOf(part, parts);
    return parts;
  }
}
