import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
} from "graphql";
import { sql } from "kysely";
import type { Sql } from "../shape.ts";

/**
 * A value as it goes out; null when it has to be looked at here.
 *
 * A column is not looked at there either: its constraints allow what its field does, and nothing else, which a test makes
 * sure of for every one. Looking at each would cost the database a third of a small statement.
 */
export function writeLeaf(type: GraphQLOutputType, value: Sql, source: "column" | "expression"): Sql | null {
  if (source === "column") return isStoredAsWritten(type) ? looked(type, value) : null;
  const leaf = getNullableType(type);
  if (!isScalarType(leaf) || leaf === GraphQLInt || !isStoredAsWritten(type)) return null;
  return isNonNullType(type) ? orUnusual(sql`to_json(${value})`, "json") : value;
}

/** No constraint says what is in an array: that is looked at. */
function looked(type: GraphQLOutputType, column: Sql): Sql {
  const list = getNullableType(type);
  if (!isListType(list)) return column;
  const leaf = getNamedType(list);
  const fits = isEnumType(leaf)
    ? sql`${column} <@ array[${sql.join(leaf.getValues().map(({ name }) => sql.lit(name)))}]`
    : sql`array_position(${column}, null) is null`;
  return sql`case when ${column} is null or ${fits} then ${column} else unusual(${column}) end`;
}

/** What must not be null, and is of this type. Where it is, `unusual` refuses it, and we complete the answer. */
export const orUnusual = (value: Sql, type: "json" | "bigint"): Sql =>
  sql`coalesce(${value}, unusual(null::${sql.raw(type)}))`;

const AS_STORED: ReadonlySet<unknown> = new Set([GraphQLString, GraphQLID, GraphQLBoolean, GraphQLInt]);

/** Whether the JSON of what is stored is what goes out. */
function isStoredAsWritten(type: GraphQLOutputType): boolean {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return isStoredAsWritten(nullable.ofType);
  if (isEnumType(nullable)) return nullable.getValues().every(({ name, value }) => name === value);
  if (!isLeafType(nullable)) return false;
  return AS_STORED.has(nullable) || nullable.extensions.asStored === true;
}

/** What `__typename` says. */
export const nameOf = (type: GraphQLObjectType): Sql => sql`${sql.lit(type.name)}::text`;
