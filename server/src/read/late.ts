import { type FieldNode, type GraphQLField, getArgumentValues } from "graphql";
import { sql } from "kysely";
import type { CursorCodec } from "./cursor-codec.ts";
import type { Sql, Viewer } from "./shape.ts";

/** What a parameter is worked out from when a planned statement is sent. */
export type Sending = Readonly<{
  viewer: Viewer;
  cursors: CursorCodec;
  variables: Readonly<Record<string, unknown>>;
  /** Arguments are coerced once per field and statement. */
  memo: Map<FieldNode, Record<string, unknown>>;
}>;

/** A parameter whose value is known only when the statement is sent. */
export class Late {
  readonly get: (sending: Sending) => unknown;

  constructor(get: (sending: Sending) => unknown) {
    this.get = get;
  }
}

/** A placeholder in the statement; `cast` names its SQL type where PostgreSQL cannot tell. */
export const late = (get: (sending: Sending) => unknown, cast?: string): Sql =>
  cast === undefined ? sql`${new Late(get)}` : sql`${new Late(get)}::${sql.raw(cast)}`;

/** The coerced arguments of a field for this sending. */
export function argumentsOf(
  sending: Sending,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Record<string, unknown> {
  let values = sending.memo.get(node);
  if (!values) {
    values = getArgumentValues(field, node, sending.variables);
    sending.memo.set(node, values);
  }
  return values;
}
