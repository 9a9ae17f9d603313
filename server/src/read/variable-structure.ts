import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";

/**
 * What of the variables may change the text of a statement: which are null, which booleans and enum values they hold.
 * Equal structures share one plan; every other value is a parameter.
 */
export function variableStructure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  return (operation.variableDefinitions ?? [])
    .map((definition) => {
      const name = definition.variable.name.value;
      const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
      return `${name}=${type ? structure(type, variables[name]) : "?"}`;
    })
    .join(",");
}

function structure(type: GraphQLInputType, value: unknown): string {
  if (value === undefined || value === null) return "0";
  if (isNonNullType(type)) return structure(type.ofType, value);
  if (isListType(type)) return "*";
  if (typeof value === "boolean") return String(value);
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as Record<string, unknown>)
      .filter(([, part]) => part !== undefined && part !== null)
      .map(([name, part]) => (fields[name] ? `${name}:${structure(fields[name].type, part)}` : ""));
    return `{${parts.sort().join(",")}}`;
  }
  return "*";
}
