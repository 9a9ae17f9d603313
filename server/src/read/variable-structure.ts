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
 * What of the variables may change the text of a statement: which are null, which booleans and enum values they hold,
 * which lists hold exactly one. Equal structures share one plan; every other value is a parameter.
 */
export function variableStructure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  let types = typesOf.get(operation);
  if (!types) {
    types = (operation.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      typeFromAST(schema, type as never) as GraphQLInputType | undefined,
    ]);
    typesOf.set(operation, types);
  }
  let text = "";
  for (const [name, type] of types) text += `${name}=${type ? structure(type, variables[name]) : "?"},`;
  return text;
}

type Types = readonly (readonly [string, GraphQLInputType | undefined])[];
const typesOf = new WeakMap<OperationDefinitionNode, Types>();

function structure(type: GraphQLInputType, value: unknown): string {
  if (value === undefined || value === null) return "0";
  if (isNonNullType(type)) return structure(type.ofType, value);
  if (isListType(type)) return Array.isArray(value) && value.length === 1 ? "1" : "*";
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
