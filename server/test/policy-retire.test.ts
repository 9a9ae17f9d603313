import { expect, test } from "vitest";
import { EDITOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenPublished, step } from "./support/given-policy.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const FOUR = [{ name: "deferral.maxMonths", value: "4" }];

test("a version that decided cases is over with the day it is retired, and what it ended stays ended", async () => {
  const first = await givenPublished(api, FOUR, "2026-03-05");
  const second = await givenPublished(api, FOUR, "2026-03-06");
  api.now = "2026-03-09T02:00:00.000Z";
  const { policyVersion } = await step(api, "policyRetire", second, EDITOR, { words: "Out of date." });
  expect(policyVersion).toMatchObject({ status: "RETIRED", effectiveFrom: "2026-03-06", effectiveUntil: "2026-03-09" });
  const days = "select effective_until::text as until from policy_version where policy_id = $1";
  expect(await look(api, days, [first.id])).toEqual([{ until: "2026-03-06" }]);
});
