import type { FastifyInstance } from "fastify";

export const WHO = { query: "{ viewer { id } }" };

/** Posts a body to `/graphql` as any client would. */
export const asking =
  (given: () => Readonly<{ app: FastifyInstance }>) =>
  (body: object | string, headers: Record<string, string> = {}) =>
    given().app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", ...headers },
      payload: typeof body === "string" ? body : JSON.stringify(body),
    });
