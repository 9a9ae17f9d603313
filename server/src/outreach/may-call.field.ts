import { localTime } from "@respite/shared/clock/local-time";
import type { ContactOutcome } from "@respite/shared/protection/contact";
import { mayContact } from "@respite/shared/protection/may-contact";
import { sql } from "kysely";
import { encodeGlobalId } from "../graphql/global-id.ts";
import { businessDate, instantOf } from "../institution/business-date.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import { intervalsOf, type StoredProtection } from "../protection/protection-of-loan.ts";
import type { Expression } from "../read/shape.ts";
import { computed, instantSql } from "../read/shape-fields.ts";

type Needs = {
  institutionId: string;
  policyVersion: string;
  timeZone: string;
  protections: StoredProtection[];
  calls: { at: string; outcome: ContactOutcome }[];
};

const protections: Expression = ({ column, tenant }) =>
  sql`(select coalesce(json_agg(json_build_object('id', p.id, 'institutionId', p.institution_id, 'kind', p.kind,
    'fromOn', p.from_on, 'toOn', p.to_on, 'reason', p.reason, 'endReason', p.end_reason,
    'entryDaysPastDue', p.entry_days_past_due) order by p.from_on), '[]'::json)
    from protection p where ${tenant("p")} and p.loan_id = ${column("loan_id")})`;

/** The last fifty calls: no rule allows as many in the time it looks back on. */
const calls: Expression = ({ column, tenant }) =>
  sql`(select coalesce(json_agg(json_build_object('at', ${instantSql(sql`c.at`)}, 'outcome', c.outcome)), '[]'::json)
    from (select a.at, a.outcome from contact_attempt a where ${tenant("a")} and a.loan_id = ${column("loan_id")}
      and a.channel = 'PHONE' order by a.at desc limit 50) c)`;

/** May they be called now, by the policy that says they would qualify: the same answer as `mayContact` by phone. */
export const mayCall = computed<Needs>(
  { institutionId: "institution_id", policyVersion: "policy_version", timeZone, protections, calls },
  (needs, { database, now, locale }) =>
    withPinned(database, needs, (policy) => {
      const local = localTime(now, needs.timeZone);
      const holds = intervalsOf(needs.protections, "COLLECTION_HOLD");
      const before = needs.calls.filter(({ at }) => Date.parse(at) <= Date.parse(now));
      const made = before.map(({ at, outcome }) => ({ on: businessDate(at, needs.timeZone), outcome }));
      const answer = mayContact(holds, { ...local, channel: "PHONE", calls: made }, policy);
      const hold = holds.find(({ from, to }) => from <= local.on && (to === null || local.on <= to));
      return {
        ...{ allowed: answer.allowed, code: answer.reason ?? "ALLOWED", reason: answer.sentence[locale] },
        until: answer.until ? instantOf(answer.until.on, answer.until.time, needs.timeZone) : null,
        protection:
          hold && !answer.allowed ? { ...hold, id: encodeGlobalId("Protection", hold.institutionId, hold.id) } : null,
      };
    }),
);
