import { beforeAll, describe, expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { Api } from "./support/given-api.ts";
import { givenDatabase } from "./support/given-database.ts";

const NOW = "2026-11-24T02:30:00.000Z";
const api = new Api(givenDatabase());
const actor = (as: string) => findDemoActor(as)?.actor ?? expect.fail(as);

beforeAll(async () => {
  await api.start();
  api.now = NOW;
  await loadDemo(api.database(), NOW);
});

describe("the article's stories", () => {
  const STORY =
    "query($name: String) { cases(first: 1, filter: { borrowerName: $name }) { nodes { status late offers { position status firstAmount { minor } } agreement { status endedAt watchUntil } loan { status daysPastDue creditRecord { daysPastDue delinquentDays } } events { nodes { kind summary } } } } }";
  const story = async (name: string) => {
    const answer = await api.execute(STORY, { name }, { as: actor("reviewer"), locale: "zh-Hans" });
    return answer.data?.cases.nodes[0] ?? answer;
  };

  test("小王: ill, three months, paid on to the end, record good", async () => {
    const told = await story("小王");
    expect(told).toMatchObject({ status: "COMPLETED", late: false, agreement: { status: "COMPLETED" } });
    expect(told.loan).toMatchObject({ status: "SETTLED", daysPastDue: 0 });
    expect(told.agreement.watchUntil > told.agreement.endedAt).toBe(true);
    expect(told.offers.map((offer: { firstAmount: { minor: number } }) => offer.firstAmount.minor)).toEqual([
      131_093, 8_158, 118_856,
    ]);
    expect(told.loan.creditRecord.every((month: { delinquentDays: number }) => month.delinquentDays === 0)).toBe(true);
    expect(told.events.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining([
        "CASE_SUBMITTED",
        "EVIDENCE_REQUESTED",
        "EVIDENCE_PROVIDED",
        "CASE_APPROVED",
        "OFFER_ACCEPTED",
        "AGREEMENT_COMPLETED",
      ]),
    );
  });

  test("小张: applied late, overdue on record, flagged", async () => {
    const told = await story("小张");
    expect(told).toMatchObject({ status: "OFFERED", late: true });
    expect(told.loan.daysPastDue).toBeGreaterThan(0);
    expect(told.loan.creditRecord.some((month: { delinquentDays: number }) => month.delinquentDays > 0)).toBe(true);
  });
});
