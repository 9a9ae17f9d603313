import { isCalendarDate } from "@respite/shared/calendar/calendar-date";
import { isRate } from "@respite/shared/money/rate";
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

const bad = (message: string) => new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

/** A scalar that is one kind of text; what `accepts` refuses is refused by `problem`. */
function textScalar(name: string, description: string, accepts: (text: string) => boolean, problem: string) {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && accepts(value)) return value;
    throw bad(`${problem}; got ${JSON.stringify(value)?.slice(0, 60)}.`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    extensions: { asStored: true },
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** 0001 to 9999 is more than any loan needs; what lies outside is a slip of the hand. */
const isSaneDate = (text: string) => isCalendarDate(text) && text >= "1900-01-01" && text <= "2200-12-31";

export const DateScalar = textScalar(
  "Date",
  "A calendar date without time zone: `YYYY-MM-DD`, from 1900 to 2200.",
  isSaneDate,
  "A Date is a real day written YYYY-MM-DD",
);

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

export const DateTimeScalar = textScalar(
  "DateTime",
  "An instant as RFC 3339 writes it: `2026-11-24T09:30:00Z`.",
  (text) => INSTANT.test(text) && isSaneDate(text.slice(0, 10)),
  "A DateTime is an instant written like 2026-11-24T09:30:00Z",
);

export const RateScalar = textScalar(
  "Rate",
  "An exact decimal as text: `0.094822` is 9.4822 %.",
  (text) => text.length <= 14 && isRate(text),
  'A Rate is an exact decimal such as "0.12"',
);

const minor = (value: unknown): number => {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw bad(`A Minor is a whole number of minor units; got ${String(value).slice(0, 60)}.`);
};

export const MinorScalar = new GraphQLScalarType({
  name: "Minor",
  description: "Whole minor units of a currency (fen, cents), up to 2^53 − 1. Never a fraction.",
  serialize: minor,
  extensions: { asStored: true },
  parseValue: minor,
  parseLiteral: (node) =>
    minor(node.kind === Kind.INT && /^-?\d{1,16}$/.test(node.value) ? Number(node.value) : Number.NaN),
});
