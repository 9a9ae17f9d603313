import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { decideBy } from "@respite/shared/clock/deadlines";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { mainMeasure, resultOf, timeToDecision } from "@respite/shared/portfolio/case-fact";
import type { PoolClient } from "pg";
import type { Database } from "../database/open.ts";
import { asInstitution } from "../history/as-institution.ts";
import type { Lender } from "../institution/all-institutions.ts";
import { businessDate } from "../institution/business-date.ts";
import { calendarOf } from "../policy/find-policy.ts";
import { pinnedPolicy } from "../policy/pinned-policy.ts";
import { changedCases } from "./changed-cases.ts";
import { readCases, type ToldCase } from "./read-cases.ts";

const UPSERT = `
insert into case_fact select $1, r.id, r."submittedOn", r."decideBy", r."decidedOn", r.days, r.ground, r."rulesPassed", r.result,
  r.decision, r.measure, r."makerId", r."makerName", r.currency, r."exposureMinor", r."acceptedOn", r."costToLenderMinor",
  r."costToBorrowerMinor", r."ledgerMinor"
from json_to_recordset($2) as r(id uuid, "submittedOn" date, "decideBy" date, "decidedOn" date, days int, ground text,
  "rulesPassed" boolean, result text, decision text, measure text, "makerId" uuid, "makerName" text, currency text,
  "exposureMinor" bigint, "acceptedOn" date, "costToLenderMinor" bigint, "costToBorrowerMinor" bigint, "ledgerMinor" bigint)
on conflict (institution_id, id) do update set (submitted_on, decide_by, decided_on, days, ground, rules_passed, result, decision,
  measure, maker_id, maker_name, currency, exposure_minor, accepted_on, cost_to_lender_minor, cost_to_borrower_minor, ledger_minor)
  = (excluded.submitted_on, excluded.decide_by, excluded.decided_on, excluded.days, excluded.ground, excluded.rules_passed,
  excluded.result, excluded.decision, excluded.measure, excluded.maker_id, excluded.maker_name, excluded.currency,
  excluded.exposure_minor, excluded.accepted_on, excluded.cost_to_lender_minor, excluded.cost_to_borrower_minor, excluded.ledger_minor)
returning 1`;

const MARK = `
insert into portfolio_mark values ($1, $2)
on conflict (institution_id) do update set told_at = excluded.told_at returning 1`;

/** Brings the facts of every case up to date in which something happened since the last time. @returns how many cases */
export async function tellPortfolio(database: Database, lender: Lender, now: string): Promise<number> {
  const { id } = lender;
  const today = businessDate(now, lender.timeZone);
  const told = await asInstitution(database, id, async (client) => {
    const { rows } = await client.query<{ told: number }>(
      "select extract(epoch from told_at)::float8 * 1000 as told from portfolio_mark where institution_id = $1",
      [id],
    );
    return rows[0]?.told ?? null;
  });
  let count = 0;
  for (let after: string | null = null, more = true; more; ) {
    const from: string | null = after;
    const next: string | null = await asInstitution(database, id, async (client) => {
      const changed = await changedCases(client, id, told, from);
      count += await tell(database, client, lender, changed.ids, today);
      return changed.next;
    });
    after = next;
    more = next !== null;
  }
  await asInstitution(database, id, (client) => client.query(MARK, [id, now]));
  return count;
}

async function tell(
  database: Database,
  client: PoolClient,
  lender: Lender,
  ids: readonly string[],
  today: CalendarDate,
): Promise<number> {
  if (ids.length === 0) return 0;
  const cases = await readCases(client, lender.id, ids, lender.timeZone);
  if (cases.length === 0) return 0;
  const policies = await policiesOf(database, lender.id, cases);
  await client.query(UPSERT, [lender.id, JSON.stringify(cases.map((each) => factOf(each, today, policies)))]);
  return cases.length;
}

/** The versions that these cases are pinned to; each is read once a process. */
async function policiesOf(database: Database, institutionId: string, cases: readonly ToldCase[]): Promise<Policies> {
  const ids = [...new Set(cases.map(({ policyVersion }) => policyVersion))];
  return new Map(
    await Promise.all(ids.map(async (id) => [id, await pinnedPolicy(database, institutionId, id)] as const)),
  );
}

type Policies = ReadonlyMap<string, PolicyVersion>;

function factOf(told: ToldCase, today: CalendarDate, policies: Policies) {
  const { calendarEdition, policyVersion, holds, relief, status, rulesPassed, decision, ...same } = told;
  const policy = policies.get(policyVersion);
  if (!policy) throw new Error(`${policyVersion} was not read before the cases pinned to it.`);
  const calendar = calendarOf(policy, calendarEdition);
  const { days } = timeToDecision({ ...same, holds }, today, policy, calendar);
  return {
    ...same,
    days,
    decision,
    result: resultOf(status),
    rulesPassed: rulesPassed ?? false,
    measure: decision === "GRANTED" && relief ? mainMeasure(relief) : null,
    decideBy: decideBy(same.submittedOn, holds, policy, calendar),
  };
}
