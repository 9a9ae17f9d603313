import { randomFrom } from "../history/random.ts";
import { TABLES, type TableName } from "../history/rows.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { type CopyText, copyTemplate, instanceOf, noText } from "./copies.ts";
import { makeTemplates } from "./make-templates.ts";
import type { Template } from "./template.ts";

/** What to seed: everything follows from these. `now` is the instant as of which the cases stand. */
export type Seeding = Readonly<{ cases: number; seed: number; institution: DemoInstitution; now: string }>;

export type Batch = Readonly<{
  cases: number;
  text: CopyText;
  /** The long JSON that rows share, with the first batch. */
  library: CopyText | null;
  columns: ReadonlyMap<TableName, string>;
}>;

/** Cases in memory at once: what keeps it flat. */
const BATCH = 500;
const MOST_TEMPLATES = 600;

/** The seed as rows of COPY, batch by batch: the same text for the same seeding. */
export function* seedText({ cases, seed, institution, now }: Seeding): Generator<Batch> {
  const name = `${institution.code} ${cases} ${seed}`;
  const count = Math.min(MOST_TEMPLATES, Math.max(60, Math.ceil(cases / 20)));
  const kinds = makeTemplates(institution, now, name, count);
  const templates = kinds.flatMap(([these]) => these);
  const columns = new Map(templates.flatMap((template) => [...template.columns]));
  const random = randomFrom(name);
  for (let made = 0; made < cases; ) {
    const text = noText();
    const from = made;
    for (const most = Math.min(cases, made + BATCH); made < most; made += 1) {
      const template = random.pick(random.weighted(kinds));
      copyTemplate(text, template, instanceOf(template, random, institution.locale, `${seed}-${made + 1}`));
    }
    yield { cases: made - from, text, library: from === 0 ? libraryOf(templates) : null, columns };
  }
}

function libraryOf(templates: readonly Template[]): CopyText {
  const text = noText();
  for (const { library } of templates) for (const table of TABLES) text[table].addText(library[table]);
  return text;
}
