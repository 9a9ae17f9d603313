import { Buffer } from "node:buffer";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { operationLabel } from "../../http/count-operations.ts";
import type { Metrics } from "../../http/metrics.ts";
import type { Context } from "../context.ts";
import { writeDocument } from "../executor/execute-query.ts";
import { askedOf } from "./asked.ts";
import type { ContentTypes } from "./content-types.ts";
import type { KnownOperations } from "./known-operations.ts";

export type KnownDeps = Readonly<{
  schema: GraphQLSchema;
  operations: KnownOperations;
  contentTypes: ContentTypes;
  contextOf: (request: FastifyRequest) => Promise<Context>;
  metrics: Metrics;
}>;

export type KnownAnswers = Readonly<{
  /** The bytes of the answer; null when Apollo Server has to give it. */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<Buffer | null>;
  /** What Apollo Server goes on with: as far as a request has come. */
  contextOf(request: FastifyRequest): Promise<Context>;
}>;

/**
 * Answers an operation that Apollo Server has let through before, without its pipeline, which costs more than the rest
 * of a small request. Only a plain answer goes out this way. Whatever has an error is executed once, here, and handed to
 * Apollo Server, which forms, masks and counts it as ever.
 */
export function answerKnown({ schema, operations, contentTypes, contextOf, metrics }: KnownDeps): KnownAnswers {
  const begun = new WeakMap<FastifyRequest, Context>();
  return {
    contextOf: async (request) => begun.get(request) ?? contextOf(request),
    answer: async (request, reply) => {
      const began = performance.now();
      const asked = request.method === "POST" ? askedOf(request.body, operations) : null;
      const contentType = contentTypes.for(request.headers.accept);
      if (!asked || contentType === undefined) return null;
      const context = await contextOf(request).catch(() => null); // Apollo Server asks again, and says why there is none
      if (!context) return null;
      const { document, operation, hash } = asked.known;
      const executed = writeDocument({
        schema,
        document,
        operation,
        context,
        operationName: asked.operationName ?? undefined,
        variables: asked.variables ?? undefined,
      });
      const data = await executed.then(plainData, () => null);
      if (data === null) {
        const result = executed as Promise<ExecutionResult>; // a text is plain data
        begun.set(request, { ...context, executed: { result, began } });
        return null;
      }
      metrics.observe(operationLabel(hash), "ok", (performance.now() - began) / 1000);
      reply.header("content-type", contentType);
      return Buffer.from(`{"data":${data}}\n`);
    },
  };
}

/** The data of an answer without errors, as text. */
function plainData(executed: string | ExecutionResult): string | null {
  if (typeof executed === "string") return executed;
  return executed.data && !executed.errors ? JSON.stringify(executed.data) : null;
}
