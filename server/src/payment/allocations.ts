import { type Allocation, allocate } from "@respite/shared/payment/allocate";
import { allocateDated } from "@respite/shared/penalty/allocate-dated";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { type StoredLoan, sharesUnder } from "../penalty/standing-on.ts";

type Row = Readonly<{ id: string; minor: number; receivedOn: string; reverses: string | null }>;

/**
 * What each row of payment met of the schedule in force, in the policy's order, in the order of the rows.
 *
 * Where penalty interest grows it depends on the days. A payment that was taken back never came, and is shown with what it
 * would have met; its reversal gives back exactly that.
 */
export function allocations(loan: StoredLoan, rows: readonly Row[], policy: PolicyVersion): Allocation[] {
  const { numbers } = policy;
  const before = rows.reduce((left, { minor }) => left - minor, loan.paid);
  const shares = sharesUnder(loan, policy);
  if (shares.length === 0) {
    const amounts = rows.map(({ minor }) => minor);
    return allocate(loan.booked, before, amounts, numbers.performance.allocation);
  }
  const takenBack = new Set(rows.map(({ reverses }) => reverses));
  const came = rows.filter(({ id, reverses }) => reverses === null && !takenBack.has(id)).toSorted(byDay);
  const metBy = (payments: readonly Row[]) => {
    const dated = payments.map(({ receivedOn, minor }) => ({ on: receivedOn, minor }));
    return allocateDated({ ...loan, shares }, before, dated, numbers);
  };
  const met = new Map(metBy(came).map((allocation, k) => [came[k]?.id, allocation]));
  for (const row of rows.filter(({ id }) => takenBack.has(id))) {
    const until = [...came.filter((other) => other.receivedOn <= row.receivedOn), row];
    met.set(row.id, metBy(until).at(-1) ?? NOTHING);
  }
  return rows.map(({ id, reverses }) => {
    const found = met.get(reverses ?? id) ?? NOTHING;
    return reverses === null ? found : negative(found);
  });
}

const byDay = (a: Row, b: Row): number => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0);

const NOTHING: Allocation = { penalty: 0, interest: 0, principal: 0, unapplied: 0, instalments: [] };

const negative = ({ penalty, interest, principal, unapplied, instalments }: Allocation): Allocation => ({
  penalty: 0 - penalty,
  interest: 0 - interest,
  principal: 0 - principal,
  unapplied: 0 - unapplied,
  instalments,
});
