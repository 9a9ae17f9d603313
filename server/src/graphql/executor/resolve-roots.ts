import { getArgumentValues } from "graphql";
import { areArgumentsLate } from "../../read/arguments-late.ts";
import type { WritableInfo } from "../../read/written/written.ts";
import type { Context } from "../context.ts";
import { Outcomes } from "./outcomes.ts";
import type { Planned, PlannedRoot } from "./plan-query.ts";

/** Asks every root at once, as graphql-js does. */
export async function resolveRoots(
  { context }: Readonly<{ context: Context }>,
  { query, operation, schema, variables }: Planned,
  writes: boolean,
): Promise<Outcomes> {
  const { type, fragments, roots } = query;
  const resolve = async ({ key, definition, nodes }: PlannedRoot): Promise<unknown> => {
    const [node] = nodes;
    if (!node || !definition.resolve) throw new Error(`${definition.name} is no root.`);
    const info: WritableInfo = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType: type,
      path: { prev: undefined, key, typename: type.name },
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: variables,
      writes,
    };
    const args = areArgumentsLate(definition) ? {} : getArgumentValues(definition, node, variables);
    return definition.resolve(undefined, args, context, info);
  };
  const outcomes = new Outcomes();
  const settled = await Promise.allSettled(roots.map(resolve));
  for (const [i, outcome] of settled.entries()) outcomes.set((roots[i] as PlannedRoot).key, outcome);
  return outcomes;
}
