import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  type GraphQLNamedOutputType,
  type GraphQLOutputType,
  GraphQLString,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { sql } from "kysely";
import { MinorScalar } from "../../graphql/scalars.ts";
import type { Sql } from "../shape.ts";
import { jsonText, orNull, orUnusual, quoted } from "./json-text.ts";

/**
 * A column as JSON text; null when it has to be looked at here. It is not looked at there either: its constraints allow
 * what its field does, and nothing else, which a test makes sure of for every one.
 */
export function writeColumn(type: GraphQLOutputType, column: Sql): Sql | null {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  if (!isStoredAsWritten(named)) return null;
  const text = isListType(nullable) ? listed(named, column) : written(named, column);
  return isNonNullType(type) ? text : orNull(text);
}

/** The same for an expression, which may be anything that its type does not forbid to be written as it is. */
export function writeExpression(type: GraphQLOutputType, value: Sql): Sql | null {
  const nullable = getNullableType(type);
  if (!isLeafType(nullable) || isEnumType(nullable) || nullable === GraphQLInt || nullable === MinorScalar) return null;
  if (!isStoredAsWritten(nullable)) return null;
  return (isNonNullType(type) ? orUnusual : orNull)(jsonText(value));
}

/** A column as a text of ours, in which nothing has to be escaped. */
export const writeText = (type: GraphQLOutputType, text: Sql): Sql =>
  isNonNullType(type) ? quoted(text) : orNull(quoted(text));

/** Whether the JSON of what is stored is what goes out. */
function isStoredAsWritten(type: GraphQLNamedOutputType): boolean {
  if (isEnumType(type)) return type.getValues().every(({ name, value }) => name === value);
  return isLeafType(type) && (AS_STORED.has(type) || type.extensions.asStored === true);
}

const AS_STORED: ReadonlySet<unknown> = new Set([GraphQLString, GraphQLID, GraphQLBoolean, GraphQLInt]);
const PLAIN: ReadonlySet<unknown> = new Set([GraphQLBoolean, GraphQLInt, MinorScalar]);

function written(type: GraphQLNamedOutputType, column: Sql): Sql {
  if (isEnumType(type)) return quoted(column);
  return PLAIN.has(type) ? sql`${column}::text` : jsonText(column);
}

/** No constraint says what is in an array: that is looked at. */
function listed(type: GraphQLNamedOutputType, column: Sql): Sql {
  const fits = isEnumType(type)
    ? sql`${column} <@ array[${sql.join(type.getValues().map(({ name }) => sql.lit(name)))}]`
    : sql`array_position(${column}, null) is null`;
  return sql`case when ${column} is null or ${fits} then ${jsonText(column)} else unusual(null::text) end`;
}
