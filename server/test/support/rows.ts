import { decodeGlobalId } from "../../src/graphql/global-id.ts";
import type { Api } from "./given-api.ts";
import { asAdmin } from "./given-database.ts";

export const uuid = (id: string): string => decodeGlobalId(id)?.id ?? "";

/** Looks at the tables themselves, behind row-level security. */
export const look = async (api: Api, text: string, values: unknown[] = []) =>
  (await asAdmin(text, api.database().adminUrl, values)).rows;

/** The stored case, byte for byte, and how many events it has. */
export async function rowOf(api: Api, id: string): Promise<string> {
  const text = `select c::text || ' ' || (select count(*) from event e where e.case_id = c.id) || ' '
    || (select count(*) from decision d where d.case_id = c.id) as row from deferral_case c where c.id = $1`;
  return (await look(api, text, [uuid(id)]))[0]?.row;
}
