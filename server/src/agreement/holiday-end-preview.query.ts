import type { Relief } from "@respite/shared/relief/relief";
import type { RateStep } from "@respite/shared/schedule/rate-steps";
import type { Instalment } from "@respite/shared/schedule/schedule";
import type { ScheduleOrigin } from "@respite/shared/schedule/schedule-origin";
import { sql } from "kysely";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { viewUserErrors } from "../graphql/user-error.view.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { businessDate } from "../institution/business-date.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { type LoanPositionColumns, loanPosition, loanPositionSql } from "../loan/loan-position.ts";
import type { OfferStanding } from "../offer/compute-offer.ts";
import { reliefError } from "../offer/relief-error.ts";
import { ReliefPreviewPayload } from "../offer/relief-preview.type.ts";
import { viewPreview, viewSchedule } from "../offer/relief-preview.view.ts";
import { pinnedPolicy } from "../policy/pinned-policy.ts";
import { readValue } from "../read/read-value.ts";
import type { Expression } from "../read/shape.ts";
import { instantSql } from "../read/shape-fields.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";
import { shorten } from "./shorten-relief.ts";

type Version = Readonly<{ origin: ScheduleOrigin; rows: Instalment[]; rates: RateStep[] | null }>;
type Ground = Readonly<{
  position: LoanPositionColumns;
  timeZone: string;
  institutionId: string;
  policyVersion: string;
  granted: Readonly<{
    relief: Relief;
    decidedAt: string;
    isInForce: boolean;
    booked: Version;
    before: Version;
    standing: OfferStanding | null;
  }> | null;
}>;

const version = (alias: string) => {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`json_build_object('origin', ${column("origin")}, 'rows', ${column("instalments")}, 'rates', ${column("rates")})`;
};

/** What was granted, from the rows that were written then; null without an agreement in force. */
const granted: Expression = ({ column, tenant }) => sql`(
  select json_build_object('relief', o.relief, 'decidedAt', ${instantSql(sql`d.decided_at`)},
    'isInForce', s.id = l.schedule_id, 'booked', ${version("s")}, 'standing', o.standing, 'before', ${version("b")})
  from agreement a
  join loan l on ${tenant("l")} and l.id = a.loan_id
  join offer o on ${tenant("o")} and o.id = a.offer_id
  join decision d on ${tenant("d")} and d.id = o.decision_id
  join schedule s on ${tenant("s")} and s.id = a.schedule_id
  join schedule b on ${tenant("b")} and b.loan_id = s.loan_id and b.number = s.number - 1
  where ${tenant("a")} and a.case_id = ${column("id")} and a.status = 'ACTIVE')`;

const ground: Expression = (frame) =>
  sql`json_build_object('position', ${loanPositionSql("loan_id")(frame)}, 'timeZone', ${timeZone(frame)},
    'institutionId', ${frame.column("institution_id")}, 'policyVersion', ${frame.column("policy_version")}, 'granted', ${granted(frame)})`;

@Resolver()
export class HolidayEndQuery {
  @Query(() => ReliefPreviewPayload, {
    description: "What an agreement comes to when its months without payment end today, before their time.",
  })
  async holidayEndPreview(
    @Arg("caseId", () => ID, { description: "The case with the agreement." }) caseId: string,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "holidayEndPreview");
    const refuse = (error: UserErrorValue) => ({ preview: null, userErrors: viewUserErrors([error], context.locale) });
    const found = await readValue<Ground>(context, "deferral_case", uuidOf("DeferralCase", caseId), ground);
    if (!found) return refuse(userError("CASE_NOT_FOUND", {}, ["caseId"]));
    if (!found.granted) return refuse(userError("NO_HOLIDAY_TO_END", {}, ["caseId"]));
    if (!found.granted.isInForce) return refuse(userError("AGREEMENT_SUPERSEDED", {}, ["caseId"]));
    const { booked, before, decidedAt, relief, standing } = found.granted;
    const policy = await pinnedPolicy(context.database, found.institutionId, found.policyVersion);
    const today = businessDate(context.now, found.timeZone);
    const loan = loanPosition(found.position, policy, today);
    const schedule = ({ rows, rates }: Version) => bookedSchedule(loan.schedule.currency, rows, rates);
    const shorter = shorten(
      {
        terms: loan.terms,
        relief,
        decidedOn: businessDate(decidedAt, found.timeZone),
        before: schedule(before),
        inForce: { origin: booked.origin, schedule: schedule(booked) },
        paidMinor: found.position.paid,
        rateCap: policy.numbers.rate.maxAnnual,
        order: loan.order,
        standing,
      },
      today,
    );
    if (!shorter.ok) return refuse(reliefError(shorter.error, ["caseId"]));
    const { computed } = shorter.value;
    const after = viewSchedule(computed.result.schedule, loan.scheduleNumber + 1, "EARLY_END");
    const preview = viewPreview(computed, loan, shorter.value.relief, null);
    return { preview: { ...preview, schedule: after }, userErrors: [] };
  }
}
