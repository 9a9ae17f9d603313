import { randomFrom } from "../history/random.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { binaryCopy } from "./copy-binary.ts";
import { instanceRow } from "./instances.ts";
import { makeTemplates } from "./make-templates.ts";
import { SEEDED_TABLES, type SeededTable } from "./seeded-tables.ts";
import type { Template } from "./template.ts";

/** What to seed: everything follows from these. `now` is the instant as of which the cases stand. */
export type Seeding = Readonly<{ cases: number; seed: number; institution: DemoInstitution; now: string }>;

/** What stories tell of one table: its properties, those of them that say ids of the case itself, and text for COPY. */
export type Told = Readonly<{ properties: readonly string[]; own: readonly string[]; lines: string }>;

/** Some cases: the stories they are copies of, and in what each differs, for COPY in the binary format. */
export type Batch = Readonly<{ cases: number; told: ReadonlyMap<SeededTable, Told>; instances: Uint8Array }>;

/** Cases in memory at once: what keeps it flat. Fewer would cost more: as many stories are told for each. */
const BATCH = 50_000;
/** Stories told of every kind for one batch: the more cases, the more stories. */
const STORIES = 6;

/**
 * The batches of a seed: the same, byte for byte, for the same seeding, but for a case number that is taken already.
 *
 * @param taken the case numbers that the lender has
 * @throws Error when two stories tell rows of one table with different properties: COPY would mistake one for another
 */
export function* makeBatches(
  { cases, seed, institution, now }: Seeding,
  taken: readonly string[] = [],
): Generator<Batch, undefined> {
  const name = `${institution.code} ${cases} ${seed}`;
  const random = randomFrom(name);
  const numbers = new Set(taken);
  for (let made = 0; made < cases; ) {
    const kinds = makeTemplates(institution, now, `${name} ${made}`, STORIES);
    const rows: Buffer[] = [];
    for (const most = Math.min(cases, made + BATCH); made < most; made += 1) {
      const template = random.pick(random.weighted(kinds));
      rows.push(instanceRow(template, random, institution.locale, `${seed}-${made + 1}`, numbers));
    }
    yield { cases: rows.length, told: toldBy(kinds.flatMap(([templates]) => templates)), instances: binaryCopy(rows) };
  }
}

function toldBy(templates: readonly Template[]): ReadonlyMap<SeededTable, Told> {
  const told = new Map<SeededTable, Told>();
  for (const table of SEEDED_TABLES) {
    const those = templates.filter(({ properties }) => properties.has(table));
    const [properties, ...others] = new Set(those.map((template) => template.properties.get(table)?.join(" ") ?? ""));
    if (properties === undefined) continue;
    if (others.length > 0) throw new Error(`Rows of ${table} are told with ${properties}, and with ${others[0]}.`);
    const own = [...new Set(those.flatMap((template) => [...template.own[table]]))];
    told.set(table, { properties: properties.split(" "), own, lines: those.map(({ lines }) => lines[table]).join("") });
  }
  return told;
}
