import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { origin } from "./browser.ts";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "../../..");

/** A lender's app: it has a token, no browser. */
export async function partner(): Promise<<T>(query: string, variables: Record<string, unknown>) => Promise<T>> {
  const { stdout } = await run("npm", ["run", "-s", "respite", "--", "token", "--as", "partner"], {
    cwd: ROOT,
    env: process.env,
  });
  const headers = { "content-type": "application/json", authorization: `Bearer ${stdout.trim()}` };
  return async <T>(query: string, variables: Record<string, unknown>): Promise<T> => {
    const answer = await fetch(`${origin()}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query, variables }),
    });
    const body = (await answer.json()) as { data?: T; errors?: unknown };
    if (!body.data) throw new Error(`The API answered ${answer.status}: ${JSON.stringify(body.errors)}`);
    return body.data;
  };
}
