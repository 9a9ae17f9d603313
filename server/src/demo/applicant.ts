import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Ground, HardshipReason } from "@respite/shared/case/case-words";
import type { Relief, ReliefMeasure } from "@respite/shared/relief/relief";
import { type NewCase, tellDraft, tellSubmit } from "../history/tell-application.ts";
import { tellFile } from "../history/tell-review.ts";
import type { CaseTelling, LoanTelling } from "../history/telling.ts";
import { borrow, type LoanWish } from "./borrow.ts";
import { documentOf } from "./document.ts";
import type { Stage } from "./stage.ts";
import { STATEMENTS } from "./words/statements.ts";

/** What a plot says of its borrower; the rest is drawn. */
export type Wish = Readonly<
  Partial<Omit<LoanWish, "day">> & {
    /** The day of the application. */
    day: CalendarDate;
    reason?: HardshipReason;
    ground?: Ground;
    /** Whether the fitting document comes with the application; yes unless said. */
    evidence?: boolean;
    measures?: readonly ReliefMeasure[];
    statement?: string;
  }
>;

const REASONS: readonly (readonly [HardshipReason, number])[] = [
  ["ILLNESS", 20],
  ["JOB_LOSS", 16],
  ["INCOME_DROP", 14],
  ["REDUCED_HOURS", 8],
  ["BEREAVEMENT", 6],
  ["DISASTER", 9],
  ["EPIDEMIC", 3],
  ["ACCIDENT", 8],
  ["DISABILITY", 3],
  ["DIVORCE", 5],
  ["EXCESSIVE_OBLIGATIONS", 6],
  ["OTHER", 2],
];
const FORCE_MAJEURE: readonly HardshipReason[] = ["DISASTER", "EPIDEMIC", "ACCIDENT", "BEREAVEMENT"];

/** An application that has been received. */
export function applicant(stage: Stage, wish: Wish): CaseTelling {
  const t = drafted(stage, wish);
  tellSubmit(t, stage.step(wish.day, stage.random.pick(["09:12", "10:05", "10:48", "11:31"]), stage.cast.partner));
  return t;
}

/** The same, not sent yet. */
export function drafted(stage: Stage, wish: Wish): CaseTelling {
  const { random } = stage;
  const reason = wish.reason ?? random.weighted(REASONS);
  const dueIn = wish.dueIn ?? random.int(3, 24);
  const small = wish.ground === "SMALL_LOAN_GOOD_RECORD" || (wish.ground === undefined && random.chance(22));
  const size = wish.size ?? (small || random.chance(45) ? "SMALL" : "NORMAL");
  const manner =
    wish.manner ??
    (small
      ? "GOOD"
      : random.weighted([
          ["GOOD", 6],
          ["SLIPPED", 3],
          ["LATE", 1],
        ] as const));
  const loan = borrow(stage, {
    day: wish.day,
    dueIn,
    size,
    manner,
    ...(wish.name && { name: wish.name }),
    around: wish.around,
  });
  const ground = wish.ground ?? groundOf(reason, small && size === "SMALL", dueIn);
  const requested = { measures: wish.measures ?? measuresFor(stage, reason, ground) };
  const statement = wish.statement ?? stage.words(random.pick(STATEMENTS[reason]));
  const of = { ground, hardshipReason: reason, statement, requested };
  return draft(stage, loan, wish.day, of, wish.evidence ?? ground !== "SMALL_LOAN_GOOD_RECORD");
}

/** A draft on a loan, with the fitting document or without. */
export function draft(stage: Stage, loan: LoanTelling, day: CalendarDate, of: NewCase, evidence: boolean): CaseTelling {
  const { partner } = stage.cast;
  const t = tellDraft(loan, stage.step(day, "08:52", partner), {
    ...of,
    externalId: loan.loan.externalId.replace("-L", "-A"),
  });
  if (evidence) tellFile(t, stage.step(day, "08:58", partner), documentOf(stage, of.hardshipReason, day));
  return t;
}

function groundOf(reason: HardshipReason, small: boolean, dueIn: number): Ground {
  if (small) return "SMALL_LOAN_GOOD_RECORD";
  return FORCE_MAJEURE.includes(reason) && dueIn >= 0 ? "FORCE_MAJEURE" : "SHORT_TERM_HARDSHIP";
}

/** What is asked for. Never a single month on a small loan with a good record: that would be granted at once. */
function measuresFor({ random }: Stage, reason: HardshipReason, ground: Ground): Relief["measures"] {
  const least = ground === "SMALL_LOAN_GOOD_RECORD" ? 2 : 1;
  const shift = (months: number): ReliefMeasure => ({ type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" });
  const months = random.int(least, 3);
  const proofed = reason === "ILLNESS" || reason === "DISASTER";
  return random.weighted<Relief["measures"]>([
    [[shift(months)], 9],
    [[{ type: "SHIFT", months, deferredInterest: "SPREAD" }], 2],
    [[{ type: "INTEREST_ONLY", months: Math.max(2, months) }], 4],
    [[{ type: "EXTEND", months: random.pick([6, 12]) }], 2],
    [[shift(Math.max(2, months)), { type: "WAIVE", share: "0.5" }], proofed ? 3 : 1],
    [[shift(random.int(4, 6))], proofed ? 2 : 1],
  ]);
}
