import { createHash } from "node:crypto";
import { type FieldNode, print } from "graphql";

const keys = new WeakMap<FieldNode, string>();

/**
 * Under which name a field lies in the JSON: its own name, or `name#hash` when it takes arguments, so that aliases and
 * merged parents need no care. Short, because PostgreSQL cuts names at 63 bytes.
 */
export function resultKey(node: FieldNode): string {
  const name = node.name.value;
  if (!node.arguments?.length) return name;
  let key = keys.get(node);
  if (key === undefined) {
    const text = node.arguments
      .map((argument) => print(argument))
      .sort()
      .join(",");
    key = `${name}#${createHash("sha256").update(text).digest("base64url").slice(0, 12)}`;
    keys.set(node, key);
  }
  return key;
}
