import { addDays } from "@respite/shared/calendar/calendar-date";
import { GraphQLError } from "graphql";

/** From one day to another, both included. */
export type DayRange = Readonly<{ from: string; to: string }>;

const MOST_DAYS = 366;

/** The range as it is asked for. @throws BAD_USER_INPUT when it ends before it begins, or is longer than a leap year */
export function dayRange(range: DayRange): DayRange {
  const { from, to } = range;
  if (from <= to && to < addDays(from, MOST_DAYS)) return range;
  throw new GraphQLError(`\`to\` must be from \`from\` to ${MOST_DAYS - 1} days after it; it is ${to}, from ${from}.`, {
    extensions: { code: "BAD_USER_INPUT" },
  });
}
