import type { RepaymentMethod } from "@respite/shared/loan/loan";
import type { Locale } from "@respite/shared/locale/locale";
import type { Currency } from "@respite/shared/money/currency";
import type { LetterFacts, LetterPlan } from "@respite/shared/notice/letter/letter-facts";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { RateStep } from "@respite/shared/schedule/rate-steps";
import type { Instalment } from "@respite/shared/schedule/schedule";
import type { Database } from "../../database/open.ts";
import { sendAs } from "../../database/tenant-query.ts";
import type { GlobalId } from "../../graphql/global-id.ts";
import type { Actor } from "../../identity/actor.ts";
import type { OfferStanding } from "../../offer/compute-offer.ts";
import { pinnedPolicy } from "../../policy/pinned-policy.ts";
import { tenancyOf } from "../../read/read.ts";
import { paidSchedule } from "../../schedule/paid-schedule.ts";

/** A letter's facts, and the instant its notice was published. */
export type StoredLetter = Readonly<{ facts: LetterFacts; at: string }>;

type Row = Readonly<{
  kind: LetterFacts["kind"];
  edition: number;
  locale: Locale;
  addressee: string;
  lender: string;
  number: string;
  policyVersion: string;
  at: string;
  on: string;
  loan: string;
  method: RepaymentMethod;
  annualRate: string;
  flat: boolean;
  currency: Currency;
  before: Instalment[];
  offers: (Omit<LetterPlan, "schedule"> & {
    instalments: Instalment[];
    rates: RateStep[] | null;
    validUntil: string;
    standing: OfferStanding | null;
  })[];
}>;

/** Notice, offers and schedules are never changed: what is read today is what was written then. */
const TEXT = `select json_build_object('kind', n.kind, 'edition', coalesce(n.letter_edition, 1), 'locale', n.locale, 'addressee', n.addressee, 'lender', n.lender,
    'number', c.number, 'policyVersion', c.policy_version, 'on', n.published_on, 'loan', l.external_id,
    'at', to_char(n.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'method', l.method, 'annualRate', trim_scale(l.annual_rate)::text, 'flat', l.flat_interest, 'currency', l.currency,
    'before', (select s.instalments from schedule s where s.institution_id = $1 and s.loan_id = c.loan_id
      and s.booked_at <= n.published_at and s.case_id is distinct from c.id order by s.number desc limit 1),
    'offers', (select json_agg(json_build_object('position', o.position, 'relief', o.relief,
        'instalments', o.instalments, 'firstDueOn', o.first_due_on, 'firstAmount', o.first_amount_minor,
        'highestInstalment', o.highest_minor, 'maturityOn', o.maturity_on, 'stillPayable', o.still_payable_minor,
        'costToBorrower', o.cost_to_borrower_minor, 'deferralInterest', o.deferral_interest_minor,
        'waivedInterest', o.waived_minor, 'capitalisedInterest', o.capitalised_minor, 'termsHash', o.terms_hash,
        'reducedInterest', o.reduced_interest_minor, 'penaltyInterest', o.penalty_interest_minor,
        'waivedPenalty', o.waived_penalty_minor, 'capitalisedPenalty', o.capitalised_penalty_minor, 'rates', o.rates,
        'validUntil', o.valid_until, 'standing', o.standing) order by o.position)
      from offer o where o.institution_id = $1 and o.id = any(n.offer_ids))) as letter
  from notice n
  join deferral_case c on c.institution_id = $1 and c.id = n.case_id
  join loan l on l.institution_id = $1 and l.id = c.loan_id
  where n.institution_id = $1 and n.id = $2 and n.offer_ids is not null`;

/** What the letter of a notice is written from; null when there is none that the actor may see. */
export async function readLetter(
  database: Database,
  actor: Actor,
  { institutionId, id }: GlobalId,
): Promise<StoredLetter | null> {
  if (actor.institutionId !== null && actor.institutionId !== institutionId) return null;
  const statement = { name: "letter_facts", text: TEXT, values: [institutionId, id] };
  const [found] = await sendAs(database.pool, tenancyOf(actor.institutionId), statement);
  if (!found) return null;
  const row = found.letter as Row;
  const policy = await pinnedPolicy(database, institutionId, row.policyVersion);
  return { facts: factsOf(row, policy), at: row.at };
}

function factsOf(row: Row, { jurisdiction, numbers }: PolicyVersion): LetterFacts {
  const { currency, offers, addressee: borrower, lender, number, locale } = row;
  const plans = offers.map(({ instalments, rates, standing: _, ...offer }) => ({
    ...offer,
    schedule: { currency, instalments, ...(rates && { rates }) },
  }));
  const paid = plans[0]?.schedule.instalments.reduce((sum, instalment) => sum + instalment.paid, 0) ?? 0;
  const standing = offers[0]?.standing ?? null;
  return {
    kind: row.kind,
    edition: row.edition,
    to: { borrower, lender, number, locale, jurisdiction },
    on: row.on,
    validUntil: row.kind === "OFFERS" ? (offers[0]?.validUntil ?? null) : null,
    loan: row.loan,
    method: row.method,
    annualRate: row.annualRate,
    flat: row.flat,
    plans,
    before: standing
      ? { currency, instalments: standing.instalments }
      : paidSchedule({ currency, instalments: row.before }, paid),
    order: numbers.performance.allocation,
  };
}
