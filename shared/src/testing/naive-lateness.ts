import type { PenaltyNumbers } from "../penalty/overdue-loan.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { type Day, dayBefore, keyOf, laterBy, nextDay } from "./naive-days.ts";
import type { NaiveLateness } from "./naive-growth.ts";
import { least, type Pick } from "./naive-parts.ts";

/** A payment, and days on which nothing grows, both ends included. */
export type Money = Readonly<{ on: Day; amount: bigint }>;
export type Stop = Readonly<{ from: Day; to: Day }>;

export const laterOf = (a: Day, b: Day): Day => (keyOf(a) < keyOf(b) ? b : a);

/** What being late costs: often nothing, else a part of the contract's rate or more than it, up to a cap. */
export function anyLateness(pick: Pick): NaiveLateness | null {
  const hundredths = [0n, 0n, 0n, 150n, 100n, BigInt(pick(300) + 1)][pick(6)] ?? 0n;
  const mostMillionths = [240_000n, 360_000n, BigInt(pick(400_000))][pick(3)] ?? 0n;
  return hundredths === 0n ? null : { hundredths, mostMillionths };
}

/** The same, as a policy of the domain says it. */
export function numbersOf(
  { hundredths, mostMillionths }: NaiveLateness,
  allocation: PenaltyNumbers["performance"]["allocation"],
): PenaltyNumbers {
  const { performance, rate } = CN_DEFAULT.numbers;
  const decimals = (part: bigint, count: number) => part.toString().padStart(count, "0");
  return {
    penalty: { contractRateShare: `${hundredths / 100n}.${decimals(hundredths % 100n, 2)}` },
    rate: { ...rate, maxAnnual: `0.${decimals(mostMillionths, 6)}` },
    performance: { ...performance, allocation },
  };
}

/** An amount that comes in two parts, on two days between two. */
export function anyDays(amount: bigint, [from, to]: readonly [Day, Day], pick: Pick): Money[] {
  const nights = nightsBetween(from, to);
  const first = pick(nights + 1);
  const second = first + pick(nights + 1 - first);
  const part = least((amount * BigInt(pick(130))) / 100n, amount);
  const both = [
    { on: laterBy(from, first), amount: part },
    { on: laterBy(from, second), amount: amount - part },
  ];
  return both.filter((money) => money.amount > 0n);
}

/** Protection, from an application some days before a decision to some days after it. */
export function anyStop(decided: Day, notBefore: Day, pick: Pick): Stop {
  let from = decided;
  for (let days = pick(20); days > 0; days--) from = dayBefore(from);
  return { from: laterOf(from, notBefore), to: laterBy(laterOf(decided, notBefore), pick(60)) };
}

export const isStopped =
  (stops: readonly Stop[]) =>
  (evening: Day): boolean =>
    stops.some(({ from, to }) => keyOf(from) <= keyOf(evening) && keyOf(evening) <= keyOf(to));

function nightsBetween(from: Day, to: Day): number {
  let nights = 0;
  for (let day = from; keyOf(day) < keyOf(to); day = nextDay(day)) nights += 1;
  return nights;
}
