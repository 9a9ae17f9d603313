import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

/** What the client was told: this key's decision on this case has taken effect. */
export type Acknowledged = Readonly<{ key: string; caseId: string; operation: string }>;

/** `early` is the control: it takes a decision for acknowledged before the server has answered. */
export type Honesty = "honest" | "early";

type Answer = Readonly<{ case: { version: number } | null; userErrors: readonly { code: string }[] }>;

/** A client that decides on cases for as long as it is let, and keeps a journal of what was acknowledged. */
export class JournallingClient {
  readonly journal: Acknowledged[] = [];
  private readonly url: string;
  private readonly token: string;
  private readonly honesty: Honesty;
  stopped = false;

  constructor(port: number, token: string, honesty: Honesty) {
    this.url = `http://127.0.0.1:${port}/graphql`;
    this.token = token;
    this.honesty = honesty;
  }

  /** Asks for documents and says they came, over and over: every request is a decision on record. */
  async workOn(caseId: string, version: number): Promise<void> {
    let current = await this.command("caseClaim", { caseId, expectedVersion: version });
    while (!this.stopped) {
      const ask = { caseId, expectedVersion: current, kinds: ["IDENTITY"], note: "Please." };
      current = await this.command("caseRequestEvidence", ask);
      current = await this.command("caseProvideEvidence", { caseId, expectedVersion: current });
    }
  }

  async read<T>(query: string): Promise<T> {
    const body = await this.post({ query });
    return body?.data as T;
  }

  /** Sends a command until it is answered, always under the same key; returns the version the case has then. */
  private async command(operation: string, input: { caseId: string; expectedVersion: number }): Promise<number> {
    const key = randomUUID();
    const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
    const query = `mutation M($input: ${type}!) { ${operation}(input: $input) { case { version } userErrors { code } } }`;
    const journalled = { key, caseId: input.caseId, operation };
    if (this.honesty === "early") this.journal.push(journalled);
    for (;;) {
      const body = await this.post({ query, variables: { input: { idempotencyKey: key, ...input } } });
      const answer = body?.data?.[operation] as Answer | undefined;
      if (answer?.case) {
        if (this.honesty === "honest") this.journal.push(journalled);
        return answer.case.version;
      }
      // Without the case and without a refusal the database went away after the commit: not an answer yet.
      if (answer?.userErrors.length) throw new Error(`${operation} was refused: ${JSON.stringify(answer.userErrors)}`);
      // It believes itself answered: it asks what the version is and goes on, as such a client would.
      if (this.honesty === "early") return this.versionOf(input.caseId);
      await sleep(30);
    }
  }

  private async versionOf(caseId: string): Promise<number> {
    for (;;) {
      const body = await this.post({
        query: "query ($id: ID!) { case(id: $id) { version } }",
        variables: { id: caseId },
      });
      const found = body?.data?.case as { version: number } | undefined;
      if (found) return found.version;
      if (this.stopped) return 0;
      await sleep(30);
    }
  }

  private async post(payload: object): Promise<{ data?: Record<string, unknown> } | null> {
    try {
      const headers = { "content-type": "application/json", authorization: `Bearer ${this.token}` };
      const answer = await fetch(this.url, { method: "POST", headers, body: JSON.stringify(payload) });
      return (await answer.json()) as { data?: Record<string, unknown> };
    } catch {
      return null; // killed while it answered
    }
  }
}
