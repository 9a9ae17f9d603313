import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { Written } from "../../read/written/written.ts";
import type { Context } from "../context.ts";
import { LIMITS } from "../limits.ts";
import type { Outcomes } from "./outcomes.ts";
import { type Planned, planOf } from "./plan-query.ts";
import { resolveRoots } from "./resolve-roots.ts";

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
  const planned = planOf(execution);
  if (!planned) return byGraphql(execution);
  const outcomes = await resolveRoots(execution, planned, false);
  const data: Record<string, unknown> = Object.create(null);
  const isPlain = eachRoot(execution, planned, outcomes, (key, value) => {
    data[key] = value;
  });
  return isPlain ? { data } : byGraphql(execution, outcomes);
}

/**
 * The same for one who sends text out: the text of a plain answer's data. A root all of which PostgreSQL can write is
 * neither read nor completed here; only where it came upon something unusual is it asked again.
 */
export async function writeDocument(execution: Execution): Promise<string | ExecutionResult> {
  const planned = planOf(execution);
  if (!planned) return byGraphql(execution);
  const outcomes = await resolveRoots(execution, planned, true);
  const parts: string[] = [];
  const isPlain = eachRoot(execution, planned, outcomes, (key, value) => {
    parts.push(`"${key}":${value instanceof Written ? value.text : JSON.stringify(value)}`);
  });
  return isPlain ? `{${parts.join()}}` : byGraphql(execution, outcomes.withoutWritten());
}

const byGraphql = (
  { schema, document, operationName, variables, context }: Execution,
  rootValue?: Outcomes,
): ExecutionResult | Promise<ExecutionResult> =>
  execute({
    schema,
    document,
    rootValue,
    contextValue: context,
    options: OPTIONS,
    variableValues: variables ?? null,
    operationName: operationName ?? null,
  });

/** Completes each root for `take`, as far as nothing about it is unusual. @returns whether nothing was */
function eachRoot(
  { context }: Execution,
  { query, variables }: Planned,
  outcomes: Outcomes,
  take: (key: string, value: unknown) => void,
): boolean {
  try {
    for (const root of query.roots) {
      const outcome = outcomes.get(root.key);
      if (outcome?.status !== "fulfilled") return false;
      const { value } = outcome;
      take(root.key, value instanceof Written ? value : root.complete(value, { context, variables }));
    }
    return true;
  } catch {
    return false; // graphql-js stumbles over the same, and says over what
  }
}
