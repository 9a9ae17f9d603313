import { createHash } from "node:crypto";
import { GraphQLError } from "graphql";
import type { CursorCodec } from "./cursor-codec.ts";

type Arguments = Readonly<Record<string, unknown>>;

/** The most rows of a page. */
export const MOST_ROWS = 100;

/** How many rows are asked for. @throws BAD_USER_INPUT outside 1…MOST_ROWS */
export function pageSize(args: Arguments): number {
  const first = args.first ?? 50;
  if (typeof first !== "number" || first < 1 || first > MOST_ROWS) {
    throw new GraphQLError(`\`first\` must be from 1 to ${MOST_ROWS}; it is ${String(first)}.`, {
      extensions: { code: "BAD_USER_INPUT" },
    });
  }
  return first;
}

/** Names a list with its order and filter, so that a cursor of another list is refused. */
export function cursorScope(field: string, args: Arguments): string {
  const { first: _first, after: _after, ...list } = args;
  return `${field}:${createHash("sha256").update(JSON.stringify(list)).digest("base64url").slice(0, 16)}`;
}

/** One part of the keyset in `after`. @throws INVALID_CURSOR when it was edited or is of another list */
export function cursorPart(cursors: CursorCodec, field: string, args: Arguments, index: number): string {
  const keyset = cursors.decode(cursorScope(field, args), String(args.after));
  const part = keyset?.[index];
  if (part === undefined) {
    throw new GraphQLError(
      "`after` is not a cursor of this list; take it from a page with the same filter and order.",
      {
        extensions: { code: "INVALID_CURSOR" },
      },
    );
  }
  return part;
}
