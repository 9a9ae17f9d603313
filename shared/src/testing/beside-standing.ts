import type { Schedule } from "../schedule/schedule.ts";
import { type Disagreement, text } from "./beside-naive.ts";
import { dayText } from "./naive-days.ts";
import type { NaiveStanding } from "./naive-standing.ts";

/** A loan as each reckoning has it, or why it is not relieved. */
export type Answers = Readonly<{ ours: Schedule | string; naive: NaiveStanding | string }>;

/** Every row of the two, part by part, with the days agreed and due; a refusal beside a refusal. */
export function besideStanding(told: readonly unknown[], { ours, naive }: Answers): Disagreement {
  const [a, b] = [
    typeof ours === "string" ? ours : ourRows(ours),
    typeof naive === "string" ? naive : naiveRows(naive),
  ];
  return a === b ? null : { input: text(told), ours: a, naive: b };
}

const ourRows = ({ instalments }: Schedule): string =>
  instalments
    .map(({ agreedDueOn, deferredInterest, dueOn, interest, paid, penalty, principal }) =>
      [agreedDueOn ?? dueOn, dueOn, penalty, deferredInterest, interest, principal, paid].join(" "),
    )
    .join("\n");

const naiveRows = ({ rows }: NaiveStanding): string =>
  rows
    .map(({ agreed, deferred, due, interest, paid, penalty, principal }) =>
      [dayText(agreed), dayText(due), penalty, deferred, interest, principal, paid].join(" "),
    )
    .join("\n");
