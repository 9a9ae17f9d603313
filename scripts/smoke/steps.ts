import { runQuietly } from "../run-command.ts";
import type { Respite } from "../server/start-respite.ts";

/** A step of the smoke test: it throws what went wrong. */
export type Step = Readonly<{ name: string; run: (server: Respite) => Promise<void> }>;

const LIST = "{ cases(first: 5) { edges { node { id status } } } }";

const reviewerLists = async (server: Respite): Promise<void> => {
  const { text, data } = await ask(server, LIST, await tokenOf(server));
  if (((data?.cases as { edges: unknown[] } | undefined)?.edges ?? []).length === 0)
    throw new Error(`no case in ${text}`);
};

/** In a thread of its own, by typefaces and a library that are not in the bundle. */
const letterIsPrinted = async (server: Respite): Promise<void> => {
  const token = await tokenOf(server);
  const query = "{ cases(filter: { status: [OFFERED] }, first: 1) { nodes { notices { nodes { letterUrl } } } } }";
  const { text } = await ask(server, query, token);
  const [, path] = /"letterUrl":"([^"]+)"/.exec(text) ?? [];
  if (path === undefined) throw new Error(`no letter in ${text}`);
  const letter = await fetch(`${server.origin}${path}`, { headers: { authorization: `Bearer ${token}` } });
  const body = await letter.text();
  if (!body.startsWith("%PDF-")) throw new Error(`the letter is ${letter.status} ${body.slice(0, 500)}`);
};

const strangerSeesNothing = async (server: Respite): Promise<void> => {
  const { text } = await ask(server, LIST);
  if (!text.includes("UNAUTHENTICATED")) throw new Error(`a list without a token gave ${text}`);
};

const secondStartIsRefused = async ({ env }: Respite): Promise<void> => {
  const { code, output } = await runQuietly("npm start", undefined, env);
  if (code !== 1 || !output.includes("is in use by the Respite server with process id")) {
    throw new Error(`a second start ended with ${code} and said: ${output}`);
  }
};

async function tokenOf({ env }: Respite): Promise<string> {
  const { code, output } = await runQuietly("npm run -s respite -- token --as reviewer", undefined, env);
  if (code !== 0) throw new Error(`no token: ${output}`);
  return output.trim();
}

async function ask({ origin }: Respite, query: string, token?: string) {
  const answer = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const text = await answer.text();
  return { text: `${answer.status} ${text}`, data: (JSON.parse(text) as { data?: Record<string, unknown> }).data };
}

/** What must work of a server that has just started, besides its start and its stop. */
export const STEPS: readonly Step[] = [
  { name: "a reviewer lists cases with a token", run: reviewerLists },
  { name: "a list without a token is refused", run: strangerSeesNothing },
  { name: "a letter is printed", run: letterIsPrinted },
  { name: "a second start says who holds the data", run: secondStartIsRefused },
];
