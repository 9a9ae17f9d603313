import { createHash } from "node:crypto";
import { costLimitRule } from "@escape.tech/graphql-armor-cost-limit";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from "graphql";

/** What a document may ask for. The console's own documents are known by hash and may go deeper. */
export const LIMITS = {
  bodyBytes: 64 * 1024,
  tokens: 1000,
  depth: 7,
  depthKnown: 14,
  cost: 1000,
  costKnown: 20_000,
  aliases: 15,
  directives: 20,
  variableDepth: 12,
} as const;

/** SHA-256 of documents that the server itself ships, such as the console's. */
export type KnownDocuments = ReadonlySet<string>;

export const documentHash = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The rules that refuse hostile documents in milliseconds, before anything is resolved. Fragments count where they are
 * spread, so that nesting them exponentially costs exponentially; `@skip` and `@include` count as included.
 */
export function limitRules(known: KnownDocuments): ValidationRule[] {
  const shared = { ignoreIntrospection: true, exposeLimits: true };
  const strict = {
    depth: maxDepthRule({ ...shared, n: LIMITS.depth, flattenFragments: true }),
    cost: costLimitRule({ ...shared, maxCost: LIMITS.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.2 }),
  };
  const wide = {
    depth: maxDepthRule({ ...shared, n: LIMITS.depthKnown, flattenFragments: true }),
    cost: costLimitRule({ ...shared, maxCost: LIMITS.costKnown, objectCost: 2, scalarCost: 1, depthCostFactor: 1.2 }),
  };
  const chosen = (context: ValidationContext) => (isKnown(context, known) ? wide : strict);
  return [
    fragmentsUnfoldWithin(LIMITS.tokens * 20),
    (context) => chosen(context).depth(context) as ASTVisitor,
    (context) => chosen(context).cost(context) as ASTVisitor,
    maxAliasesRule({ n: LIMITS.aliases, exposeLimits: true }) as unknown as ValidationRule,
    fewDirectives,
  ];
}

function isKnown(context: ValidationContext, known: KnownDocuments): boolean {
  const text = context.getDocument().loc?.source.body;
  return text !== undefined && known.has(documentHash(text));
}

/** Counts how many selections a document unfolds to, stopping at the limit; the other rules then have little to walk. */
const fragmentsUnfoldWithin =
  (limit: number): ValidationRule =>
  (context) => ({
    Document() {
      const sizes = new Map<string, number>();
      const sizeOf = (name: string, path: readonly string[]): number => {
        if (path.includes(name)) return 0; // a cycle; refused by a rule of its own
        const found = sizes.get(name);
        if (found !== undefined) return found;
        const fragment = context.getFragment(name);
        const size = fragment ? count(fragment.selectionSet.selections, [...path, name]) : 0;
        sizes.set(name, size);
        return size;
      };
      const count = (selections: readonly import("graphql").SelectionNode[], path: readonly string[]): number => {
        let sum = 0;
        for (const selection of selections) {
          sum += 1;
          if (selection.kind === "FragmentSpread") sum += sizeOf(selection.name.value, path);
          else if (selection.selectionSet) sum += count(selection.selectionSet.selections, path);
        }
        return Math.min(sum, limit + 1);
      };
      for (const definition of context.getDocument().definitions) {
        if (definition.kind !== "OperationDefinition") continue;
        if (count(definition.selectionSet.selections, []) > limit) {
          context.reportError(new GraphQLError(`The document unfolds to more than ${limit} selections.`));
          return false;
        }
      }
      return undefined;
    },
  });

const fewDirectives: ValidationRule = (context) => {
  let seen = 0;
  return {
    Directive(node) {
      seen += 1;
      if (seen === LIMITS.directives + 1) {
        context.reportError(new GraphQLError(`At most ${LIMITS.directives} directives.`, { nodes: [node] }));
      }
    },
  };
};
