import { runQuietly } from "../run-command.ts";
import type { Respite } from "../server/start-respite.ts";

/** A step of the smoke test: it throws what went wrong. */
export type Step = Readonly<{ name: string; run: (server: Respite) => Promise<void> }>;

const LIST = "{ cases(first: 5) { edges { node { id status } } } }";

const reviewerLists = async ({ origin, env }: Respite): Promise<void> => {
  const { code, output } = await runQuietly("npm run -s respite -- token --as reviewer", undefined, env);
  if (code !== 0) throw new Error(`no token: ${output}`);
  const answer = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${output.trim()}` },
    body: JSON.stringify({ query: LIST }),
  });
  const body = await answer.text();
  const cases = (JSON.parse(body) as { data?: { cases?: { edges: unknown[] } } }).data?.cases?.edges ?? [];
  if (cases.length === 0) throw new Error(`no case in ${answer.status} ${body}`);
};

const strangerSeesNothing = async ({ origin }: Respite): Promise<void> => {
  const answer = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: LIST }),
  });
  const body = await answer.text();
  if (!body.includes("UNAUTHENTICATED")) throw new Error(`a list without a token gave ${answer.status} ${body}`);
};

const secondStartIsRefused = async ({ env }: Respite): Promise<void> => {
  const { code, output } = await runQuietly("npm start", undefined, env);
  if (code !== 1 || !output.includes("is in use by the Respite server with process id")) {
    throw new Error(`a second start ended with ${code} and said: ${output}`);
  }
};

/** What must work of a server that has just started, besides its start and its stop. */
export const STEPS: readonly Step[] = [
  { name: "a reviewer lists cases with a token", run: reviewerLists },
  { name: "a list without a token is refused", run: strangerSeesNothing },
  { name: "a second start says who holds the data", run: secondStartIsRefused },
];
