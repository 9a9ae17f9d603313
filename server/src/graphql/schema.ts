// type-graphql keeps its metadata here; it must be there before the first decorator runs.
import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { bindShapes } from "../read/bind-shapes.ts";
import { RESOLVERS } from "./resolvers.ts";
import { SHAPES } from "./shapes.ts";
import { FourEyesError, IllegalTransitionError, PlainUserError, StaleCaseError } from "./user-error.type.ts";

let built: Promise<GraphQLSchema> | undefined;

/** The schema, built once a process: types and resolvers by type-graphql, reading by the engine's shapes. */
export function graphqlSchema(): Promise<GraphQLSchema> {
  built ??= buildSchema({
    resolvers: RESOLVERS,
    orphanedTypes: [PlainUserError, IllegalTransitionError, StaleCaseError, FourEyesError],
    validate: false,
  }).then((schema) => {
    bindShapes(schema, SHAPES);
    return schema;
  });
  return built;
}
