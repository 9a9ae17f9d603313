import { applyRelief, type ReliefInput } from "../relief/apply-relief.ts";
import { undoRelief } from "../relief/undo-relief.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { type Disagreement, termsOf, text } from "./beside-naive.ts";
import { type Answers, besideStanding } from "./beside-standing.ts";
import { oldestUnpaid } from "./naive-affected.ts";
import { anyRelief } from "./naive-any-relief.ts";
import { dayText } from "./naive-days.ts";
import { endedEarly } from "./naive-early-end.ts";
import { anyLateness, laterOf } from "./naive-lateness.ts";
import { type Life, livedUntil } from "./naive-life.ts";
import type { Pick } from "./naive-parts.ts";
import type { NaiveLoan } from "./naive-relief.ts";
import { relieved } from "./naive-relieve.ts";
import { begun, type NaiveStanding, openOf, pay } from "./naive-standing.ts";

const ORDERS = [
  { ours: ["PENALTY", "INTEREST", "PRINCIPAL"], naive: ["penalty", "deferred", "interest", "principal"] },
  { ours: ["PENALTY", "PRINCIPAL", "INTEREST"], naive: ["penalty", "principal", "deferred", "interest"] },
  { ours: ["INTEREST", "PRINCIPAL", "PENALTY"], naive: ["deferred", "interest", "principal", "penalty"] },
  { ours: ["PRINCIPAL", "INTEREST", "PENALTY"], naive: ["principal", "deferred", "interest", "penalty"] },
] as const;

/**
 * The life of a loan: paid for a while, perhaps late, relieved, perhaps ended early or undone, paid again, and relieved
 * once or twice more.
 */
export function history(loan: NaiveLoan, pick: Pick): Disagreement {
  const flatInterest = pick(4) === 0;
  const { naive, ours: order } = ORDERS[pick(3) === 0 ? pick(ORDERS.length) : 0] ?? ORDERS[0];
  const lateness = anyLateness(pick);
  const [terms, standing] = [termsOf(loan, { flatInterest }), begun(loan, flatInterest, naive)];
  const told: unknown[] = [loan, { flatInterest, order, lateness }];
  const fresh = { booked: buildSchedule(terms), since: null, money: [], stops: [], day: loan.start };
  let life: Life = { terms, order, lateness, standing, ...fresh };
  let found = besideStanding(told, { ours: life.booked, naive: standing });
  const reliefs = pick(3) === 0 ? 3 : 2;
  for (let relief = 1; relief <= reliefs && !found; relief++) {
    const amount = anyPayment(life.standing, relief === 1 ? loan.paid : pick(4), pick);
    const paid = pay(life.standing, amount);
    if (oldestUnpaid(paid) < 0) return null;
    const { measures, ...asked } = anyRelief(paid, pick, lateness !== null);
    const decided = lateness === null ? asked.decided : laterOf(asked.decided, life.day);
    const decidedOn = dayText(decided);
    const now = livedUntil(life, decided, amount, pick);
    told.push({ money: now.money, stops: now.stops, measures, decidedOn });
    found = besideStanding(told, { ours: now.schedule, naive: now.standing });
    if (found) return found;
    const { rows: penaltyInterest, schedule } = now;
    const input: ReliefInput = {
      terms,
      schedule,
      penaltyInterest,
      status: "CURRENT",
      order,
      decidedOn,
      relief: { measures },
    };
    const granted = answer(input, relieved(now.standing, measures, decided));
    found = besideStanding(told, granted);
    life = now;
    if (found || typeof granted.ours === "string") continue;
    const later = pick(3);
    told.push(["kept", "undone", "ended early"][later]);
    const ended = later === 2 ? endedEarly(input, now.standing, decided, pick) : null;
    const then = ended ?? granted;
    found = later === 1 ? undone(told, now.booked, granted.ours) : besideStanding(told, then);
    if (later !== 1 && typeof then.ours !== "string" && typeof then.naive !== "string") {
      const day = ended?.on ?? decided;
      life = { ...now, booked: then.ours, standing: then.naive, since: day, day, money: [] };
    }
  }
  return found;
}

function answer(input: ReliefInput, naive: NaiveStanding | string): Answers {
  const result = applyRelief(input);
  return { ours: result.ok ? result.value.schedule : result.error.code, naive };
}

/** An undone relief brings back what was booked before it, row for row; what came and grew since that is the loan's. */
function undone(told: readonly unknown[], booked: Schedule, relieved: Schedule): Disagreement {
  const versions = [
    { number: 1, origin: "ORIGINAL", schedule: booked },
    { number: 2, origin: "RELIEF", schedule: relieved },
  ] as const;
  const result = undoRelief(versions, 2);
  const back = result.ok ? text(result.value.schedule) : result.error.code;
  return back === text(booked) ? null : { input: text(told), ours: back, naive: text(booked) };
}

/** So many rows, whole, and sometimes a part of the next. */
function anyPayment({ rows }: NaiveStanding, count: number, pick: Pick): bigint {
  const open = rows.map(openOf).filter((amount) => amount > 0n);
  const part = pick(3) === 0 ? (open[count] ?? 0n) * BigInt(pick(100)) : 0n;
  return open.slice(0, count).reduce((sum, amount) => sum + amount, part / 100n);
}
