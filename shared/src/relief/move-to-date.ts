import { addMonths, type CalendarDate } from "../calendar/calendar-date.ts";
import type { DueDays } from "../calendar/day-count.ts";
import { shareOf } from "../money/interest.ts";
import { accruedOf, charging, sparedOf, sparing } from "../schedule/accrued.ts";
import { afresh, metAlone } from "../schedule/afresh.ts";
import { withInterestFree } from "../schedule/interest-free.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { accrue } from "./accrual.ts";
import { type Affected, balanceBefore, lengthOf } from "./affected.ts";
import type { ReliefPlan } from "./plan.ts";

/**
 * SHIFT_TO_DATE: the first affected instalment moves to `toDate`, the later ones follow month by month (R1).
 *
 * The due day becomes that of `toDate`, unless `toDate` is a due date of the old anchor. The interest of the days moved,
 * whole months first, then the rest, is the deferral interest; it is paid with the first moved instalment. Numbers stay,
 * except that a part payment stays as a row of its own where it was made, and its rest is the next row, whose period is the
 * days moved. What was waived of a period stays waived wherever its row moves.
 */
export function moveToDate(
  affected: Affected,
  toDate: CalendarDate,
  plan: ReliefPlan,
): Readonly<{ rows: Instalment[]; interest: Minor; waived: Minor }> {
  const { met, openBalance, rest, rows } = affected;
  const due = dueDaysFrom(affected, toDate);
  const isPartPaid = rows[0].paid > 0;
  const interest = interestOfMove(affected, toDate, due);
  const waived = shareOf(interest, plan.waive);
  const dueOn = (k: number) => (k === 0 ? toDate : addMonths(toDate, k, due.anchorDay, due.shortMonth));
  const moved = rows.map((row, k) => {
    const number = row.number + (isPartPaid ? 1 : 0);
    if (k === 0) {
      const first = withInterestFree(
        { ...afresh(row), ...rest, number, dueOn: toDate, paid: 0 },
        row.interestFree ?? 0,
      );
      const own = movedInterest(affected, interest, waived);
      return charging({ ...first, deferredInterest: rest.deferredInterest + own.carried }, own.interest, own.accrued);
    }
    const length = lengthOf(affected, dueOn(k - 1), dueOn(k), due);
    const accrued = accrue(affected, k, balanceBefore(affected, k), length);
    return sparing({ ...row, number, dueOn: dueOn(k) }, accrued, sparedOf(row));
  });
  const stays = isPartPaid ? [metAlone({ ...rows[0], balanceAfter: openBalance }, met)] : [];
  return { rows: [...stays, ...moved], interest, waived };
}

/**
 * What the first moved instalment charges: its month and the days moved are one period, so a rate that falls later takes
 * off its own days. Where a part was paid the month is over, and what is open of it is carried. Flat interest stands for a
 * month whatever its days, and that of a bullet for its term: there the days moved are carried.
 */
function movedInterest({ rest, rows, terms }: Affected, moved: Minor, waived: Minor) {
  const days = moved - waived;
  if (terms.flatInterest || terms.method === "BULLET")
    return { interest: rest.interest, accrued: accruedOf(rows[0]), carried: days };
  if (rows[0].paid > 0) return { interest: days, accrued: moved, carried: rest.interest };
  return { interest: rest.interest + days, accrued: accruedOf(rows[0]) + moved, carried: 0 };
}

function dueDaysFrom({ due }: Affected, toDate: CalendarDate): DueDays {
  const keeps = addMonths(toDate, 0, due.anchorDay, due.shortMonth) === toDate;
  return keeps ? due : { ...due, anchorDay: Number(toDate.slice(8, 10)) };
}

function interestOfMove(affected: Affected, toDate: CalendarDate, due: DueDays): Minor {
  const { openBalance, rows } = affected;
  const { anchorDay, shortMonth } = affected.due;
  const agreed = rows[0].dueOn;
  let interest = 0;
  let from = agreed;
  for (let month = 1; from < toDate; month++) {
    const next = addMonths(agreed, month, anchorDay, shortMonth);
    const to = next < toDate ? next : toDate;
    interest += accrue(affected, 0, openBalance, lengthOf(affected, from, to, to === next ? affected.due : due));
    from = to;
  }
  return interest;
}
