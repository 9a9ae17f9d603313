import { ask } from "./ask.ts";

/** What the ready tabs speak of: who is signed in, and a case, a loan and a policy that they can see. */
export type Facts = Readonly<{
  viewer: Readonly<{ id: string; name: string; permissions: readonly string[] }> | null;
  caseId: string | null;
  loanId: string | null;
  policyVersion: string | null;
}>;

type Viewer = NonNullable<Facts["viewer"]>;
type Cases = { cases: { nodes: { id: string; policyVersion: string; loan: { id: string } }[] } };

/** Waiting cases first: they have the most to look at; any other case will do. */
const FIND = (filter: string) => `{ cases(first: 1${filter}) { nodes { id policyVersion loan { id } } } }`;

export async function fetchFacts(): Promise<Facts> {
  const { data } = await ask<{ viewer: Viewer | null }>({ query: "{ viewer { id name permissions } }" });
  const viewer = data?.viewer ?? null;
  const found = viewer?.permissions.includes("cases")
    ? ((await findCase(", filter: { assigned: WAITING_ON_ME }")) ?? (await findCase("")))
    : undefined;
  return {
    viewer,
    caseId: found?.id ?? null,
    loanId: found?.loan.id ?? null,
    policyVersion: found?.policyVersion ?? null,
  };
}

async function findCase(filter: string) {
  const { data } = await ask<Cases>({ query: FIND(filter) });
  return data?.cases.nodes[0];
}
