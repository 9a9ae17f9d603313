import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { ClientBase } from "pg";
import type { DemoInstitution } from "../institution/demo-institutions.ts";

/** Writes a lender of the demo, unless it is there; in a transaction of its role. */
export async function ensureInstitution(client: ClientBase, of: DemoInstitution, now: string): Promise<void> {
  await client.query(
    `insert into institution (id, code, name, currency, time_zone, locale, policy_version, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [of.id, of.code, of.name, of.currency, of.timeZone, of.locale, CN_DEFAULT.id, now],
  );
}
