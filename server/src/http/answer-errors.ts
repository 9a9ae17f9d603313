import type { FastifyError, FastifyInstance } from "fastify";

/** What our own guards throw, outside GraphQL as within it. */
const REFUSALS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/**
 * What a client did wrong on the way to a route is said in the form of GraphQL errors; what we did wrong is logged and
 * hidden. Never a stack, a path or a version.
 */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const refused = REFUSALS[String((error as { extensions?: { code?: unknown } }).extensions?.code)];
    if (refused)
      return reply.code(refused).send(body(refused === 401 ? "UNAUTHENTICATED" : "FORBIDDEN", error.message));
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      const { code, message } = wordsOf(status);
      return reply.code(status === 415 ? 400 : status).send(body(code, message));
    }
    request.log.error({ err: error, reqId: request.id }, "A request failed.");
    return reply.code(500).send(body("INTERNAL_SERVER_ERROR", "Something went wrong on our side."));
  });
}

const body = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

function wordsOf(status: number): { code: string; message: string } {
  if (status === 413) return { code: "TOO_LARGE", message: "The request is too large." };
  if (status === 415) return { code: "BAD_REQUEST", message: "Send JSON with content-type application/json." };
  if (status === 404) return { code: "NOT_FOUND", message: "There is nothing here." };
  return { code: "BAD_REQUEST", message: "The request cannot be read: send JSON as RFC 8259 writes it, in UTF-8." };
}
