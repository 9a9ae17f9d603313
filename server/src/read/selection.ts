import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** What walking a selection needs: taken from the resolve info of the root field. */
export type Document = Readonly<{
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
}>;

/** The fields selected on `typeName`, fragments opened, `@skip` and `@include` applied; `__typename` left out. */
export const selectedFields = (document: Document, typeName: string, nodes: readonly FieldNode[]): FieldNode[] =>
  everySelected(document, typeName, nodes).filter(({ name }) => !name.value.startsWith("__"));

/** The same with `__typename` and its like. */
export function everySelected(
  document: Document,
  typeName: string,
  parents: readonly Readonly<{ selectionSet?: SelectionSetNode | undefined }>[],
): FieldNode[] {
  const found: FieldNode[] = [];
  const seen = new Set<string>();
  for (const { selectionSet } of parents) if (selectionSet) collect(document, typeName, selectionSet, found, seen);
  return found;
}

/** As they will stand in the answer: in the order in which they are first asked for. */
export function byResponseKey(nodes: readonly FieldNode[]): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    const key = node.alias?.value ?? node.name.value;
    const same = fields.get(key);
    if (same) same.push(node);
    else fields.set(key, [node]);
  }
  return fields;
}

function collect(
  document: Document,
  typeName: string,
  set: SelectionSetNode,
  found: FieldNode[],
  seen: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!included(selection, document.variables)) continue;
    if (selection.kind === "Field") {
      found.push(selection);
    } else if (selection.kind === "InlineFragment") {
      if (applies(document, typeName, selection.typeCondition?.name.value)) {
        collect(document, typeName, selection.selectionSet, found, seen);
      }
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = document.fragments[selection.name.value];
      if (fragment && applies(document, typeName, fragment.typeCondition.name.value)) {
        collect(document, typeName, fragment.selectionSet, found, seen);
      }
    }
  }
}

function applies({ schema }: Document, typeName: string, condition: string | undefined): boolean {
  if (condition === undefined || condition === typeName) return true;
  const wanted = schema.getType(condition);
  const type = schema.getType(typeName);
  return isAbstractType(wanted) && type !== undefined && "getInterfaces" in type && schema.isSubType(wanted, type);
}

function included(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if !== true && include?.if !== false;
}
