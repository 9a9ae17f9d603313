import type { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Identify } from "../borrower/person-key.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/open.ts";
import { countOperations } from "../http/count-operations.ts";
import type { Metrics } from "../http/metrics.ts";
import type { Gate } from "../http/overload/gate.ts";
import type { Actor } from "../identity/actor.ts";
import type { CursorCodec } from "../read/cursor-codec.ts";
import type { SecretBox } from "../webhook/secret-box.ts";
import type { Context } from "./context.ts";
import { handleGraphql } from "./handle-graphql.ts";
import { isDeeperThan } from "./json-depth.ts";
import { answerKnown } from "./known/answer-known.ts";
import { ContentTypes } from "./known/content-types.ts";
import { KnownOperations, rememberOperations } from "./known/known-operations.ts";
import { LIMITS } from "./limits.ts";
import { localeOf } from "./locale-of.ts";
import { makeApollo } from "./make-apollo.ts";
import { graphqlSchema } from "./schema.ts";

export type GraphqlDeps = Readonly<{
  config: Config;
  database: Database;
  cursors: CursorCodec;
  identify: Identify;
  secrets: SecretBox;
  clock: () => string;
  metrics: Metrics;
  gate: Gate;
  actorOf: (request: FastifyRequest, now: string) => Promise<Actor | null>;
  isRevoked: (actor: Actor) => boolean;
}>;

/** Mounts Apollo Server at /graphql; a browser that opens it finds the Sandbox. */
export async function registerGraphql(app: FastifyInstance, deps: GraphqlDeps): Promise<ApolloServer<Context>> {
  const { config, clock, database, cursors, identify, secrets, metrics, gate, actorOf, isRevoked } = deps;
  const report = (error: unknown) => app.log.error({ err: error }, "A request failed.");
  const operations = new KnownOperations();
  const contentTypes = new ContentTypes();
  const plugins = [fastifyApolloDrainPlugin(app), countOperations(metrics), rememberOperations(operations)];
  const apollo = await makeApollo(config, report, plugins);
  await apollo.start();
  const contextOf = async (request: FastifyRequest): Promise<Context> => {
    const now = clock();
    return {
      now,
      database,
      cursors,
      identify,
      secrets,
      isRevoked,
      requestId: request.id,
      actor: await actorOf(request, now),
      locale: localeOf(request.headers["accept-language"]),
    };
  };
  const answer = answerKnown({ schema: await graphqlSchema(), contentTypes, metrics });
  const handling = handleGraphql({
    gate,
    operations,
    contentTypes,
    contextOf,
    answer,
    ask: (request, reply) => ask.call(app, request, reply) as Promise<unknown>,
  });
  const ask = fastifyApolloHandler(apollo, { context: handling.contextOf });
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    bodyLimit: LIMITS.bodyBytes,
    preHandler: (request, reply, done) => {
      reply.header("cache-control", "no-store");
      const refused = refusalOf(request.body);
      if (refused) reply.code(400).send({ errors: [{ message: refused }] });
      else done();
    },
    handler: handling.handler,
  });
  return apollo;
}

function refusalOf(body: unknown): string | null {
  if (Array.isArray(body)) return "Send one operation at a time.";
  return isDeeperThan(body, LIMITS.variableDepth) ? `Variables nest deeper than ${LIMITS.variableDepth}.` : null;
}
