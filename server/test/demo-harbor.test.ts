import { beforeAll, describe, expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { Api } from "./support/given-api.ts";
import { givenDatabase } from "./support/given-database.ts";

const NOW = "2026-11-24T02:30:00.000Z";
const api = new Api(givenDatabase());
const actor = (as: string) => findDemoActor(`${as}@HARBOR`)?.actor ?? expect.fail(as);
const reviewer = actor("reviewer2");

beforeAll(async () => {
  await api.start();
  api.now = NOW;
  await loadDemo(api.database(), NOW);
});

async function story(name: string) {
  const query = `query($name: String) { cases(first: 1, filter: { borrowerName: $name }) { nodes {
    status policyVersion clock { state } loan { id status daysPastDue } agreement { state missedOn cureBy }
    events(first: 30) { nodes { kind } } notices { nodes { kind } } } } }`;
  const { data, errors } = await api.execute(query, { name }, { as: reviewer });
  return data?.cases.nodes[0] ?? expect.fail(JSON.stringify(errors));
}

describe("the demo's lender under the rules of the United States", () => {
  test("decides by a version of its own, drafted from the template, whose numbers a second editor confirmed", async () => {
    const query = "{ policyVersions { nodes { id status preset presetConfirmedByName jurisdiction } } }";
    const { data } = await api.execute(query, {}, { as: actor("editor") });
    expect(data.policyVersions.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "HARBOR@1", status: "PUBLISHED", preset: "PRESET-US", jurisdiction: "US" }),
        expect.objectContaining({ id: "HARBOR@2", status: "IN_REVIEW", preset: "PRESET-US" }),
      ]),
    );
    expect((await story("Marcus Reilly")).policyVersion).toBe("HARBOR@1");
  });

  test("Marcus Reilly missed the first instalment after his payment holiday, which is reported in the codes of Metro 2", async () => {
    const told = await story("Marcus Reilly");
    expect(told).toMatchObject({ status: "ACTIVE", agreement: { state: "AT_RISK", missedOn: "2026-11-18" } }); // five days before Monday in New York
    expect(told.agreement.cureBy > "2026-11-24").toBe(true);
    expect(told.events.nodes.map(({ kind }: { kind: string }) => kind)).toContain("AGREEMENT_AT_RISK");
    expect(told.notices.nodes.map(({ kind }: { kind: string }) => kind)).toContain("BREACH_WARNING");
    const report =
      "query($id: ID!) { reportingStatus(loanId: $id) { jurisdiction delinquentDays codes { system code } } }";
    const { data } = await api.execute(report, { id: told.loan.id }, { as: reviewer });
    expect(data.reportingStatus).toMatchObject({ jurisdiction: "US", delinquentDays: 0 });
    expect(data.reportingStatus.codes).toEqual([
      { system: "METRO2_ACCOUNT_STATUS", code: "11" },
      { system: "METRO2_PAYMENT_HISTORY", code: "0" },
      { system: "METRO2_SPECIAL_COMMENT", code: "CP" },
    ]);
  });

  test("Denise Holloway was asked for a document that never came, and waits for a decision again", async () => {
    const told = await story("Denise Holloway");
    expect(told.status).toBe("UNDER_REVIEW");
    expect(told.events.nodes.map(({ kind }: { kind: string }) => kind)).toContain("EVIDENCE_NOT_PROVIDED");
    expect(told.notices.nodes.map(({ kind }: { kind: string }) => kind)).toContain("EVIDENCE_MISSED");
  });
});
