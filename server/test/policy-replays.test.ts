import { expect, test } from "vitest";
import { AUDITOR, EDITOR, MAYA, RUI } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { givenDraft } from "./support/given-policy.ts";

const api = givenApi();
const LIST = `query Q($id: ID!, $first: Int!, $after: String) {
  policyReplays(policyVersionId: $id, first: $first, after: $after) {
    nodes { id from to status } pageInfo { hasNextPage endCursor } } }`;
const list = async (id: string, as = EDITOR, variables: object = {}) =>
  (await api.execute(LIST, { id, first: 20, ...variables }, { as })).data.policyReplays;
const ask = async (policyVersionId: string, against: string): Promise<string> =>
  (await api.command("policyReplay", { policyVersionId, against }, EDITOR, "replay { id }")).replay.id;

test("the replays of a version are found by it, the newest first, a page at a time", async () => {
  const { id } = await givenDraft(api);
  expect((await list(id)).nodes).toEqual([]);
  const first = await ask(id, "CN-DEFAULT@1");
  const second = await ask(id, "PRESET-KR");
  await ask("PRESET-KR", "CN-DEFAULT@1");
  const { nodes } = await list(id);
  expect(nodes).toEqual([
    { id: second, from: "PRESET-KR", to: id, status: "WAITING" },
    { id: first, from: "CN-DEFAULT@1", to: id, status: "WAITING" },
  ]);
  const page = await list(id, EDITOR, { first: 1 });
  expect(page).toMatchObject({ nodes: [{ id: second }], pageInfo: { hasNextPage: true } });
  const { nodes: rest } = await list(id, EDITOR, { first: 1, after: page.pageInfo.endCursor });
  expect(rest).toMatchObject([{ id: first }]);
});

test("whoever reads the policy sees them, and nobody of another institution", async () => {
  expect((await list("PRESET-KR", RUI)).nodes).toHaveLength(1);
  expect((await list("PRESET-KR", AUDITOR)).nodes).toHaveLength(1);
  expect((await list("PRESET-KR", MAYA)).nodes).toEqual([]);
});

test("both sides of a difference are read in one statement, and what ships in none", async () => {
  const { id: earlier } = await givenDraft(api);
  const { id: later } = await givenDraft(api, { base: "PRESET-US" });
  const query = "query Q($from: ID!, $to: ID!) { policyDifference(from: $from, to: $to) { path } }";
  const sent = async (from: string, to: string) => {
    const { answer, texts } = await countStatements(api.database(), () =>
      api.execute(query, { from, to }, { as: EDITOR }),
    );
    return { changes: answer.data.policyDifference.length, statements: texts.length };
  };
  const { changes } = await sent("CN-DEFAULT@1", "PRESET-US");
  expect(changes).toBeGreaterThan(3);
  expect(await sent("CN-DEFAULT@1", "PRESET-US")).toEqual({ changes, statements: 0 });
  expect(await sent(earlier, later)).toMatchObject({ statements: 1 });
  expect(await sent(later, later)).toEqual({ changes: 0, statements: 1 });
});
