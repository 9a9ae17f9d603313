import { parseArgs } from "node:util";
import { isCalendarDate } from "@respite/shared/calendar/calendar-date";
import { err, ok, type Result } from "@respite/shared/result/result";
import { readConfig } from "../config.ts";
import { DEMO_INSTITUTIONS } from "../institution/demo-institutions.ts";
import { SeededAlready } from "../seed/loading.ts";
import type { Seeding } from "../seed/make-batches.ts";
import { seedDatabase } from "../seed/seed-database.ts";
import { makeLog } from "../start/make-log.ts";
import { StartError } from "../start/start-error.ts";
import { refuse } from "./refuse.ts";

/** The day as of which seeded cases stand, unless one is said: fixed, so that a seed is the same whenever it is made. */
const DAY = "2026-11-20";
const MOST = 10_000_000;
const CODES = DEMO_INSTITUTIONS.map(({ code }) => code);
const USAGE = `Say how many and which: seed --cases 100000 --seed 7 [--institution ${CODES.join("|")}] [--on ${DAY}].`;

/**
 * `seed --cases N --seed S [--institution CODE] [--on DAY]`: invented cases, the same for the same N, S, lender and day.
 *
 * @returns the exit code
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const seeding = read(args);
  if (!seeding.ok) return refuse(seeding.error);
  const config = readConfig(env);
  if (!config.ok) return refuse(config.error);
  try {
    const began = performance.now();
    const log = makeLog({ ...config.value, logLevel: "warn" });
    await seedDatabase(config.value, log, seeding.value, progress(seeding.value.cases));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${seeding.value.cases} cases at ${seeding.value.institution.name} in ${seconds} s.`);
    return 0;
  } catch (error) {
    if (error instanceof SeededAlready || error instanceof StartError) return refuse(error.message);
    throw error;
  }
}

function read(args: string[]): Result<Seeding, string> {
  const text = { type: "string" } as const;
  const options = {
    cases: text,
    seed: text,
    institution: { ...text, default: "HEYUAN" },
    on: { ...text, default: DAY },
  };
  const values = valuesOf(() => parseArgs({ args, options }).values);
  const [cases, seed] = [Number(values?.cases), Number(values?.seed)];
  if (!values || !Number.isInteger(cases) || !Number.isInteger(seed) || cases < 1 || cases > MOST || seed < 0) {
    return err(USAGE);
  }
  const institution = DEMO_INSTITUTIONS.find(({ code }) => code === values.institution.toUpperCase());
  if (!institution) return err(`There is no institution ${values.institution}: choose ${CODES.join(", ")}.`);
  if (!isCalendarDate(values.on)) return err(`${values.on} is not a day such as ${DAY}.`);
  return ok({ cases, seed, institution, now: `${values.on}T04:00:00.000Z` });
}

function valuesOf<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

/** Says now and then how far it is, on the terminal only. */
function progress(all: number): (done: number) => void {
  return (done) => {
    if (process.stderr.isTTY && (done % 10_000 === 0 || done === all)) process.stderr.write(`\r${done} of ${all}`);
  };
}
