import { sql } from "kysely";
import { type RootOne, rootOne } from "./root.ts";
import type { Shape } from "./shape.ts";

/** Reads the row that its resolver names by the uuid in a column of it, such as the object of a payload. */
export const givenRoot = (target: () => Shape, by = "id"): RootOne<unknown> =>
  rootOne(target, ({ column }, _args, param) => [sql`${column(by)} = ${param((_, { given }) => given, "uuid")}`]);
