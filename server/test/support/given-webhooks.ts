import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import { decodeGlobalId } from "../../src/graphql/global-id.ts";
import type { Actor } from "../../src/identity/actor.ts";
import { keyFrom } from "../../src/record/record-key.ts";
import { sealRecord } from "../../src/record/seal-record.ts";
import type { Network } from "../../src/webhook/deliver/post.ts";
import { writeDeliveries } from "../../src/webhook/deliver/write-deliveries.ts";
import { HEYUAN, SENIOR } from "./actors.ts";
import type { Answer, Api } from "./given-api.ts";
import { givenCase } from "./given-case.ts";

export const ENDPOINT = { name: "和源 App", url: "https://app.heyuan.example/hooks?key=k1" };
export const ENDPOINT_FIELDS = "endpoint { id name url createdByName rotatedAt formerUntil disabledAt waiting dead }";
const KEY = keyFrom(Buffer.alloc(32, 7));

export async function givenEndpoint(api: Api, input: object = {}, as: Actor = SENIOR): Promise<Answer> {
  const made = await api.command("webhookCreate", { ...ENDPOINT, ...input }, as, `secret ${ENDPOINT_FIELDS}`);
  expect(made.userErrors).toEqual([]);
  return made;
}

export async function withEndpoint(api: Api): Promise<object> {
  const { endpoint } = await givenEndpoint(api);
  return { endpointId: endpoint.id };
}

/** The newest delivery of an endpoint of its own, which waits. */
export async function withDelivery(api: Api): Promise<object> {
  const { endpoint } = await givenEndpoint(api);
  await givenCase(api);
  await seal(api);
  const { id, institutionId } = decodeGlobalId(endpoint.id) ?? expect.fail("no id");
  await writeDeliveries(api.database(), institutionId, id, api.now);
  const [newest] = await deliveriesOf(api, endpoint.id);
  return { deliveryId: newest.id };
}

/** What an endpoint is told, newest first. */
export async function deliveriesOf(api: Api, endpointId: string): Promise<Answer[]> {
  const fields = "id kind caseId state attempts nextAt lastAt lastStatus lastProblem deliveredAt";
  const query = `query D($id: ID!) { webhookDeliveries(endpointId: $id, first: 50) { nodes { ${fields} } } }`;
  return (await api.execute(query, { id: endpointId }, { as: SENIOR })).data.webhookDeliveries.nodes;
}

/** Seals what happened, as the server does each second: endpoints are told of what is sealed. */
export async function seal(api: Api, institutionId = HEYUAN): Promise<void> {
  while ((await sealRecord(api.database(), institutionId, KEY, api.now)) > 0);
}

export type Received = Readonly<{ headers: Record<string, string>; body: string }>;

/** A partner's server on this machine, which answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  answer: (n: number) => number | "HANG" | "RESET" | "REDIRECT" | "ENDLESS" = () => 204;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        this.received.push({ headers: request.headers as Record<string, string>, body });
        const answer = this.answer(this.received.length);
        if (answer === "HANG") return;
        if (answer === "RESET") return void request.socket.destroy();
        if (answer === "REDIRECT") return void response.writeHead(302, { location: `${this.url}/inside` }).end();
        if (answer !== "ENDLESS") return void response.writeHead(answer).end();
        response.writeHead(200);
        const more = () => response.destroyed || response.write("x".repeat(65_536), more);
        more();
      });
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, "127.0.0.1", done));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get kinds(): string[] {
    return this.received.map(({ body }) => JSON.parse(body).type);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }
}

/** A network in which this machine may be reached, and names lead nowhere. */
export const LOOPBACK: Network = {
  resolve: () => Promise.reject(new Error("ENOTFOUND")),
  isAllowed: (address) => address === "127.0.0.1",
  deadlineMs: 300,
};
