import { type FieldNode, type GraphQLField, isListType, isNonNullType, Kind } from "graphql";

/** The most rows that any page holds. */
const MOST_ROWS = 100;

/**
 * How many rows a page asks for, or null for a field without pages. A size that comes by a variable is the largest
 * there is: a document is measured once and then runs with any variables.
 */
export function pageSizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
  const first = field.args.find(({ name }) => name === "first");
  if (!first) return null;
  const given = node.arguments?.find(({ name }) => name.value === "first")?.value;
  if (given === undefined) return typeof first.defaultValue === "number" ? first.defaultValue : MOST_ROWS;
  return given.kind === Kind.INT ? Math.min(Math.max(Number(given.value), 1), MOST_ROWS) : MOST_ROWS;
}

export const isListField = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);
