import type { LoanTerms } from "../loan/loan.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import { type PenaltyOnRow, penaltyInterest } from "../penalty/penalty-interest.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { oldestUnpaid } from "./naive-affected.ts";
import { type Day, dayText, keyOf, nextDay } from "./naive-days.ts";
import { grownUntil, type NaiveLateness } from "./naive-growth.ts";
import { anyDays, anyStop, isStopped, laterOf, type Money, numbersOf, type Stop } from "./naive-lateness.ts";
import type { Pick } from "./naive-parts.ts";
import { dayAt, type NaiveStanding, pay } from "./naive-standing.ts";

/** Where a life has come: the schedule booked last and all since, as the domain asks for it; and the naive standing. */
export type Life = Readonly<{
  terms: LoanTerms;
  order: readonly PaymentPart[];
  lateness: NaiveLateness | null;
  booked: Schedule;
  since: Day | null;
  money: readonly Money[];
  stops: readonly Stop[];
  standing: NaiveStanding;
  /** The evening up to which both have reckoned; nothing is told of a day before it. */
  day: Day;
}>;

/** The same on the evening of a decision, with what came in and grew meanwhile. */
export type Lived = Life & Readonly<{ schedule: Schedule; rows: readonly PenaltyOnRow[] }>;

export function livedUntil(life: Life, decided: Day, amount: bigint, pick: Pick): Lived {
  const { booked, day, lateness, order, since, standing, terms } = life;
  if (lateness === null) {
    const money = [...life.money, { on: day, amount }];
    const paid = money.reduce((sum, each) => sum + each.amount, 0n);
    const { schedule } = applyPayment(booked, Number(paid));
    return { ...life, money, standing: pay(standing, amount), schedule, rows: [] };
  }
  // Half of the time all was paid as it fell due, and only the next is late.
  const begins = laterOf(day, dayAt(pay(standing, amount), oldestUnpaid(standing) - 1));
  const inTime = [{ on: day, amount }].filter((money) => money.amount > 0n);
  const came = pick(2) === 0 ? inTime : anyDays(amount, [keyOf(begins) > keyOf(decided) ? day : begins, decided], pick);
  const money = [...life.money, ...came];
  const stops = [...life.stops, anyStop(decided, nextDay(day), pick)];
  const { rows, schedule } = penaltyInterest(
    {
      terms,
      booked,
      since: since && dayText(since),
      payments: money.map((each) => ({ on: dayText(each.on), minor: Number(each.amount) })),
      protections: stops.map(({ from, to }) => ({ from: dayText(from), to: dayText(to) })),
    },
    numbersOf(lateness, order),
    dayText(decided),
  );
  const naive = grownUntil(standing, [day, decided], lateness, isStopped(stops), came);
  return { ...life, money, stops, standing: naive, schedule, rows, day: decided };
}
