import type { Disagreement } from "./beside-naive.ts";
import { ASKED } from "./naive-asks.ts";
import type { NaiveBusinessDays } from "./naive-business-days.ts";
import { dayIn, laterBy, nextMonth } from "./naive-days.ts";
import { bullet, DEFERRED } from "./naive-deferrals.ts";
import { history } from "./naive-history.ts";
import type { Pick } from "./naive-parts.ts";
import type { NaiveLoan } from "./naive-relief.ts";

/**
 * Reckons the `index`-th random input twice: by the domain, and naively day by day. The same index is always the same
 * input, so a disagreement can be looked at again.
 */
export function reckon(index: number): Disagreement {
  const pick = numbers(index);
  const start = dayIn(2019 + pick(9), pick(12) + 1, pick(31) + 1);
  const loan: NaiveLoan = {
    principal: BigInt(pick(99_900_001) + 100_000),
    millionths: BigInt(pick(360_001)),
    n: pick(35) + 2,
    method: (["EQUAL_INSTALMENT", "EQUAL_PRINCIPAL", "INTEREST_ONLY"] as const)[pick(3)] ?? "EQUAL_INSTALMENT",
    dayCount: (["THIRTY_360", "ACT_365F", "ACT_360", "ACT_ACT"] as const)[pick(4)] ?? "ACT_ACT",
    start,
    // A month after the beginning, or any day of the weeks around that.
    first: pick(2) === 0 ? nextMonth(start, start.d) : laterBy(start, pick(45) + 12),
    shortMonth: (["LAST_DAY_OF_MONTH", "FIRST_DAY_OF_NEXT_MONTH"] as const)[pick(2)] ?? "LAST_DAY_OF_MONTH",
    businessDays: anyBusinessDays(pick),
    multiple: [1n, 1n, 10n, 100n][pick(4)] ?? 1n,
    paid: 0,
  };
  // Without interest, an interest-only loan owes nothing before its end: there is no instalment to give relief on.
  const millionths = loan.method === "INTEREST_ONLY" ? max(loan.millionths, 1_000n) : loan.millionths;
  const asks = [...ASKED, ...DEFERRED, null];
  if (pick(2) === 0) {
    if (pick(6) === 0) return history({ ...loan, method: "BULLET" }, pick);
    return history({ ...loan, paid: pick(loan.n - 1) }, pick);
  }
  const ask = asks[pick(asks.length)];
  if (!ask) return bullet(loan, pick(6) + 1, pick);
  return ask({ ...loan, millionths, paid: pick(loan.n - 1) }, pick(6) + 1, pick);
}

function anyBusinessDays(pick: Pick): NaiveBusinessDays | null {
  const convention = (["UNADJUSTED", "FOLLOWING", "MODIFIED_FOLLOWING", "PRECEDING"] as const)[pick(6)];
  const calendar = (["CN", "US", "WEEKDAYS"] as const)[pick(3)] ?? "CN";
  return convention ? { convention, calendar } : null;
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** A small generator of our own: the domain may not roll dice, and a test must repeat. */
function numbers(seed: number): Pick {
  let state = BigInt(seed) * 0x9e37_79b9_7f4a_7c15n + 0x2545_f491_4f6c_dd1dn;
  return (below) => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number((state >> 33n) % BigInt(below));
  };
}
