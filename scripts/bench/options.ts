import { parseArgs } from "node:util";
import { QUERY_NAMES, type QueryName } from "./queries/query.ts";

/** What to measure, and how long. */
export type Options = Readonly<{
  cases: number;
  rounds: number;
  /** Of one measurement. */
  seconds: number;
  connections: readonly number[];
  only: readonly QueryName[];
  json: string | null;
}>;

export const USAGE = `Say: npm run bench -- [--cases 100000] [--quick] [--json FILE] [--connections 1,16,64] [--only ${QUERY_NAMES.join(",")}].`;

const text = { type: "string" } as const;
const FEWEST_CASES = 1000;
const MOST_CASES = 10_000_000;

/** Reads the options of the command, or says in one sentence what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const values = parse(args);
  if (!values) return USAGE;
  const cases = Number(values.cases ?? (values.quick ? 10_000 : 100_000));
  if (!Number.isInteger(cases) || cases < FEWEST_CASES || cases > MOST_CASES)
    return `--cases takes a whole number from ${FEWEST_CASES} to ${MOST_CASES}, not ${values.cases}.`;
  const connections = (values.connections ?? "1,16,64").split(",").map(Number);
  if (!connections.every((each) => Number.isInteger(each) && each >= 1 && each <= 1000))
    return `--connections takes whole numbers from 1 to 1000 with commas between, not ${values.connections}.`;
  const named: string[] = values.only?.split(",") ?? [...QUERY_NAMES];
  const unknown = named.find((name) => !QUERY_NAMES.some((known) => known === name));
  if (unknown !== undefined) return `There is no query ${unknown}: --only takes ${QUERY_NAMES.join(", ")}.`;
  const only = QUERY_NAMES.filter((name) => named.includes(name));
  return { cases, connections, only, json: values.json ?? null, ...(values.quick ? QUICK : WHOLE) };
}

const WHOLE = { rounds: 5, seconds: 2.5 } as const;
const QUICK = { rounds: 3, seconds: 1 } as const;

function parse(args: readonly string[]) {
  try {
    const options = { cases: text, json: text, only: text, connections: text, quick: { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
