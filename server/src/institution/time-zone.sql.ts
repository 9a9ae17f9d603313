import { sql } from "kysely";
import type { Expression } from "../read/shape.ts";

/** The time zone of the institution whose row this is. */
export const timeZone: Expression = ({ tenant }) =>
  sql`(select i.time_zone from institution i where ${tenant("i", "id")})`;
