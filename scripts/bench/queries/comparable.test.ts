import { expect, test } from "vitest";
import { comparable } from "./comparable.ts";
import { globalIdFor } from "./global-id-for.ts";

const INSTITUTION = "01900000-0000-7000-8000-000000000001";
const ID = "01900000-0000-7000-8000-00000000abcd";

test("what GraphQL, SQL and PostGraphile say of the same case is the same", () => {
  const ours = {
    cases: {
      nodes: [
        {
          id: globalIdFor("DeferralCase", INSTITUTION, ID),
          submittedAt: "2026-11-20T04:00:00.000Z",
          exposure: { minor: 1200, currency: "CNY" },
          latestDecision: { number: 1 },
        },
      ],
    },
  };
  const theirs = {
    cases: {
      nodes: [
        {
          latestDecision: { nodes: [{ number: 1 }] },
          id: ID,
          submittedAt: "2026-11-20T04:00:00+00:00",
          exposure: "1200",
          currency: "CNY",
        },
      ],
    },
  };
  expect(comparable(theirs)).toEqual(comparable(ours));
  expect(JSON.stringify(comparable(theirs))).toBe(JSON.stringify(comparable(ours)));
});

test("no latest decision is none, in either form; another order of rows is another answer", () => {
  expect(comparable({ latestDecision: { nodes: [] } })).toEqual({ latestDecision: null });
  expect(comparable([1, 2])).not.toEqual(comparable([2, 1]));
});
