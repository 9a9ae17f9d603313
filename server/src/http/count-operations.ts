import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../graphql/context.ts";
import type { Metrics, Outcome } from "./metrics.ts";

/** The one code that says we failed; any other says that the client must change something. */
const FAILED = "INTERNAL_SERVER_ERROR";

/** Names an operation by the hash of its document: names are the client's to choose. */
export const operationLabel = (hash: string): string => hash.slice(0, 12);

/** Counts and times every GraphQL request. */
export const countOperations = (metrics: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue }) {
    const began = contextValue.executed?.began ?? performance.now();
    return {
      async willSendResponse({ queryHash, document, response }) {
        const { body } = response;
        const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
        const failed = errors.some(({ extensions }) => extensions?.code === FAILED);
        const outcome: Outcome = failed ? "failed" : errors.length > 0 ? "refused" : "ok";
        const operation = document && queryHash ? operationLabel(queryHash) : "unreadable";
        metrics.observe(operation, outcome, (performance.now() - began) / 1000);
      },
    };
  },
});
