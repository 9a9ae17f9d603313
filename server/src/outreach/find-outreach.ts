import { addDays, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import { declaredDisaster } from "@respite/shared/disaster/declared-disaster";
import type { DisasterDeclaration } from "@respite/shared/disaster/disaster-declaration";
import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import type { Currency } from "@respite/shared/money/currency";
import { latenessSignals } from "@respite/shared/outreach/lateness-signals";
import { type BeforeApplying, wouldQualify } from "@respite/shared/outreach/would-qualify";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { Database } from "../database/open.ts";
import { withTx } from "../database/with-tx.ts";
import { asInstitution } from "../history/as-institution.ts";
import { pinnedPolicyIn } from "../policy/pinned-policy.ts";
import { policyInForce } from "../policy/policy-in-force.ts";
import { type Place, type Prospect, readProspects, type Search } from "./read-prospects.ts";
import { type Candidate, writeCandidates } from "./write-candidates.ts";

/** How many loans showed anything that was worth a look, and how many borrowers of them were found. */
export type Finding = Readonly<{ looked: number; found: number }>;

const NOWHERE: Place = { dueOn: "0001-01-01", loanId: "00000000-0000-0000-0000-000000000000" };

/**
 * Looks through all loans of an institution that fall due within the policy's window, and writes down those whose
 * borrowers are likely to be late and would qualify. Run again the same day it finds the same; what was found
 * on an earlier day and not today is out of date, and not listed.
 */
export async function findOutreach(
  database: Database,
  institution: Readonly<{ id: string }>,
  today: CalendarDate,
): Promise<Finding> {
  const { id } = institution;
  const policy = await withTx(database, { institutionId: id }, async (em) =>
    pinnedPolicyIn(database, em, id, await policyInForce(em, id, today)),
  );
  const declarations = await asInstitution(database, id, async (client) => {
    const text = `select code, name, areas, from_on::text as "from", to_on::text as "to" from disaster_declaration
      where institution_id = $1 and withdrawn_at is null`;
    return (await client.query<DisasterDeclaration>(text, [id])).rows;
  });
  const search: Search = {
    from: today,
    to: addDays(today, policy.numbers.window.daysBeforeDue),
    today,
    areas: declarations.flatMap(({ areas }) => areas),
  };
  let [looked, found] = [0, 0];
  for (let place: Place | null = NOWHERE; place !== null; ) {
    const from: Place = place;
    place = await asInstitution(database, id, async (client) => {
      const prospects = await readProspects(client, id, search, from);
      const candidates = prospects.flatMap((each) => candidateOf(each, policy, declarations, today) ?? []);
      await writeCandidates(client, id, today, candidates);
      looked += prospects.length;
      found += candidates.length;
      return prospects.at(-1) ?? null;
    });
  }
  return { looked, found };
}

function candidateOf(
  prospect: Prospect,
  policy: PolicyVersion,
  declarations: readonly DisasterDeclaration[],
  today: CalendarDate,
): Candidate | null {
  const { area, creditRecord, dueOn } = prospect;
  const disaster = declaredDisaster({ area, hardshipSince: null, submittedOn: today }, declarations);
  const signals = latenessSignals(creditRecord, today, disaster !== null);
  if (signals.length === 0) return null;
  const known: BeforeApplying = {
    submittedOn: today,
    loanStatus: prospect.status,
    startedOn: prospect.startedOn,
    nextDueOn: dueOn,
    outstanding: { minor: prospect.outstandingMinor, currency: prospect.currency as Currency },
    annualRate: prospect.annualRate,
    daysPastDue: 0,
    creditRecord,
    openCaseOnLoan: false,
    disaster,
    area,
    pastReliefs: prospect.reliefs.map(({ relief, from, endedOn, months }) => ({
      from,
      endedOn,
      months: months ?? deferralMonths(relief, { nextDueOn: from }),
    })),
  };
  const { open, withProof } = wouldQualify(known, policy);
  if (open.length + withProof.length === 0) return null;
  const { loanId, borrowerId, dueMinor, currency } = prospect;
  return { loanId, borrowerId, dueOn, dueMinor, currency, signals, open, withProof, policyVersion: policy.id };
}
