import fc from "fast-check";
import { expect, test } from "vitest";
import { ClientBudget } from "./client-budget.ts";

test("a client spends ten seconds' worth at once, then what a second brings, and is told when to come again", () => {
  let now = 0;
  const budget = new ClientBudget(100, () => now);
  expect(budget.take("a", 900)).toBe(0);
  expect(budget.take("a", 100)).toBe(0);
  expect(budget.take("a", 150)).toBe(2);
  now = 1499;
  expect(budget.take("a", 150)).toBe(1);
  now = 1500;
  expect(budget.take("a", 150)).toBe(0);
});

test("another client has a budget of its own", () => {
  const budget = new ClientBudget(100, () => 0);
  expect(budget.take("a", 1000)).toBe(0);
  expect(budget.take("a", 1)).toBeGreaterThan(0);
  expect(budget.take("b", 1000)).toBe(0);
});

test("what costs more than all runs once nothing else is spent", () => {
  let now = 0;
  const budget = new ClientBudget(100, () => now);
  expect(budget.take("a", 5000)).toBe(0);
  expect(budget.take("a", 1)).toBeGreaterThan(30);
  now = 60_000;
  expect(budget.take("a", 5000)).toBe(0);
});

test("no order of calls ever gets more than burst and rate allow", () => {
  const calls = fc.array(fc.record({ after: fc.nat(2000), cost: fc.integer({ min: 1, max: 500 }) }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(calls, (all) => {
      let [now, spent] = [0, 0];
      const budget = new ClientBudget(100, () => now);
      for (const { after, cost } of all) {
        now += after;
        if (budget.take("a", cost) === 0) spent += cost;
        expect(spent).toBeLessThanOrEqual(1000 + (now / 1000) * 100 + 1e-6);
      }
    }),
  );
});

test("clients without number do not fill the memory, and who is busy stays known longer than who is not", () => {
  let now = 0;
  const budget = new ClientBudget(100, () => now);
  for (let i = 0; i < 19_999; i += 1) budget.take(`early ${i}`, 1);
  now = 20_000;
  budget.take("busy", 1000);
  for (let i = 0; i < 15_000; i += 1) budget.take(`late ${i}`, 1);
  expect(budget.size).toBeLessThanOrEqual(20_000);
  expect(budget.take("busy", 1000)).toBeGreaterThan(0);
});
