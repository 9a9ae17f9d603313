import { settle } from "../demo/settle.ts";
import { openStage } from "../demo/stage.ts";
import { randomFrom } from "../history/random.ts";
import type { DemoInstitution } from "../institution/demo-institutions.ts";
import { type Draw, REPERTOIRE } from "./repertoire.ts";
import { SERIAL, type Template, templateOf } from "./template.ts";

/** The templates of one kind of case, and how often the kind comes. */
export type Kind = readonly [templates: readonly Template[], weight: number];

/**
 * Cases told in full, by the same functions as the commands; every seeded case is a copy of one with ids of its own.
 *
 * @param each how many of every kind
 */
export function makeTemplates(institution: DemoInstitution, now: string, seed: string, each: number): Kind[] {
  return REPERTOIRE.map(([draw, weight], kind) => {
    const templates = Array.from({ length: each }, (_, index) =>
      tell(institution, now, `${seed} ${kind} ${index}`, draw, kind * each + index),
    );
    return [templates, weight];
  });
}

function tell(institution: DemoInstitution, now: string, seed: string, draw: Draw, number: number): Template {
  const stage = openStage(institution, now, seed, { light: true });
  const t = draw(randomFrom(`${seed} plot`))(stage);
  settle(stage, t);
  t.record.externalId = `${institution.code}-A-${SERIAL}`;
  t.loan.externalId = `${institution.code}-L-${SERIAL}`;
  t.loan.source = "SEED";
  for (const borrower of stage.rows.borrower) borrower.externalId = `${institution.code}-B-${SERIAL}`;
  return templateOf(stage.rows, number);
}
