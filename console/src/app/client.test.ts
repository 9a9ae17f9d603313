import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ApolloLink, Observable } from "@apollo/client";
import { buildSchema, type GraphQLInterfaceType } from "graphql";
import { expect, test } from "vitest";
import { sendLimits } from "../authority/send-limits.ts";
import { sendDecision } from "../decide/send-decision.ts";
import { makeClient } from "./client.ts";
import { POSSIBLE_TYPES } from "./possible-types.ts";

const SCHEMA = resolve(import.meta.dirname, "../../../server/schema.graphql");

test("the client knows every kind of refusal that the schema has", () => {
  const schema = buildSchema(readFileSync(SCHEMA, "utf8"));
  for (const [name, known] of Object.entries(POSSIBLE_TYPES)) {
    const types = schema.getPossibleTypes(schema.getType(name) as GraphQLInterfaceType);
    expect(known).toEqual(types.map((type) => type.name).sort());
  }
});

/** A client whose server refuses everything by `error`. */
function refusing(error: object) {
  const client = makeClient(() => {});
  const payload = { __typename: "CasePayload", case: null, userErrors: [error] };
  const data = { decided: payload, answer: payload };
  client.setLink(
    new ApolloLink(
      () =>
        new Observable((observer) => {
          observer.next({ data });
          observer.complete();
        }),
    ),
  );
  return client;
}

const WHEN = { changedBy: "Hua", changedAt: "2026-03-05T02:00:00Z" };
test.each([
  { __typename: "PlainUserError", code: "TEXT_EMPTY", message: "Write something." },
  { __typename: "StaleCaseError", code: "STALE_CASE", message: "It has changed.", currentVersion: 3, ...WHEN },
])("a refused decision reaches its form with everything the server said: $code", async (error) => {
  const input = { idempotencyKey: "key", caseId: "case", expectedVersion: 2, words: "" };
  expect(await sendDecision(refusing(error), { mode: "return", input })).toEqual([error]);
});

test("a refused change of limits says who was quicker", async () => {
  const error = { __typename: "StaleAuthorityError", code: "STALE_AUTHORITY", message: "They have changed.", ...WHEN };
  const command = { kind: "end", input: { authorityLimitId: "limit", reason: "" } } as const;
  const { userErrors } = await sendLimits(refusing({ ...error, field: null }), command, "key");
  expect(userErrors).toEqual([{ ...error, field: null }]);
});
