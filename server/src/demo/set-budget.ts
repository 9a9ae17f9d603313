import { isCurrency } from "@respite/shared/money/currency";
import { moneyInWords } from "@respite/shared/money/money-in-words";
import type { ClientBase } from "pg";
import { idsFrom } from "../history/ids.ts";
import { insertRows } from "../history/insert-rows.ts";
import { randomFrom } from "../history/random.ts";
import { noRows } from "../history/rows.ts";
import { businessDate } from "../institution/business-date.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { actor } from "./cast.ts";
import { inLocale, type Words } from "./words/in-locale.ts";

/** What is given up in a year, by currency: more than anybody who tries the demo spends. */
const AMOUNTS: Readonly<Record<string, number>> = { CNY: 10_000_000, USD: 1_200_000, AUD: 1_800_000 };
const WHY: Words = { zh: "董事会批准的年度纾困预算", en: "Relief budget of the year, approved by the board" };

/**
 * What offers hold and accepted ones took since the first day, as the commands would have counted it: the dearest of the
 * open ones, the accepted one's own cost.
 */
const HELD = `
select c.id as "caseId", c.status, max(o.cost_to_lender_minor)::float8 as reserved,
  coalesce(max(o.cost_to_lender_minor) filter (where o.status = 'ACCEPTED'), 0)::float8 as consumed
from deferral_case c join offer o on o.institution_id = $1 and o.case_id = c.id
  join decision d on d.institution_id = $1 and d.id = o.decision_id and d.decided_at >= $2
where c.institution_id = $1 and c.status in ('OFFERED', 'ACTIVE', 'COMPLETED', 'BROKEN')
  and (o.status = 'ACCEPTED' or (c.status = 'OFFERED' and o.status = 'OPEN'))
group by c.id, c.status having max(o.cost_to_lender_minor) > 0 order by c.id`;

type Held = Readonly<{ caseId: string; status: string; reserved: number; consumed: number }>;

const BUDGET = `insert into relief_budget (id, institution_id, from_on, to_on, currency, amount_minor, reserved_minor,
  consumed_minor, reason, set_at, set_by, set_by_name, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)
  on conflict do nothing`;
const RESERVATION = `insert into relief_reservation (id, institution_id, budget_id, case_id, status, reserved_minor,
  consumed_minor, reserved_at, settled_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Sets the relief budget of the year at `now`, as the senior reviewer of one institution's demo. One that covers these days stays. */
export async function setBudget(client: ClientBase, institution: DemoInstitution, now: string): Promise<void> {
  const { id: institutionId, code, currency, timeZone, locale } = institution;
  const amount = AMOUNTS[currency];
  if (amount === undefined || !isCurrency(currency)) return;
  const ids = idsFrom(randomFrom(`demo budget ${code}`));
  const at = new Date(now);
  const year = businessDate(now, timeZone).slice(0, 4);
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const { rows: held } = await client.query<Held>(HELD, [institutionId, `${from}T00:00:00Z`]);
  const open = held.filter(({ status }) => status === "OFFERED");
  const taken = held.filter(({ status }) => status !== "OFFERED");
  const sum = (list: readonly Held[], of: "reserved" | "consumed") => list.reduce((all, each) => all + each[of], 0);
  const by = actor("senior", code);
  const reason = inLocale(WHY, locale);
  const budgetId = ids.uuid(at);
  const counted = [amount, sum(open, "reserved"), sum(taken, "consumed")];
  const row = [budgetId, institutionId, from, to, currency, ...counted, reason, now, by.id, by.name];
  const { rowCount } = await client.query(BUDGET, row);
  if (rowCount === 0) return;
  for (const { caseId, status, reserved, consumed } of held) {
    const of = [ids.uuid(at), institutionId, budgetId, caseId];
    const isOpen = status === "OFFERED";
    await client.query(RESERVATION, [
      ...of,
      ...(isOpen ? ["RESERVED", reserved, 0, now, null] : ["CONSUMED", reserved, consumed, now, now]),
    ]);
  }
  const rows = noRows();
  const inWords = moneyInWords({ minor: amount, currency });
  rows.event.push({
    id: ids.uuid(at),
    institutionId,
    caseId: null,
    loanId: null,
    kind: "BUDGET_SET",
    at,
    detail: { from, to, amount: inWords, before: null, reason },
    actorId: by.id,
    actorName: by.name,
    actorRole: by.role,
  });
  await insertRows(client, rows);
}
