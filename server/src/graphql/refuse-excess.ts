import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, parse, type ValidationRule } from "graphql";
import { excess } from "./limits.ts";
import { measureDocument } from "./measure-document.ts";

/** SHA-256 of documents that we ship ourselves, such as the console's. */
export type KnownDocuments = ReadonlySet<string>;

const refusals = new WeakMap<DocumentNode, string>();

/**
 * Measures a document before GraphQL's own rules walk it: nested fragments let a kilobyte ask for millions of fields. What
 * asks too much is put out of their reach, an empty document takes its place, and `excessRule` says why.
 */
export const refuseExcess = (known: KnownDocuments): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async validationDidStart(request) {
        const problem = excess(measureDocument(request.schema, request.document), known.has(request.queryHash));
        if (problem === null) return;
        const empty = parse("{ __typename }");
        refusals.set(empty, problem);
        // The hook may not change the document by its type; Apollo validates what is there after it.
        (request as { document: DocumentNode }).document = empty;
      },
    };
  },
});

/** Refuses what `refuseExcess` found to be too much. */
export const excessRule: ValidationRule = (context) => ({
  Document() {
    const problem = refusals.get(context.getDocument());
    if (problem !== undefined) context.reportError(new GraphQLError(problem));
  },
});
