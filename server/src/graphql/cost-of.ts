import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { Kind } from "../http/overload/admission.ts";
import type { Asked } from "./known/asked.ts";
import { measureDocument } from "./measure-document.ts";

/** What a client spends, in objects of answers. */
export const COSTS = {
  /** Of a command, besides what its answer shows. */
  command: 100,
  /** Of a document that is met for the first time, until it is measured: the most that any may cost. */
  unmeasured: 1000,
  /** Of parsing and validating it. */
  read: 100,
  /** The same of one that was refused: otherwise nobody would spend anything by asking for nothing. */
  refused: 20_000,
} as const;

/** What an operation costs each time; at least one object. */
export const costOf = (schema: GraphQLSchema, document: DocumentNode, { operation }: OperationDefinitionNode): number =>
  Math.max(1, measureDocument(schema, document).cost) + (operation === "mutation" ? COSTS.command : 0);

/** Commands come before reads; of a document not met before its words tell. */
export function kindOf(asked: Asked | null, body: unknown): Kind {
  if (asked) return asked.known.operation.operation === "mutation" ? "DECISION" : "READ";
  const query = (body as { query?: unknown } | null | undefined)?.query;
  return typeof query === "string" && /\bmutation\b/.test(query) ? "DECISION" : "READ";
}
