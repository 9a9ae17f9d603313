import { beforeAll, describe, expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { Api } from "./support/given-api.ts";
import { givenDatabase } from "./support/given-database.ts";

const NOW = "2026-11-24T02:30:00.000Z";
const api = new Api(givenDatabase());
const actor = (as: string) => findDemoActor(`${as}@WATTLE`)?.actor ?? expect.fail(as);

beforeAll(async () => {
  await api.start();
  api.now = NOW;
  await loadDemo(api.database(), NOW);
});

async function loanOf(name: string) {
  const query = `query($name: String) { cases(first: 2, filter: { borrowerName: $name }) { nodes {
    status policyVersion loan { id } } } }`;
  const { data } = await api.execute(query, { name }, { as: actor("reviewer") });
  expect(data.cases.nodes).toMatchObject([{ status: "ACTIVE", policyVersion: "WATTLE@1" }]);
  return data.cases.nodes[0].loan.id;
}

async function reported(loanId: string, on: string) {
  const query = `query($loanId: ID!, $on: Date!) {
    reportingStatus(loanId: $loanId, on: $on) { jurisdiction delinquentDays codes { system code } } }`;
  const { reportingStatus } = (await api.execute(query, { loanId, on }, { as: actor("reviewer") })).data;
  expect(reportingStatus).toMatchObject({ jurisdiction: "AU", delinquentDays: 0 });
  return Object.fromEntries(reportingStatus.codes.map(({ system, code }: Record<string, string>) => [system, code]));
}

describe("the demo's lender under the rules of Australia", () => {
  test("decides by a version of its own, drafted from the template, whose numbers a second editor confirmed", async () => {
    const query = "{ policyVersions { nodes { id status preset presetConfirmedByName jurisdiction } } }";
    const { data } = await api.execute(query, {}, { as: actor("editor") });
    expect(data.policyVersions.nodes).toEqual([
      {
        id: "WATTLE@1",
        status: "PUBLISHED",
        preset: "PRESET-AU",
        jurisdiction: "AU",
        presetConfirmedByName: expect.any(String),
      },
    ]);
  });

  test("Ruby Callahan's payments are put off: A in those months, and none once they have resumed", async () => {
    const loan = await loanOf("Ruby Callahan");
    expect(await reported(loan, "2026-11-24")).toEqual({ AU_REPAYMENT_HISTORY: "0", AU_HARDSHIP_INDICATOR: "A" });
    expect(await reported(loan, "2027-03-24")).not.toHaveProperty("AU_HARDSHIP_INDICATOR");
  });

  test("Jack Moffat's term was made longer: V in that month, once", async () => {
    const loan = await loanOf("Jack Moffat");
    expect(await reported(loan, "2026-11-24")).toEqual({ AU_REPAYMENT_HISTORY: "0", AU_HARDSHIP_INDICATOR: "V" });
    expect(await reported(loan, "2026-12-01")).not.toHaveProperty("AU_HARDSHIP_INDICATOR");
  });
});
