import { type AstNode, parse, sourceFiles, walk } from "./source-files.ts";

/** Attributes whose text a person reads or hears. */
const SPOKEN = new Set([
  "alt",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "description",
  "error",
  "label",
  "placeholder",
  "title",
]);
const WORD = /\p{L}{2,}/u;

const nameOf = (node: unknown): string => String((node as AstNode | undefined)?.name ?? "");

/** Is this JSX text inside an element that Lingui takes whole, or one that is never translated? */
const covered = (ancestors: readonly AstNode[]): boolean =>
  ancestors.some((node) => {
    const opening = node.type === "JSXElement" ? (node.openingElement as AstNode) : null;
    return opening !== null && ["Trans", "Plural", "Select", "kbd", "code"].includes(nameOf(opening.name));
  });

const lineOf = (code: string, node: AstNode): number => code.slice(0, Number(node.start)).split("\n").length;

/** Text a reader would see that stands outside the catalogues, as `file:line text`. */
export function bareText(root: string): string[] {
  const found: string[] = [];
  for (const { path, code } of sourceFiles(root).filter((file) => file.path.endsWith(".tsx"))) {
    walk(parse(path, code), (node, ancestors) => {
      const report = (text: string) => found.push(`${path}:${lineOf(code, node)} ${text.trim()}`);
      if (node.type === "JSXText" && WORD.test(String(node.value)) && !covered(ancestors)) report(String(node.value));
      if (node.type !== "JSXAttribute" || !SPOKEN.has(nameOf(node.name))) return;
      const value = node.value as AstNode | null;
      const literal = value?.type === "JSXExpressionContainer" ? (value.expression as AstNode) : value;
      if (literal?.type === "Literal" && WORD.test(String(literal.value))) report(String(literal.value));
    });
  }
  return found;
}
