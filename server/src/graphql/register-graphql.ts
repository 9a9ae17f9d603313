import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Identify } from "../borrower/person-key.ts";
import { type Config, PROJECT } from "../config.ts";
import type { Database } from "../database/open.ts";
import { countOperations } from "../http/count-operations.ts";
import type { Metrics } from "../http/metrics.ts";
import type { Actor } from "../identity/actor.ts";
import type { CursorCodec } from "../read/cursor-codec.ts";
import type { Context } from "./context.ts";
import { maskError } from "./error-mask.ts";
import { executorFor } from "./executor/executor.ts";
import { isDeeperThan } from "./json-depth.ts";
import { LIMITS } from "./limits.ts";
import { localeOf } from "./locale-of.ts";
import { excessRule, type KnownDocuments, refuseExcess } from "./refuse-excess.ts";
import { graphqlSchema } from "./schema.ts";

export type GraphqlDeps = Readonly<{
  config: Config;
  database: Database;
  cursors: CursorCodec;
  identify: Identify;
  clock: () => string;
  metrics: Metrics;
  actorOf: (request: FastifyRequest) => Promise<Actor | null>;
}>;

/** Mounts Apollo Server at /graphql; a browser that opens it finds the Sandbox. */
export async function registerGraphql(app: FastifyInstance, deps: GraphqlDeps): Promise<ApolloServer<Context>> {
  const { config, clock, database, cursors, identify, metrics, actorOf } = deps;
  const report = (error: unknown) => app.log.error({ err: error }, "A request failed.");
  const apollo = await makeApollo(config, report, [fastifyApolloDrainPlugin(app), countOperations(metrics)]);
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request): Promise<Context> => ({
      actor: await actorOf(request),
      locale: localeOf(request.headers["accept-language"]),
      now: clock(),
      database,
      cursors,
      identify,
      requestId: request.id,
    }),
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    bodyLimit: LIMITS.bodyBytes,
    preHandler: async (request, reply) => {
      reply.header("cache-control", "no-store");
      if (Array.isArray(request.body))
        return reply.code(400).send({ errors: [{ message: "Send one operation at a time." }] });
      if (isDeeperThan(request.body, LIMITS.variableDepth)) {
        return reply.code(400).send({ errors: [{ message: `Variables nest deeper than ${LIMITS.variableDepth}.` }] });
      }
    },
    handler: async (request, reply) => {
      const text: unknown = await answer.call(app, request, reply);
      // Node writes a long text with characters beyond Latin-1 to a socket at several times the cost of its bytes.
      return typeof text === "string" ? Buffer.from(text) : text;
    },
  });
  return apollo;
}

type Plugin = NonNullable<ConstructorParameters<typeof ApolloServer<Context>>[0]["plugins"]>[number];

/** Apollo Server with our schema, limits and masking; tests execute on it without HTTP. */
export async function makeApollo(
  config: Config,
  report: (error: unknown) => void,
  plugins: readonly Plugin[] = [],
): Promise<ApolloServer<Context>> {
  const open = config.environment !== "production";
  return new ApolloServer<Context>({
    gateway: executorFor(await graphqlSchema()),
    introspection: open,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    formatError: maskError(report),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.mistakes },
    validationRules: [excessRule],
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      refuseExcess(knownDocuments()),
      ...(open
        ? [
            ApolloServerPluginLandingPageLocalDefault({
              embed: { runTelemetry: false },
              includeCookies: true,
              footer: false,
            }),
          ]
        : []),
      ...plugins,
    ],
  });
}

/** The console's own documents, by hash, as its build wrote them; none while it is not built. */
function knownDocuments(): KnownDocuments {
  try {
    return new Set(JSON.parse(readFileSync(join(PROJECT, "console/dist/documents.json"), "utf8")) as string[]);
  } catch {
    return new Set();
  }
}
