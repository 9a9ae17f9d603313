import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../graphql/context.ts";
import type { Metrics, Outcome } from "./metrics.ts";

/** The one code that says we failed; any other says that the client must change something. */
const FAILED = "INTERNAL_SERVER_ERROR";

/** Counts and times every GraphQL request. By document hash: names are the client's to choose. */
export const countOperations = (metrics: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    const began = performance.now();
    return {
      async willSendResponse({ queryHash, document, response }) {
        const { body } = response;
        const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
        const failed = errors.some(({ extensions }) => extensions?.code === FAILED);
        const outcome: Outcome = failed ? "failed" : errors.length > 0 ? "refused" : "ok";
        const operation = document && queryHash ? queryHash.slice(0, 12) : "unreadable";
        metrics.observe(operation, outcome, (performance.now() - began) / 1000);
      },
    };
  },
});
