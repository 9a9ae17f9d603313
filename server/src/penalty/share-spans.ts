import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { ShareSpan } from "@respite/shared/penalty/share-on";
import { sql } from "kysely";
import type { CommandTx } from "../command/run-command.ts";
import type { Database } from "../database/open.ts";
import type { Sql } from "../read/shape.ts";

const SHARE = "v.document #>> '{numbers,penalty,contractRateShare}'";
const SPANS = `coalesce(json_agg(json_build_object('from', v.effective_from, 'to', v.effective_until - 1, 'share', ${SHARE})
  order by v.effective_from), '[]'::json)`;
const NAMED = `v.published_at is not null and (${SHARE})::numeric > 0`;

/** What the versions `v` of an institution named while each was in force; those that named nothing charged nobody. */
export const shareSpansSql = (tenant: Sql): Sql =>
  sql`(select ${sql.raw(SPANS)} from policy_version v where ${tenant} and ${sql.raw(NAMED)})`;

/** The same within a command. */
export async function loadShareSpans({ em, institutionId }: CommandTx): Promise<readonly ShareSpan[]> {
  const statement = `select ${SPANS} as shares from policy_version v where v.institution_id = ? and ${NAMED}`;
  const [row] = await em.execute<{ shares: readonly ShareSpan[] }>(statement, [institutionId]);
  return row?.shares ?? [];
}

type Answer = Readonly<{ today: CalendarDate; charged: boolean }>;
const known = new WeakMap<Database, Map<string, Answer>>();

/**
 * Whether any version that began before today named one. Asked once a day and institution: what is published today begins
 * today at the earliest, so that nothing can come to it before midnight.
 */
export async function hasCharged({ context, em, institutionId }: CommandTx, today: CalendarDate): Promise<boolean> {
  const answers = known.get(context.database) ?? new Map<string, Answer>();
  known.set(context.database, answers);
  const last = answers.get(institutionId);
  if (last?.today === today) return last.charged;
  const statement = `select exists (select from policy_version v
    where v.institution_id = ? and v.effective_from < ? and ${NAMED}) as charged`;
  const [row] = await em.execute<{ charged: boolean }>(statement, [institutionId, today]);
  answers.set(institutionId, { today, charged: row?.charged ?? false });
  return row?.charged ?? false;
}
