import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from "graphql";

/**
 * A selection of every field of a type that needs no argument, and of what those lead to, so many levels deep.
 *
 * @param closed names of fields that the reader may not read
 */
export function selectAll(
  schema: GraphQLSchema,
  typeName: string,
  levels: number,
  closed: readonly string[] = [],
): string {
  const parts = Object.values((schema.getType(typeName) as GraphQLObjectType).getFields()).map((field) => {
    if (closed.includes(field.name)) return "";
    const type = getNamedType(field.type);
    if (isInterfaceType(type)) return `${field.name} { __typename }`;
    if (!isObjectType(type)) return field.name;
    return levels > 0 ? `${field.name} { ${selectAll(schema, type.name, levels - 1, closed)} }` : "";
  });
  return `__typename ${parts.join(" ")}`;
}
