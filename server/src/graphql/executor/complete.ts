import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { maker } from "../../read/maker.ts";
import type { ReadContext } from "../../read/read-context.ts";
import { type Json, readingOf } from "../../read/reading.ts";
import { byResponseKey, type Document, everySelected } from "../../read/selection.ts";
import { completeLeaf } from "./complete-leaf.ts";
import { unusual } from "./unusual.ts";

/** What of a request completing needs. */
export type Run = Readonly<{ context: ReadContext; variables: Readonly<Record<string, unknown>> }>;

/** Makes what a resolver gave into what the answer holds. @throws UNUSUAL when that takes more than copying */
export type Complete = (value: unknown, run: Run) => unknown;

type Step = Readonly<{ key: string; take: (row: Json, run: Run) => unknown; complete: Complete }>;

/** How a field of a type is completed, planned once for a selection; null when graphql-js has to do it. */
export function completion(document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete | null {
  if (isNonNullType(type)) {
    const inner = completion(document, type.ofType, nodes);
    return inner && ((value, run) => inner(value, run) ?? unusual());
  }
  const some = isLeafType(type)
    ? completeLeaf(type)
    : isListType(type)
      ? list(document, type.ofType, nodes)
      : isObjectType(type) && !type.isTypeOf
        ? object(document, type, nodes)
        : null;
  return some && ((value, run) => (value === null || value === undefined ? null : some(value, run)));
}

function list(document: Document, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete | null {
  const each = completion(document, type, nodes);
  if (!each) return null;
  return (values, run) => {
    if (!Array.isArray(values)) unusual();
    const items = new Array(values.length);
    for (let i = 0; i < values.length; i += 1) items[i] = each(values[i], run);
    return items;
  };
}

function object(document: Document, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete | null {
  const steps = stepsOf(document, type, nodes);
  if (!steps) return null;
  const make = maker(steps);
  return (value, run) => {
    const row = value as Json;
    if (typeof row !== "object" || row instanceof Error || typeof row.then === "function") unusual();
    return make(row, run);
  };
}

function stepsOf(document: Document, type: GraphQLObjectType, nodes: readonly FieldNode[]): Step[] | null {
  const steps: Step[] = [];
  for (const [key, same] of byResponseKey(everySelected(document, type.name, nodes))) {
    const [node] = same as [FieldNode];
    const definition = type.getFields()[node.name.value];
    if (node.name.value === "__typename") {
      steps.push({ key, take: () => type.name, complete: (name) => name });
      continue;
    }
    const take = definition && taking(definition, node);
    const complete = definition && completion(document, definition.type, same);
    if (!take || !complete) return null;
    steps.push({ key, take, complete });
  }
  return steps;
}

/** What a field is, by the reading of its shape or as the property of its name; null when it has a resolver of its own. */
function taking(definition: GraphQLField<unknown, unknown>, node: FieldNode): Step["take"] | null {
  const { name, args } = definition;
  const reading = readingOf(definition);
  if (reading && args.length === 0) return (row, { context }) => reading(row, {}, context, node);
  if (reading) {
    return (row, { context, variables }) => reading(row, getArgumentValues(definition, node, variables), context, node);
  }
  return definition.resolve ? null : (row) => (typeof row[name] === "function" ? unusual() : row[name]);
}
