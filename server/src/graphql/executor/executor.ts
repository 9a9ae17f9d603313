import type { ApolloServer } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../context.ts";
import { executeDocument } from "./execute-query.ts";

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer<Context>>[0]["gateway"]>;

/**
 * Puts our executor into Apollo Server where Apollo lets another one in: as a gateway, though there is nothing behind it.
 * Parsing, validation, hooks, errors and their masking stay Apollo's.
 */
export const executorFor = (schema: GraphQLSchema): Gateway => ({
  onSchemaLoadOrUpdate(tell) {
    tell({ apiSchema: schema, coreSupergraphSdl: "" });
    return () => {};
  },
  load: async () => ({
    executor: async ({ document, operation, request, context: given }) => {
      const context = given as Context;
      return (
        context.executed?.result ??
        executeDocument({
          schema,
          document,
          operation,
          context,
          operationName: request.operationName,
          variables: request.variables,
        })
      );
    },
  }),
  stop: async () => {},
});
