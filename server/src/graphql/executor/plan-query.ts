import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { byResponseKey, type Document, everySelected } from "../../read/selection.ts";
import { LIMITS } from "../limits.ts";
import { type Complete, completion } from "./complete.ts";

export type PlannedRoot = Readonly<{
  key: string;
  definition: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
  complete: Complete;
}>;

/** A query whose every field is a root that resolves itself, or is read from what a root gave. */
export type PlannedQuery = Readonly<{
  type: GraphQLObjectType;
  fragments: Document["fragments"];
  roots: readonly PlannedRoot[];
}>;

/** A query that is planned, and what it is asked with. */
export type Planned = Readonly<{
  query: PlannedQuery;
  operation: OperationDefinitionNode;
  schema: GraphQLSchema;
  variables: Record<string, unknown>;
}>;

/** Of one document: `@skip` and `@include` change what is selected, so their variables tell its plans apart. */
type Plans = Readonly<{ conditions: readonly string[]; known: Map<string, PlannedQuery | null> }>;

const MOST_PLANS = 64;
const plans = new WeakMap<OperationDefinitionNode, Plans>();

/** Null when graphql-js has to execute it, or to say what is wrong with its variables. */
export function planOf({
  schema,
  document,
  operation,
  variables = {},
}: Readonly<{
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
}>): Planned | null {
  if (operation?.operation !== "query") return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: LIMITS.mistakes,
  });
  const query = coerced && planQuery(schema, document, operation, coerced);
  return query ? { query, operation, schema, variables: coerced } : null;
}

/** The plan of a query, made once for its document; null when graphql-js has to execute it. */
export function planQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): PlannedQuery | null {
  let of = plans.get(operation);
  if (!of || of.known.size > MOST_PLANS) {
    of = { conditions: conditionsOf(document), known: new Map() };
    plans.set(operation, of);
  }
  const key = of.conditions.map((name) => variables[name]).join();
  let plan = of.known.get(key);
  if (plan === undefined) {
    plan = make(schema, document, operation, variables);
    of.known.set(key, plan);
  }
  return plan;
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function make(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): PlannedQuery | null {
  const type = schema.getQueryType();
  if (!type || operation.operation !== "query") return null;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const selection: Document = { schema, fragments, variables };
  const roots: PlannedRoot[] = [];
  for (const [key, nodes] of byResponseKey(everySelected(selection, type.name, [operation]))) {
    const definition = type.getFields()[(nodes[0] as FieldNode).name.value];
    const complete = definition?.resolve ? completion(selection, definition.type, nodes) : null;
    if (!definition || !complete) return null;
    roots.push({ key, definition, nodes, complete });
  }
  return { type, fragments, roots };
}
