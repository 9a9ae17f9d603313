import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { origin } from "./browser.ts";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "../../..");

async function bearer(): Promise<string> {
  const token = ["run", "-s", "respite", "--", "token", "--as", "partner"];
  const { stdout } = await run("npm", token, { cwd: ROOT, env: process.env });
  return `Bearer ${stdout.trim()}`;
}

/** Sends a document of a case as the lender's app does. @returns the HTTP status */
export async function sendDocument(caseId: string, fileName: string, bytes: string): Promise<number> {
  const query = new URLSearchParams({ caseId, kind: "INCOME_STATEMENT", fileName });
  const headers = { "content-type": "application/octet-stream", authorization: await bearer() };
  return (await fetch(`${origin()}/evidence?${query}`, { method: "POST", headers, body: bytes })).status;
}

/** A lender's app: it has a token, no browser. */
export async function partner(): Promise<<T>(query: string, variables: Record<string, unknown>) => Promise<T>> {
  const headers = { "content-type": "application/json", authorization: await bearer() };
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
