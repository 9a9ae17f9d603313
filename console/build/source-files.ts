import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";

/** A node of the ESTree that Vite's parser gives; only `type` is certain. */
export type AstNode = { type: string; [key: string]: unknown };

const isNode = (value: unknown): value is AstNode =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** Every hand-written source file under `src` with its text; GraphiQL's page and generated files are not ours to check. */
export function sourceFiles(root: string): { path: string; code: string }[] {
  return globSync("src/**/*.{ts,tsx}", { cwd: root })
    .filter((path) => !/\.generated\.ts$|\.test\.tsx?$|^src\/graphiql\//.test(path))
    .sort()
    .map((path) => ({ path, code: readFileSync(join(root, path), "utf8") }));
}

export function parse(path: string, code: string): AstNode {
  const tree: unknown = parseAst(code, { lang: path.endsWith("x") ? "tsx" : "ts" });
  if (!isNode(tree)) throw new TypeError(`${path} has no syntax tree.`);
  return tree;
}

/** Visits `node` and everything below it, parents first, with the ancestors (nearest last). */
export function walk(node: AstNode, visit: (node: AstNode, ancestors: readonly AstNode[]) => void): void {
  const go = (current: AstNode, ancestors: readonly AstNode[]): void => {
    visit(current, ancestors);
    const inside = [...ancestors, current];
    for (const value of Object.values(current)) {
      if (isNode(value)) go(value, inside);
      else if (Array.isArray(value)) for (const item of value) if (isNode(item)) go(item, inside);
    }
  };
  go(node, []);
}
