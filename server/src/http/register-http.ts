import type { FastifyInstance } from "fastify";
import { type Config, PROJECT } from "../config.ts";
import type { Database } from "../database/open.ts";
import { answerErrors } from "./answer-errors.ts";
import { consoleFiles } from "./console-files.ts";
import { healthRoutes } from "./health-routes.ts";
import { type Metrics, metricsRoute } from "./metrics.ts";
import { refuseCrossSite } from "./refuse-cross-site.ts";
import { sandboxCors } from "./sandbox-cors.ts";
import { securityHeaders } from "./security-headers.ts";

export type HttpDeps = Readonly<{
  config: Pick<Config, "environment">;
  database: Pick<Database, "pool">;
  metrics: Metrics;
  /** Where the console was built to. */
  consoleDir?: string;
}>;

/** Everything about HTTP that is not GraphQL, identity or evidence. Call it before other routes: its hooks guard them. */
export async function registerHttp(app: FastifyInstance, deps: HttpDeps): Promise<void> {
  const { config, database, metrics, consoleDir = `${PROJECT}/console/dist` } = deps;
  answerErrors(app);
  securityHeaders(app, config);
  sandboxCors(app, config);
  refuseCrossSite(app);
  healthRoutes(app, database);
  metricsRoute(app, metrics);
  await consoleFiles(app, consoleDir);
}
