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
  /** Instead of comparing peers: what our own requests cost on databases of so many cases each, smallest first. */
  growth: readonly number[] | null;
  /** Instead of comparing peers: what our memory is over so many requests. */
  soak: number | null;
  json: string | null;
  /** A data folder that stays: seeded the first time, measured on again afterwards. With `growth` it holds one for each size. */
  data: string | null;
}>;

export const USAGE = `Say: npm run bench -- [--cases 100000] [--quick] [--growth 10000,100000,1000000] [--soak 1000000] [--json FILE] [--data FOLDER] [--connections 1,16,64] [--only ${QUERY_NAMES.join(",")}].`;

const text = { type: "string" } as const;
const FEWEST_CASES = 1000;
const MOST_CASES = 10_000_000;
const FEWEST_REQUESTS = 10_000;

/** Reads the options of the command, or says in one sentence what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const values = parse(args);
  if (!values) return USAGE;
  const cases = Number(values.cases ?? (values.quick ? 10_000 : 100_000));
  if (!isSize(cases)) return `--cases takes a whole number from ${FEWEST_CASES} to ${MOST_CASES}, not ${values.cases}.`;
  const growth = values.growth?.split(",").map(Number) ?? null;
  if (growth && (growth.length < 2 || !growth.every(isSize)))
    return `--growth takes at least two numbers from ${FEWEST_CASES} to ${MOST_CASES} with commas between, not ${values.growth}.`;
  const connections = (values.connections ?? "1,16,64").split(",").map(Number);
  if (!connections.every((each) => Number.isInteger(each) && each >= 1 && each <= 1000))
    return `--connections takes whole numbers from 1 to 1000 with commas between, not ${values.connections}.`;
  const named: string[] = values.only?.split(",") ?? [...QUERY_NAMES];
  const unknown = named.find((name) => !QUERY_NAMES.some((known) => known === name));
  if (unknown !== undefined) return `There is no query ${unknown}: --only takes ${QUERY_NAMES.join(", ")}.`;
  const only = QUERY_NAMES.filter((name) => named.includes(name));
  growth?.sort((a, b) => a - b);
  const soak = values.soak === undefined ? null : Number(values.soak);
  if (soak !== null && !(Number.isInteger(soak) && soak >= FEWEST_REQUESTS))
    return `--soak takes a whole number of requests from ${FEWEST_REQUESTS}, not ${values.soak}.`;
  if (soak !== null && growth) return "--soak and --growth measure different things: say one of them.";
  return {
    cases,
    connections,
    only,
    growth,
    soak,
    json: values.json ?? null,
    data: values.data ?? null,
    ...(values.quick ? QUICK : WHOLE),
  };
}

const WHOLE = { rounds: 5, seconds: 2.5 } as const;
const QUICK = { rounds: 3, seconds: 1 } as const;

const isSize = (cases: number): boolean => Number.isInteger(cases) && cases >= FEWEST_CASES && cases <= MOST_CASES;

function parse(args: readonly string[]) {
  try {
    const several = {
      cases: text,
      json: text,
      data: text,
      only: text,
      connections: text,
      growth: text,
      soak: text,
    } as const;
    const options = { ...several, quick: { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
