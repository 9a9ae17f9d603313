import type { ReliefMeasure } from "../relief/relief.ts";
import { oldestUnpaid } from "./naive-affected.ts";
import { type Day, dayText, laterBy } from "./naive-days.ts";
import type { Pick } from "./naive-parts.ts";
import { dayAt, type NaiveStanding, openOf } from "./naive-standing.ts";

/** A relief asked of a loan as it stands, and the day it is decided on. */
export type Asked = Readonly<{ measures: readonly ReliefMeasure[]; decided: Day }>;

/**
 * Any relief the domain knows: one measure or two that change rows, with lower rates and waivers beside them.
 *
 * @param isDear being late costs something, which may be waived
 */
export function anyRelief(standing: NaiveStanding, pick: Pick, isDear: boolean): Asked {
  const at = oldestUnpaid(standing);
  const [begins, first] = [dayAt(standing, at - 1), dayAt(standing, at)];
  const months = pick(6) + 1;
  const changes = anyChange(standing, first, months, pick);
  const lowers =
    (changes.length === 0 && !(isDear && pick(2) === 0)) || pick(5) === 0 ? anyLowerRate(standing, begins, pick) : [];
  const defers = changes.some(({ type }) => ["SHIFT", "SHIFT_TO_DATE", "CAPITALISE", "INTEREST_ONLY"].includes(type));
  const interest = defers && pick(4) === 0 ? `0.${pick(90) + 10}` : null;
  const penalty = isDear && pick(3) === 0 ? (["1", `0.${pick(90) + 10}`][pick(2)] ?? "1") : null;
  const penaltyShare = penalty === null ? {} : { penaltyShare: penalty };
  const waives: ReliefMeasure[] =
    interest === null && penalty === null ? [] : [{ type: "WAIVE", share: interest ?? "0", ...penaltyShare }];
  // In good time, or late: up to some days after as many due dates as there are months.
  const decided = pick(3) > 0 ? laterBy(begins, pick(28)) : laterBy(first, pick(30 * months));
  return { measures: [...changes, ...lowers, ...waives], decided };
}

function anyChange(standing: NaiveStanding, first: Day, months: number, pick: Pick): ReliefMeasure[] {
  const place = (["FIRST_RESUMED", "SPREAD", "LAST"] as const)[pick(3)] ?? "LAST";
  const shift = { type: "SHIFT", months, deferredInterest: place } as const;
  const extend = { type: "EXTEND", months: pick(8) + 1 } as const;
  const interestOnly = { type: "INTEREST_ONLY", months } as const;
  const capitalise = { type: "CAPITALISE", months, maturity: "EXTEND" } as const;
  const toDate = { type: "SHIFT_TO_DATE", toDate: dayText(laterBy(first, pick(75) + 1)) } as const;
  const unpaid = standing.rows.slice(0, -1).filter((row) => openOf(row) > 0n).length;
  const tail: ReliefMeasure[] = unpaid > 0 ? [{ type: "TAIL", instalments: Math.min(months, unpaid) }] : [toDate];
  const all: readonly ReliefMeasure[][] = [
    [shift],
    [extend],
    [interestOnly],
    [capitalise],
    [{ ...capitalise, maturity: "KEEP" } as const],
    [toDate],
    tail,
    [{ type: "RE_AGE", instalments: months } as const],
    [],
    [shift, extend],
    [extend, capitalise],
    [interestOnly, extend],
  ];
  return all[pick(all.length)] ?? [];
}

/** A lower rate, a pause, or both. */
function anyLowerRate({ loan }: NaiveStanding, begins: Day, pick: Pick): ReliefMeasure[] {
  const from = pick(4) === 0 ? loan.start : laterBy(begins, pick(120));
  const rate = `0.${pick(Number(loan.millionths) + 1)
    .toString()
    .padStart(6, "0")}`;
  const reduction = { type: "RATE_REDUCTION", rate, fromDate: dayText(from) } as const;
  const paused = pick(3) === 0 ? laterBy(begins, pick(120)) : from;
  const toDate = dayText(laterBy(paused, pick(90) + 1));
  const pause = { type: "INTEREST_PAUSE", fromDate: dayText(paused), toDate } as const;
  return [[reduction], [pause], [reduction, pause], [pause, reduction]][pick(4)] ?? [];
}
