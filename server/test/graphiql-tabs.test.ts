import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { AUDITOR, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";

const TABS = new URL("../../console/src/graphiql/tabs/", import.meta.url);
const names = readdirSync(TABS);

const api = givenApi();
let variables: Record<string, object>;
beforeAll(async () => {
  const { id } = await givenCase(api);
  const found = await api.execute(
    "query ($id: ID!) { case(id: $id) { policyVersion loan { id } suggestedOffers { measures { type months deferredInterest } } } }",
    { id },
    { as: RUI },
  );
  variables = {
    "case.graphql": { id },
    "preview.graphql": { caseId: id, measures: found.data.case.suggestedOffers[0].measures },
    "contact.graphql": { loanId: found.data.case.loan.id },
    "policy.graphql": { id: found.data.case.policyVersion },
  };
});

for (const [who, actor] of [
  ["a reviewer", RUI],
  ["an auditor", AUDITOR],
] as const) {
  test.each(names)(`${who} runs the ready tab %s of GraphiQL and gets what it asks for`, async (name) => {
    const answer = await api.execute(readFileSync(new URL(name, TABS), "utf8"), variables[name], { as: actor });
    expect(answer.errors).toBeUndefined();
    for (const value of Object.values(answer.data) as Record<string, unknown>[]) {
      expect(value).not.toBeNull();
      expect(value.userErrors ?? []).toEqual([]);
    }
  });
}

test("nobody needs to sign in for the calculator, or to learn that nobody is signed in", async () => {
  for (const name of ["calculator.graphql", "who-am-i.graphql"]) {
    expect((await api.execute(readFileSync(new URL(name, TABS), "utf8"))).errors).toBeUndefined();
  }
});
