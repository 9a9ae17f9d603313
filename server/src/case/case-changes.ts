import type { CaseColumns } from "./case.entity.ts";

/** What of a case its record shows before and after. Never the borrower's words, reasons or documents. */
const SHOWN = {
  status: "status",
  assignedTo: "assignedToName",
  maker: "makerName",
  checker: "checkerName",
  evidenceDueOn: "evidenceDueOn",
  offersValidUntil: "offerValidUntil",
  appealUntil: "appealUntil",
} as const satisfies Record<string, keyof CaseColumns>;

export type CaseFacts = Readonly<Record<string, unknown>>;

/** What moves did and no event has told yet. */
export type Untold = { before?: CaseFacts; after?: CaseFacts };

export const factsOf = (record: CaseColumns): CaseFacts =>
  Object.fromEntries(Object.entries(SHOWN).map(([name, column]) => [name, record[column] ?? null]));

/** Runs a move and notes which facts it changed, from what to what. */
export function noting<T>(untold: Untold, record: CaseColumns, act: () => T): T {
  const was = factsOf(record);
  const done = act();
  const is = factsOf(record);
  const changed = Object.keys(was).filter((name) => was[name] !== is[name]);
  const only = (facts: CaseFacts) => Object.fromEntries(changed.map((name) => [name, facts[name]]));
  Object.assign(untold, { before: { ...only(was), ...untold.before }, after: { ...untold.after, ...only(is) } });
  return done;
}

/** Takes what is untold: the first event after a move tells it, and no other. */
export function takeUntold(untold: Untold | undefined): Untold {
  const told = { ...untold };
  delete untold?.before;
  delete untold?.after;
  return told;
}
