import { ask } from "./ask.ts";

type Measure = Readonly<Record<string, string | number | null>>;

/** What the ready tabs speak of: who is signed in, and a case, a loan, a relief and a policy that they can see. */
export type Facts = Readonly<{
  viewer: Readonly<{ id: string; name: string; permissions: readonly string[] }> | null;
  caseId: string | null;
  loanId: string | null;
  policyVersion: string | null;
  /** Measures that can be computed on the loan of the case; empty when there are none. */
  measures: readonly Measure[];
}>;

export const NO_FACTS: Facts = { viewer: null, caseId: null, loanId: null, policyVersion: null, measures: [] };

type Found = {
  id: string;
  policyVersion: string;
  loan: { id: string };
  suggestedOffers: { measures: Measure[] }[];
};

const FIND = `query Find($filter: CaseFilter) {
  cases(first: 5, filter: $filter) {
    nodes { id policyVersion loan { id } suggestedOffers { measures { type months deferredInterest maturity instalments toDate share } } }
  }
}`;

export async function fetchFacts(): Promise<Facts> {
  const { data } = await ask<{ viewer: Facts["viewer"] }>({ query: "{ viewer { id name permissions } }" });
  const viewer = data?.viewer ?? null;
  if (!viewer?.permissions.includes("cases")) return { ...NO_FACTS, viewer };
  // Waiting cases first: there is most to do with them; any other will do.
  const found = (await findCase({ assigned: "WAITING_ON_ME" })) ?? (await findCase({}));
  return {
    viewer,
    caseId: found?.id ?? null,
    loanId: found?.loan.id ?? null,
    policyVersion: found?.policyVersion ?? null,
    measures: found?.suggestedOffers[0]?.measures.map(given) ?? [],
  };
}

/** One with a relief that its policy would propose, if there is any. */
async function findCase(filter: object): Promise<Found | undefined> {
  const { data } = await ask<{ cases: { nodes: Found[] } }>({ query: FIND, variables: { filter } });
  const cases = data?.cases.nodes ?? [];
  return cases.find(({ suggestedOffers }) => suggestedOffers.length > 0) ?? cases[0];
}

const given = (measure: Measure): Measure =>
  Object.fromEntries(Object.entries(measure).filter(([name, value]) => value !== null && name !== "__typename"));
