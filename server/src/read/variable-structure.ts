import {
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from "graphql";

type Asked = Pick<GraphQLResolveInfo, "schema" | "operation" | "fragments" | "variableValues">;

/**
 * What of the variables may change the text of a statement: which are null, which booleans, enum values and sizes of
 * pages they hold, which lists hold exactly one. Equal structures share one plan; every other value is a parameter.
 */
export function variableStructure(asked: Asked): string {
  let variables = known.get(asked.operation);
  if (!variables) {
    variables = variablesOf(asked);
    known.set(asked.operation, variables);
  }
  let text = "";
  for (const { name, type, isSize } of variables) {
    const value = asked.variableValues[name];
    text += `${name}=${isSize ? String(value) : type ? structure(type, value) : "?"},`;
  }
  return text;
}

type Variable = Readonly<{ name: string; type: GraphQLInputType | undefined; isSize: boolean }>;
const known = new WeakMap<OperationDefinitionNode, readonly Variable[]>();

function variablesOf({ schema, operation, fragments }: Asked): Variable[] {
  const sizes = new Set([operation, ...Object.values(fragments)].flatMap(sizesIn));
  return (operation.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as GraphQLInputType | undefined,
    isSize: sizes.has(variable.name.value),
  }));
}

/** The variables that say how many rows a page has. */
function sizesIn(node: OperationDefinitionNode | FragmentDefinitionNode): string[] {
  const names: string[] = [];
  visit(node, {
    Argument: ({ name, value }) => {
      if (name.value === "first" && value.kind === Kind.VARIABLE) names.push(value.name.value);
    },
  });
  return names;
}

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
