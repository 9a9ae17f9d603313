import { lexicographicSortSchema, printSchema } from "graphql";
import { graphqlSchema } from "./schema.ts";

/** The schema as it is committed in `server/schema.graphql`: sorted, so that a change shows as what it is. */
export const printSchemaText = async (): Promise<string> =>
  `${printSchema(lexicographicSortSchema(await graphqlSchema()))}\n`;
