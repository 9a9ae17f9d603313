import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import type { Context } from "../context.ts";
import { LIMITS } from "../limits.ts";
import type { Run } from "./complete.ts";
import { Outcomes } from "./outcomes.ts";
import { type PlannedQuery, type PlannedRoot, planQuery } from "./plan-query.ts";

/** A validated document and what it is to be executed with. */
export type Execution = Readonly<{
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode | undefined;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
  context: Context;
}>;

const OPTIONS = { maxCoercionErrors: LIMITS.mistakes };

/**
 * Executes a document. A query that the read engine answers is completed from its JSON without graphql-js, at a fraction
 * of the cost, as long as nothing about it is unusual; everything else (mutations, introspection, errors of any kind) is
 * graphql-js's. It is handed what the roots gave, so that nothing runs twice.
 */
export async function executeDocument(execution: Execution): Promise<ExecutionResult> {
  const { schema, document, operation, variables = {}, context } = execution;
  if (operation?.operation !== "query") return byGraphql(execution);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: LIMITS.mistakes,
  });
  const plan = coerced && planQuery(schema, document, operation, coerced);
  if (!plan) return byGraphql(execution);
  const outcomes = await resolveRoots(execution, operation, plan, coerced);
  const data = complete(plan, outcomes, { context, variables: coerced });
  return data ? { data } : byGraphql(execution, outcomes);
}

const byGraphql = (
  { schema, document, operationName, variables, context }: Execution,
  rootValue?: Outcomes,
): ExecutionResult | Promise<ExecutionResult> =>
  execute({
    ...{ schema, document, rootValue, contextValue: context, options: OPTIONS },
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });

/** Asks every root at once, as graphql-js does. */
async function resolveRoots(
  { schema, context }: Execution,
  operation: OperationDefinitionNode,
  { type, fragments, roots }: PlannedQuery,
  variableValues: Record<string, unknown>,
): Promise<Outcomes> {
  const resolve = async ({ key, definition, nodes }: PlannedRoot): Promise<unknown> => {
    const [node] = nodes;
    if (!node || !definition.resolve) throw new Error(`${definition.name} is no root.`);
    const info: GraphQLResolveInfo = {
      ...{ fieldName: definition.name, fieldNodes: nodes, returnType: definition.type, parentType: type },
      ...{ path: { prev: undefined, key, typename: type.name }, schema, fragments, rootValue: undefined },
      ...{ operation, variableValues },
    };
    return definition.resolve(undefined, getArgumentValues(definition, node, variableValues), context, info);
  };
  const outcomes = new Outcomes();
  const settled = await Promise.allSettled(roots.map(resolve));
  for (const [i, outcome] of settled.entries()) outcomes.set((roots[i] as PlannedRoot).key, outcome);
  return outcomes;
}

/** The data, or null when something about it is unusual. */
function complete({ roots }: PlannedQuery, outcomes: Outcomes, run: Run): Record<string, unknown> | null {
  const data: Record<string, unknown> = Object.create(null);
  try {
    for (const root of roots) {
      const outcome = outcomes.get(root.key);
      if (outcome?.status !== "fulfilled") return null;
      data[root.key] = root.complete(outcome.value, run);
    }
    return data;
  } catch {
    return null; // graphql-js stumbles over the same, and says over what
  }
}
