import { Buffer } from "node:buffer";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { operationLabel } from "../../http/count-operations.ts";
import type { Metrics } from "../../http/metrics.ts";
import type { Context } from "../context.ts";
import { writeDocument } from "../executor/execute-query.ts";
import type { Asked } from "./asked.ts";
import type { ContentTypes } from "./content-types.ts";

export type KnownDeps = Readonly<{ schema: GraphQLSchema; contentTypes: ContentTypes; metrics: Metrics }>;

/** What came over HTTP, and since when it has been here. */
export type Coming = Readonly<{ request: FastifyRequest; reply: FastifyReply; began: number }>;

/** The bytes of the answer; or what Apollo Server goes on with, as far as the request has come. */
export type AnswerKnown = (coming: Coming, asked: Asked, context: Context) => Promise<Buffer | Context>;

/**
 * Answers an operation that Apollo Server has let through before, without its pipeline, which costs more than the rest
 * of a small request. Only a plain answer goes out this way. Whatever has an error is executed once, here, and handed to
 * Apollo Server, which forms, masks and counts it as ever.
 */
export const answerKnown =
  ({ schema, contentTypes, metrics }: KnownDeps): AnswerKnown =>
  async ({ request, reply, began }, asked, context) => {
    const contentType = contentTypes.for(request.headers.accept);
    if (contentType === undefined) return context;
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
      return { ...context, executed: { result, began } };
    }
    metrics.observe(operationLabel(hash), "ok", (performance.now() - began) / 1000);
    reply.header("content-type", contentType);
    return Buffer.from(`{"data":${data}}\n`);
  };

/** The data of an answer without errors, as text. */
function plainData(executed: string | ExecutionResult): string | null {
  if (typeof executed === "string") return executed;
  return executed.data && !executed.errors ? JSON.stringify(executed.data) : null;
}
