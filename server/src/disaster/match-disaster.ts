import type { CaseStatus } from "@respite/shared/case/case-status";
import { ok } from "@respite/shared/result/result";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { UNDER_LOCK, withRecord } from "../case/case-command.ts";
import { runAsSystem } from "../command/run-as-system.ts";
import type { CommandTx } from "../command/run-command.ts";
import type { Database } from "../database/open.ts";
import { asInstitution } from "../history/as-institution.ts";
import { loanOfCase } from "../loan/load-loan.ts";
import { learnOfDisaster } from "./learn-of-disaster.ts";

/** Where a case waits to be decided. */
const UNDECIDED: readonly CaseStatus[] = [
  "SUBMITTED",
  "UNDER_REVIEW",
  "EVIDENCE_REQUESTED",
  "PENDING_SECOND_REVIEW",
  "APPEALED",
];

const BATCH = 200;

/** Whoever lives in one of the places, and was in difficulty on one of the days. */
const FIND = `select c.id from deferral_case c
join borrower b on b.institution_id = $1 and b.id = c.borrower_id
join disaster_declaration d on d.institution_id = $1 and d.id = $2
where c.institution_id = $1 and c.status in (${UNDECIDED.map((status) => `'${status}'`).join(", ")})
  and ($3::uuid is null or c.id > $3) and exists (select 1 from unnest(d.areas) a(code)
    where b.area = a.code or starts_with(b.area, a.code || '-'))
  and coalesce(c.hardship_since, c.submitted_on) between d.from_on and coalesce(d.to_on, 'infinity')
order by c.id limit ${BATCH}`;

/** A minute later nothing is in flight any more that began before it was declared. */
const DONE = `update disaster_declaration set matched_at = $3
where institution_id = $1 and id = $2 and matched_at is null and withdrawn_at is null
  and declared_at <= $3::timestamptz - interval '1 minute' returning 1`;

/**
 * Runs the rules again on every case that waits to be decided and whose borrower was in a disaster that was declared
 * since, case by case; cut off anywhere, it begins again, and finds those that know of it already.
 *
 * @returns how many cases learnt of it
 * @throws AggregateError when some could not; the others did, and it is begun again
 */
export async function matchDisaster(
  database: Database,
  institutionId: string,
  declarationId: string,
  clock: () => string,
): Promise<number> {
  const findAfter = (place: string | null) =>
    asInstitution(database, institutionId, async (client) => {
      const { rows } = await client.query<{ id: string }>(FIND, [institutionId, declarationId, place]);
      return rows.map(({ id }) => id);
    });
  const errors: unknown[] = [];
  let matched = 0;
  for (let found = await findAfter(null); found.length > 0; found = await findAfter(found.at(-1) ?? null)) {
    for (const caseId of found) {
      const act = async (tx: CommandTx) => {
        if (await learn(tx, caseId)) matched += 1;
        return ok(caseId);
      };
      await runAsSystem(database, clock(), institutionId, act).catch((error) => errors.push(error));
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} cases could not learn of a disaster.`);
  await asInstitution(database, institutionId, (client) => client.query(DONE, [institutionId, declarationId, clock()]));
  return matched;
}

/** Under the lock: nothing is written where the case was decided meanwhile, or knows of the disaster already. */
async function learn(command: CommandTx, caseId: string): Promise<boolean> {
  const { em, institutionId } = command;
  const record = await em.findOneOrFail(DeferralCaseRecord, { id: caseId, institutionId }, UNDER_LOCK);
  if (!UNDECIDED.includes(record.status)) return false;
  const tx = await withRecord(command, record);
  return learnOfDisaster(tx, await loanOfCase(tx));
}
