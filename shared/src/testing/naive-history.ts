import { applyRelief, type ReliefInput } from "../relief/apply-relief.ts";
import { undoRelief } from "../relief/undo-relief.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { type Disagreement, termsOf } from "./beside-naive.ts";
import { type Answers, besideStanding } from "./beside-standing.ts";
import { oldestUnpaid } from "./naive-affected.ts";
import { anyRelief } from "./naive-any-relief.ts";
import { dayText } from "./naive-days.ts";
import { endedEarly } from "./naive-early-end.ts";
import type { Pick } from "./naive-parts.ts";
import type { NaiveLoan } from "./naive-relief.ts";
import { relieved } from "./naive-relieve.ts";
import { begun, type NaiveStanding, openOf, pay } from "./naive-standing.ts";

const ORDERS = [
  { ours: ["PENALTY", "INTEREST", "PRINCIPAL"], naive: ["deferred", "interest", "principal"] },
  { ours: ["PENALTY", "PRINCIPAL", "INTEREST"], naive: ["principal", "deferred", "interest"] },
] as const;

/** The life of a loan: paid for a while, relieved, perhaps ended early or undone, paid again, and relieved once more. */
export function history(loan: NaiveLoan, pick: Pick): Disagreement {
  const flatInterest = pick(4) === 0;
  const order = ORDERS[pick(4) === 0 ? 1 : 0] ?? ORDERS[0];
  const terms = termsOf(loan, { flatInterest });
  const told: unknown[] = [loan, { flatInterest, order: order.ours }];
  let [schedule, standing] = [buildSchedule(terms), begun(loan, flatInterest, order.naive)];
  let found = besideStanding(told, { ours: schedule, naive: standing });
  for (let relief = 1; relief <= 2 && !found; relief++) {
    const money = anyPayment(standing, relief === 1 ? loan.paid : pick(4), pick);
    [schedule, standing] = [applyPayment(schedule, Number(money)).schedule, pay(standing, money)];
    if (oldestUnpaid(standing) < 0) return null;
    const { decided, measures } = anyRelief(standing, pick);
    const decidedOn = dayText(decided);
    told.push({ money, measures, decidedOn });
    const input: ReliefInput = {
      ...{ terms, schedule, status: "CURRENT", order: order.ours, decidedOn, relief: { measures } },
    };
    const granted = answer(input, relieved(standing, measures, decided));
    found = besideStanding(told, granted);
    if (found || typeof granted.ours === "string" || typeof granted.naive === "string") continue;
    const later = pick(3);
    told.push(["kept", "undone", "ended early"][later]);
    const ended = later === 2 ? endedEarly(input, standing, decided, pick) : null;
    const then = later === 1 ? undone({ schedule, standing }, granted.ours) : (ended ?? granted);
    if (then !== granted) found = besideStanding(told, then);
    if (typeof then.ours !== "string") schedule = then.ours;
    if (typeof then.naive !== "string") standing = then.naive;
  }
  return found;
}

function answer(input: ReliefInput, naive: NaiveStanding | string): Answers {
  const result = applyRelief(input);
  return { ours: result.ok ? result.value.schedule : result.error.code, naive };
}

/** What an undone relief brings back is the loan as it was. */
function undone({ schedule, standing }: { schedule: Schedule; standing: NaiveStanding }, relieved: Schedule): Answers {
  const versions = [
    { number: 1, origin: "ORIGINAL", schedule },
    { number: 2, origin: "RELIEF", schedule: relieved },
  ] as const;
  const result = undoRelief(versions, 2);
  return { ours: result.ok ? result.value.schedule : result.error.code, naive: standing };
}

/** So many rows, whole, and sometimes a part of the next. */
function anyPayment({ rows }: NaiveStanding, count: number, pick: Pick): bigint {
  const open = rows.map(openOf).filter((amount) => amount > 0n);
  const part = pick(3) === 0 ? (open[count] ?? 0n) * BigInt(pick(100)) : 0n;
  return open.slice(0, count).reduce((sum, amount) => sum + amount, part / 100n);
}
