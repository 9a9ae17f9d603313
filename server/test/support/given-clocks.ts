import { keepClocks } from "../../src/clock/keep-clocks.ts";
import type { Api } from "./given-api.ts";
import { look, uuid } from "./rows.ts";

/** Time acts at an instant, as the job lets it. */
export const timeActs = (api: Api, now: string): Promise<number> => {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  return keepClocks({ database: api.database(), clock: () => now, log });
};

/** What the system did to a case, in its order; receipt left out, which every case has. */
export async function acts(api: Api, id: string): Promise<string[]> {
  const text = `select kind from event where case_id = $1 and actor_role = 'SYSTEM' and kind <> 'RECEIPT_ACKNOWLEDGED'
    order by at, id`;
  return (await look(api, text, [uuid(id)])).map(({ kind }) => kind);
}

export const storedCase = async (api: Api, id: string) =>
  (await look(api, "select * from deferral_case where id = $1", [uuid(id)]))[0];
