import { type Day, keyOf, lengthOfMonth, nextDay } from "./naive-days.ts";
import { half } from "./naive-loan.ts";
import { least } from "./naive-parts.ts";
import { type NaiveStanding, pay, rateOf, type StandingRow, split } from "./naive-standing.ts";

/** How dear it is to be late: a share of the contract's rate in hundredths, and a year's rate that it never exceeds. */
export type NaiveLateness = Readonly<{ hundredths: bigint; mostMillionths: bigint }>;

/** Exact interest on a row: so many parts of a minor unit, of which a day over 360, 365 or 366 days is a whole number. */
const WHOLE = 360n * 365n * 366n * 100_000_000n;

/** What grew on a row since its schedule was booked, exactly, and what of it a contract comes to that asks nothing for `free`. */
export type Grown = Readonly<{ all: bigint; contract: bigint }>;

export const whole = (exact: bigint): bigint => half(exact, WHOLE);

/** The nights between two days on which somebody was protected. */
export type Spared = (evening: Day) => boolean;

/**
 * The loan on the evening of a day, one evening after the other from the last one reckoned: what is late of the principal
 * costs a day's interest, unless the day is spared; then the money of that day is handed out.
 */
export function grownUntil(
  standing: NaiveStanding,
  [from, to]: readonly [Day, Day],
  { hundredths, mostMillionths }: NaiveLateness,
  isSpared: Spared,
  money: readonly Readonly<{ on: Day; amount: bigint }>[],
): NaiveStanding {
  const rate = rateOf(standing);
  let now = money
    .filter(({ on }) => keyOf(on) <= keyOf(from))
    .reduce((before, { amount }) => pay(before, amount), standing);
  for (let night = from; keyOf(night) < keyOf(to); ) {
    const contract = BigInt(rate(keyOf(night)));
    const [asked, most] = [contract * hundredths, mostMillionths * 100n];
    const late = least(asked, most);
    const both = { all: late, contract: least(late, contract * 100n) };
    const days = yearOf(standing, night);
    night = nextDay(night);
    if (!isSpared(night)) {
      const rows = now.rows.map((row) => (keyOf(row.due) < keyOf(night) ? aDayLater(row, now, both, days) : row));
      now = { ...now, rows };
    }
    for (const { amount, on } of money) if (keyOf(on) === keyOf(night)) now = pay(now, amount);
  }
  return now;
}

function aDayLater(row: StandingRow, { order }: NaiveStanding, rates: Grown, days: bigint): StandingRow {
  const { principal } = split(row, order).open;
  if (principal === 0n) return row;
  const was = row.grown ?? { all: 0n, contract: 0n };
  const a = (debt: bigint, rate: bigint) => (debt * rate * (WHOLE / 100_000_000n)) / days;
  const costly = principal - least(row.free ?? 0n, principal);
  const grown = { all: was.all + a(principal, rates.all), contract: was.contract + a(costly, rates.contract) };
  return { ...row, met: split(row, order).met, penalty: row.penalty + whole(grown.all) - whole(was.all), grown };
}

/** The days of the year a night belongs to, as the loan counts them. */
function yearOf({ loan }: NaiveStanding, { y }: Day): bigint {
  const isLeap = lengthOfMonth({ y, m: 2 }) === 29;
  return { THIRTY_360: 360n, ACT_360: 360n, ACT_365F: 365n, ACT_ACT: isLeap ? 366n : 365n }[loan.dayCount];
}
