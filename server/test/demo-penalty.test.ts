import { addDays } from "@respite/shared/calendar/calendar-date";
import { beforeAll, describe, expect, test } from "vitest";
import { loadDemo } from "../src/demo/load-demo.ts";
import { findDemoActor } from "../src/identity/demo-actors.ts";
import { Api } from "./support/given-api.ts";
import { givenDatabase } from "./support/given-database.ts";

const [NOW, TODAY] = ["2026-11-24T02:30:00.000Z", "2026-11-24"];
const api = new Api(givenDatabase());
const reviewer = findDemoActor("reviewer@QINGHE")?.actor ?? expect.fail("no reviewer");

const PENALTY = "accrued { minor } unpaid { minor } daysCounted daysStopped annualRate policyVersion";
const STORY = `query($name: String, $earlier: Date, $later: Date) { cases(first: 1, filter: { borrowerName: $name }) { nodes {
  status policyVersion offers { position penaltyInterest { minor } waivedPenalty { minor } capitalisedPenalty { minor } costToLender { minor } }
  loan { terms { annualRate } earlier: penaltyInterest(on: $earlier) { ${PENALTY} } penaltyInterest { ${PENALTY} }
    later: penaltyInterest(on: $later) { ${PENALTY} } } } } }`;

async function story(name: string) {
  const days = { earlier: addDays(TODAY, -1), later: addDays(TODAY, 10) };
  const { data } = await api.execute(STORY, { name, ...days }, { as: reviewer });
  return data.cases.nodes[0];
}

beforeAll(async () => {
  await api.start();
  api.now = NOW;
  await loadDemo(api.database(), NOW);
});

describe("the demo's lender whose own policy charges penalty interest", () => {
  test("decides by it, in force for long: half as much again as the contract's rate", async () => {
    const query = "{ policyVersions { nodes { id status effectiveFrom } } }";
    const { data } = await api.execute(query, {}, { as: reviewer });
    expect(data.policyVersions.nodes).toMatchObject([
      { id: "QINGHE@1", status: "PUBLISHED", effectiveFrom: "2025-01-01" },
    ]);
    const { loan, policyVersion } = await story("施志明");
    expect(policyVersion).toBe("QINGHE@1");
    expect(Number(loan.penaltyInterest.annualRate)).toBeCloseTo(Number(loan.terms.annualRate) * 1.5, 8);
  });

  test("方怡君 is late and has not applied: it grows with every day", async () => {
    const { loan, status } = await story("方怡君");
    const { earlier, later, penaltyInterest: today } = loan;
    expect(status).toBe("DRAFT");
    expect(earlier.accrued.minor).toBeGreaterThan(0);
    expect(today.accrued.minor).toBeGreaterThan(earlier.accrued.minor);
    expect(later.accrued.minor).toBeGreaterThan(today.accrued.minor);
    expect(later).toMatchObject({ daysCounted: today.daysCounted + 10, daysStopped: 0 });
  });

  test("施志明 was late and has applied: it stands still from the day of receipt on", async () => {
    const { loan, status } = await story("施志明");
    const { later, penaltyInterest: today } = loan;
    expect(status).toBe("SUBMITTED");
    expect(today.accrued.minor).toBeGreaterThan(0);
    expect(later.accrued).toEqual(today.accrued);
    expect(later).toMatchObject({ daysCounted: today.daysCounted, daysStopped: today.daysStopped + 10 });
  });

  test("葉冠宇 was offered three ways: deferred, waived at the lender's cost, capitalised", async () => {
    const { loan, offers, status } = await story("葉冠宇");
    const grown = loan.penaltyInterest.unpaid.minor;
    expect(status).toBe("OFFERED");
    const [deferred, waived, capitalised] = offers;
    // Where the contract's interest runs on over the days that were late, a third of it is what is above that.
    expect(deferred.penaltyInterest.minor).toBeGreaterThan(0);
    expect(deferred.penaltyInterest.minor).toBeLessThan(grown);
    expect(deferred).toMatchObject({
      waivedPenalty: { minor: 0 },
      capitalisedPenalty: { minor: 0 },
      costToLender: { minor: 0 },
    });
    expect(waived.waivedPenalty).toEqual(deferred.penaltyInterest);
    expect(waived.costToLender).toEqual(waived.waivedPenalty);
    expect(capitalised.capitalisedPenalty).toEqual(deferred.penaltyInterest);
  });
});
