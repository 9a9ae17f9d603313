import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { costOf } from "../cost-of.ts";

/** An operation that Apollo Server has read, validated and found within the limits, with the hash of its document. */
export type KnownOperation = Readonly<{
  document: DocumentNode;
  operation: OperationDefinitionNode;
  hash: string;
  /** What it spends of a client's budget. */
  cost: number;
}>;

/** Clients choose documents: when there are so many, all are forgotten, and known again as they come. */
const MOST = 300;

/** Operations by the text of their document and, where the client gives one, by name. */
export class KnownOperations {
  private readonly operations = new Map<string, KnownOperation>();

  find(source: string, name: string | null): KnownOperation | undefined {
    return this.operations.get(keyOf(source, name));
  }

  remember(source: string, name: string | null, operation: KnownOperation): void {
    if (this.operations.size >= MOST) this.operations.clear();
    this.operations.set(keyOf(source, name), operation);
  }
}

/** No name has a line break in it. */
const keyOf = (source: string, name: string | null): string => `${name ?? ""}\n${source}`;

/** Remembers what Apollo Server lets through. */
export const rememberOperations = (known: KnownOperations): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ request, schema, source, document, operation, queryHash: hash }) {
        if (!operation) return;
        const cost = costOf(schema, document, operation);
        known.remember(source, request.operationName ?? null, { document, operation, hash, cost });
      },
    };
  },
});
