import type { DecidingRole } from "@respite/shared/authority/own-authority";
import { sql } from "kysely";
import { nameSearch } from "../borrower/name-search.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import type { Conditions } from "../read/root.ts";
import { uuidIn } from "./uuid-in.ts";

export type PeopleArgs = Readonly<{
  institutionId?: string | null;
  role?: DecidingRole | null;
  search?: string | null;
}>;

/** The people of an institution are some hundreds, so a name is looked for in each of theirs: no index would be quicker. */
export const personConditions: Conditions<PeopleArgs> = ({ column }, { institutionId, role, search }, param) => {
  const conditions = [];
  if (institutionId != null)
    conditions.push(sql`${column("institution_id")} = ${param((a) => uuidOf("Institution", a.institutionId), "uuid")}`);
  if (role != null)
    conditions.push(sql`${column("role")} = any(${param((a) => [a.role, `PLATFORM_${a.role}`], "text[]")})`);
  if (search != null) {
    const named = sql`strpos(${column("name_search")}, ${param((a) => nameSearch(a.search ?? ""), "text")}) > 0`;
    conditions.push(sql`(${named} or ${column("id")} = ${param((a) => uuidIn(a.search ?? ""), "uuid")})`);
  }
  return conditions;
};
