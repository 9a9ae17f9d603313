import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { isListField, pageSizeOf } from "./page-size-of.ts";

/** How much a document asks for; fragments count wherever they are spread, `@skip` and `@include` as if they included. */
export type Measure = Readonly<{
  /** Fields within fields. Introspection is bounded by rules of its own and not counted. */
  depth: number;
  /** Objects that the answer may hold: a page holds as many as it asks for, another list ten. What lies within a row of
   * the database, such as an amount or a finding, is a tenth of one; what is reckoned anew is a hundred. */
  cost: number;
  aliases: number;
  directives: number;
  /** Everything selected. */
  selections: number;
}>;

const NOTHING: Measure = { depth: 0, cost: 0, aliases: 0, directives: 0, selections: 0 };

const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  cost: a.cost + b.cost,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  selections: a.selections + b.selections,
});

/** The largest measure of the operations of a document. Walks each fragment once, so it takes no longer than parsing. */
export function measureDocument(schema: GraphQLSchema, document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, Measure>();
  let sum = NOTHING;
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = { ...NOTHING, directives: node.directives?.length ?? 0 };
    sum = beside(sum, beside(own, selection(node.selectionSet, schema.getRootType(node.operation), null)));
  }
  return sum;

  /** @param page how many rows the page holds whose `nodes` or `edges` are selected here */
  function selection(set: SelectionSetNode, type: GraphQLNamedType | null | undefined, page: number | null): Measure {
    let all = NOTHING;
    for (const node of set.selections) {
      const own = { ...NOTHING, directives: node.directives?.length ?? 0, selections: 1 };
      if (node.kind === Kind.FIELD) all = beside(all, beside(own, field(node, type, page)));
      else if (node.kind === Kind.FRAGMENT_SPREAD) all = beside(all, beside(own, spread(node.name.value, page)));
      else {
        const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type;
        all = beside(all, beside(own, selection(node.selectionSet, on, page)));
      }
    }
    return all;
  }

  function spread(name: string, page: number | null): Measure {
    const key = `${name} ${page}`;
    const found = known.get(key);
    if (found) return found;
    known.set(key, NOTHING); // A fragment within itself adds nothing; a rule of GraphQL's own refuses it.
    const fragment = fragments.get(name);
    const on = fragment && schema.getType(fragment.typeCondition.name.value);
    const measured = fragment ? selection(fragment.selectionSet, on, page) : NOTHING;
    known.set(key, measured);
    return measured;
  }

  function field(node: FieldNode, type: GraphQLNamedType | null | undefined, page: number | null): Measure {
    const name = node.name.value;
    const definition = fieldOf(type, name);
    const aliases = node.alias ? 1 : 0;
    if (!node.selectionSet) return { ...NOTHING, depth: 1, aliases };
    const size = definition ? pageSizeOf(definition, node) : null;
    const within = selection(node.selectionSet, definition && getNamedType(definition.type), size ?? null);
    const rows = definition && isListField(definition) ? (page ?? 10) : 1;
    const introspection = name === "__schema" || name === "__type";
    return {
      depth: introspection ? 1 : within.depth + 1,
      cost: introspection ? 1 : rows * (weightOf(definition) + within.cost),
      aliases: aliases + within.aliases,
      directives: within.directives,
      selections: within.selections,
    };
  }
}

const fieldOf = (
  type: GraphQLNamedType | null | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;

/** What reckons whole schedules for one small object: some of them take as long as a page of rows. */
const RECKONED: ReadonlySet<string> = new Set([
  "repaymentSchedule",
  "reliefPreview",
  "holidayEndPreview",
  "suggestedOffers",
]);

function weightOf(definition: GraphQLField<unknown, unknown> | undefined): number {
  if (!definition) return 1;
  if (RECKONED.has(definition.name)) return isListField(definition) ? 10 : 100;
  return fieldOf(getNamedType(definition.type), "id") ? 1 : 0.1;
}
