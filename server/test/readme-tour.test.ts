import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { Api } from "./support/given-api.ts";
import { givenDatabase } from "./support/given-database.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const api = new Api(givenDatabase());
const as = (name: string) => findDemoActor(name)?.actor ?? expect.fail(`There is no demo actor ${name}.`);

beforeAll(async () => {
  await api.start();
  api.now = "2026-11-24T02:30:00.000Z";
  await loadDemo(api.database(), api.now);
});

test("the README's tour asks for the offers of the case that it opened first", async () => {
  const queue = "{ cases(first: 1, filter: { assigned: WAITING_ON_ME }) { nodes { number borrower { name } } } }";
  const [first] = (await api.execute(queue, {}, { as: as("reviewer") })).data.cases.nodes;
  // The quotes are escaped once in what the shell sends.
  const [, tour = ""] = /ask '\{"query":"(\{ cases\(.*\} \})"\}'/.exec(README) ?? [];
  const asked = tour.replaceAll('\\"', '"').replace("version", "number version");
  const { errors, data } = await api.execute(asked, {}, { as: as("partner") });
  expect(errors).toBeUndefined();
  expect(data.cases.nodes.map(({ number }: { number: string }) => number)).toEqual([first.number]);
});
