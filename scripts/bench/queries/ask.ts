import type { Running } from "../peers/peer-process.ts";
import type { Peer, Query } from "./query.ts";

/** What is sent to a peer: our server and PostGraphile take GraphQL, the raw one has a path for each question. */
export function pathOf(peer: Peer, query: Query): string {
  return peer === "raw" ? `/${query.name}` : "/graphql";
}

export function bodyOf(peer: Peer, query: Query, variables: object): string {
  return JSON.stringify(peer === "raw" ? variables : { query: query[peer], variables });
}

/** Asks once and returns `data`. @throws Error with what was answered, when that is no success */
export async function ask(
  peer: Peer,
  { port, headers }: Pick<Running, "port" | "headers">,
  query: Query,
  variables: object,
): Promise<Record<string, unknown>> {
  const options = { method: "POST", headers, body: bodyOf(peer, query, variables) };
  const answer = await fetch(`http://127.0.0.1:${port}${pathOf(peer, query)}`, options);
  const text = await answer.text();
  if (answer.status !== 200)
    throw new Error(`${peer} answered ${query.name} with ${answer.status} ${text.slice(0, 500)}`);
  const { data, errors } = JSON.parse(text) as { data: Record<string, unknown>; errors?: unknown };
  if (errors) throw new Error(`${peer} answered ${query.name} with ${text.slice(0, 500)}`);
  return data;
}
