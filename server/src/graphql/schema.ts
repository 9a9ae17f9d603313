// type-graphql keeps its metadata here; it must be there before the first decorator runs.
import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema, getMetadataStorage } from "type-graphql";
import { bindShapes } from "../read/bind-shapes.ts";
import { readAhead } from "../read/read-ahead.ts";
import { takeOutcomes } from "./executor/outcomes.ts";
import { RESOLVERS } from "./resolvers.ts";
import { SHAPES } from "./shapes.ts";
import { FourEyesError, IllegalTransitionError, PlainUserError, StaleCaseError } from "./user-error.type.ts";

let built: Promise<GraphQLSchema> | undefined;

/** The schema, built once a process: types and resolvers by type-graphql, reading by the engine's shapes. */
export function graphqlSchema(): Promise<GraphQLSchema> {
  // A field without a resolver of its own is the property of its name, which graphql knows without one.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  built ??= buildSchema({
    resolvers: RESOLVERS,
    orphanedTypes: [PlainUserError, IllegalTransitionError, StaleCaseError, FourEyesError],
    validate: false,
    // It would ask the schema all about itself at every start; the check of schema.graphql and the tests do.
    skipCheck: true,
  }).then((schema) => {
    bindShapes(schema, SHAPES);
    const [roots, commands] = [schema.getQueryType(), schema.getMutationType()];
    if (!roots || !commands) throw new Error("The schema has queries and mutations.");
    roots.description =
      "What can be read: always of your own institution alone, or of all of them for platform roles. Lists go on from `pageInfo.endCursor`.";
    commands.description =
      "What can be done: one mutation an intention, in one transaction. A repeated `idempotencyKey` answers the same; what you can put right comes back in `userErrors`, and nothing was changed then.";
    takeOutcomes(roots);
    readAhead(commands);
    return schema;
  });
  return built;
}
