import { active, automatic, broken, cancelled, completed, offered } from "../demo/plots/agreed.ts";
import { evidenceAnswered, evidenceAsked } from "../demo/plots/asking.ts";
import { pending, returned } from "../demo/plots/deciding.ts";
import { appealed, declined, expired, special, upheld, withdrawn } from "../demo/plots/ended.ts";
import type { Plot } from "../demo/plots/plot.ts";
import { draftOf, released, type Who, waiting, workdaysAgo } from "../demo/plots/waiting.ts";
import type { Random } from "../history/random.ts";

/** One kind of case; what it leaves open is drawn. */
export type Draw = (random: Random) => Plot;

const reviewer: Who = (cast) => cast.reviewer;
const reviewer2: Who = (cast) => cast.reviewer2;
const senior: Who = (cast) => cast.senior;
const CAUSES = ["LARGE_EXPOSURE", "LONG_DEFERRAL", "WAIVER", "FAILED_RULE"] as const;

/** How a lender's cases are spread, in parts of a thousand: most are over, a tenth waits, few are overdue. */
export const REPERTOIRE: readonly (readonly [draw: Draw, weight: number])[] = [
  [(r) => draftOf(r.int(0, 28)), 25],
  [(r) => waiting(workdaysAgo(r.int(0, 6))), 90],
  [(r) => waiting(workdaysAgo(r.int(8, 14))), 8],
  [(r) => waiting(workdaysAgo(r.int(0, 5)), { dueIn: -r.int(2, 14), manner: "LATE" }), 12],
  [(r) => released(workdaysAgo(r.int(1, 6)), r.pick([reviewer, reviewer2])), 25],
  [(r) => evidenceAsked(r.int(3, 6), r.int(0, 2), r.pick([reviewer, reviewer2])), 25],
  [(r) => evidenceAnswered(r.int(5, 6), r.int(3, 4), r.int(0, 2), r.pick([reviewer, reviewer2])), 15],
  [(r) => pending(r.int(3, 6), r.int(0, 2), r.pick(CAUSES), r.pick([reviewer, reviewer2])), 25],
  [(r) => returned(r.int(4, 6), r.int(2, 3), r.int(0, 1), "LONG_DEFERRAL"), 5],
  [(r) => offered(r.int(0, 7), r.pick([reviewer, reviewer2, senior])), 40],
  [(r) => automatic(r.int(0, 7)), 20],
  [(r) => active(r.int(1, 110)), 180],
  [(r) => completed(r.int(180, 700)), 210],
  [(r) => broken(r.int(150, 600)), 50],
  [(r) => cancelled(r.int(20, 300)), 8],
  [(r) => declined(r.int(1, 400), r.pick([reviewer, reviewer2])), 90],
  [(r) => appealed(r.int(8, 14), r.int(0, 7), reviewer), 8],
  [(r) => upheldAfter(r.int(40, 300)), 14],
  [(r) => special(r.int(3, 90)), 10],
  [(r) => withdrawn(r.int(1, 300), r.pick(["DRAFT", "SUBMITTED", "OFFERED"])), 80],
  [(r) => expired(r.int(1, 300), r.pick(["DRAFT", "OFFERED"])), 60],
];

const upheldAfter = (days: number): Plot => upheld(days, days - 9, days - 14);
