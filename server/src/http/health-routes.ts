import type { FastifyInstance } from "fastify";
import type { Database } from "../database/open.ts";
import { readiness } from "./is-ready.ts";

/** `/healthz`: the process is alive. `/readyz`: it can serve, which takes its database. */
export function healthRoutes(app: FastifyInstance, database: Pick<Database, "pool">): void {
  const isReady = readiness(database);
  app.get("/healthz", { logLevel: "silent" }, async () => ({ status: "alive" }));
  app.get("/readyz", { logLevel: "silent" }, async (_request, reply) => {
    if (await isReady()) return { status: "ready" };
    return reply.code(503).header("retry-after", "2").send({ status: "the database does not answer" });
  });
}
