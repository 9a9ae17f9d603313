import type { AddressInfo } from "node:net";
import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { givenApp } from "./support/given-app.ts";

const given = givenApp();

test("GraphQL over HTTP is spoken as specified: at least 55 audits pass, none that the specification demands fails", async () => {
  const { app } = given();
  await app.listen({ port: 0, host: "127.0.0.1" });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
  const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map((audit) => audit.fn()));
  const failed = results.filter(({ status }) => status === "error").map(({ id, name }) => `${id} ${name}`);
  expect(failed).toEqual([]);
  expect(results.filter(({ status }) => status === "ok").length).toBeGreaterThanOrEqual(55);
});
