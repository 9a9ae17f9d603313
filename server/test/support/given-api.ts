import { randomUUID } from "node:crypto";
import type { ApolloServer } from "@apollo/server";
import type { Locale } from "@respite/shared/locale/locale";
import { beforeAll } from "vitest";
import { identifyBy } from "../../src/borrower/person-key.ts";
import type { Config } from "../../src/config.ts";
import { withTx } from "../../src/database/with-tx.ts";
import type { Context } from "../../src/graphql/context.ts";
import { cursorCodec } from "../../src/graphql/cursor.ts";
import { makeApollo } from "../../src/graphql/make-apollo.ts";
import type { Actor } from "../../src/identity/actor.ts";
import { InstitutionRecord } from "../../src/institution/institution.entity.ts";
import { secretBox } from "../../src/webhook/secret-box.ts";
import { HARBOR, HEYUAN } from "./actors.ts";
import { givenDatabase, type TestDatabase } from "./given-database.ts";

export const CONFIG: Config = {
  port: 4000,
  host: "127.0.0.1",
  databaseUrl: null,
  dataDir: "",
  demo: false,
  environment: "test",
  oidcIssuer: null,
  logLevel: "silent",
  clamd: null,
  evidenceBytes: 2 ** 30,
  clientCost: 2_000_000,
  atOnce: 256,
  waiting: 1024,
};

// biome-ignore lint/suspicious/noExplicitAny: answers are as different as the documents; tests name what they expect.
export type Answer = any;

type Options = Readonly<{ as?: Actor | null; locale?: Locale; now?: string; operationName?: string }>;

const identify = identifyBy(Buffer.alloc(32, 8));
/** Closes secrets as this installation does. */
export const secrets = secretBox(Buffer.alloc(32, 9));

/** The real schema on a real database, without a port and with a clock that the test moves. */
export class Api {
  now = "2026-03-05T02:00:00.000Z";
  readonly database: () => TestDatabase;
  private apollo: ApolloServer<Context> | undefined;
  private readonly cursors = cursorCodec(Buffer.alloc(32, 7));

  constructor(database: () => TestDatabase) {
    this.database = database;
  }

  async start(): Promise<void> {
    this.apollo = await makeApollo(CONFIG, (error) => console.error(error));
  }

  async execute(
    query: string,
    variables: object = {},
    { as = null, locale = "en", now = this.now, operationName }: Options = {},
  ): Promise<Answer> {
    const contextValue: Context = {
      actor: as,
      locale,
      now,
      cursors: this.cursors,
      identify,
      secrets,
      requestId: "test",
      database: this.database(),
    };
    const { body } = await (this.apollo as ApolloServer<Context>).executeOperation(
      { query, variables: variables as Record<string, unknown>, ...(operationName && { operationName }) },
      { contextValue },
    );
    if (body.kind !== "single") throw new Error("One answer was expected.");
    return JSON.parse(JSON.stringify(body.singleResult));
  }

  /** Runs a mutation with an `input` and a fresh idempotency key, and returns its payload. Errors of the protocol throw. */
  async command(
    name: string,
    input: object,
    as: Actor,
    fields = "case { id status version }",
    now?: string,
  ): Promise<Answer> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { __typename code field message } } }`;
    const answer = await this.execute(
      query,
      { input: { idempotencyKey: randomUUID(), ...input } },
      { as, ...(now && { now }) },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  }
}

/** An API on a database of its own, with two institutions in it. */
export function givenApi(): Api {
  const api = new Api(givenDatabase());
  beforeAll(async () => {
    await api.start();
    await givenInstitution(api.database(), {
      id: HEYUAN,
      code: "HEYUAN",
      currency: "CNY",
      timeZone: "Asia/Shanghai",
      locale: "zh-Hans",
    });
    await givenInstitution(api.database(), {
      id: HARBOR,
      code: "HARBOR",
      currency: "USD",
      timeZone: "America/New_York",
      locale: "en",
    });
  });
  return api;
}

type Lender = Pick<InstitutionRecord, "id" | "code" | "currency" | "timeZone" | "locale">;

async function givenInstitution(database: TestDatabase, lender: Lender): Promise<void> {
  await withTx(database, { institutionId: lender.id }, async (em) => {
    const rest = { name: `${lender.code} Finance`, policyVersion: "CN-DEFAULT@1", createdAt: new Date() };
    em.persist(em.create(InstitutionRecord, { ...lender, ...rest }));
  });
}
