import { existsSync } from "node:fs";
import { RULE_IDS } from "@respite/shared/policy/rule-catalogue";
import { testOf } from "@respite/shared/policy/rule-table";
import { expect, test } from "vitest";

test("every rule has the test that the table in policies/README.md names", () => {
  const path = (id: (typeof RULE_IDS)[number]) =>
    new URL(`../../shared/src/evaluation/rules/${testOf(id)}`, import.meta.url);
  for (const id of RULE_IDS) expect([id, existsSync(path(id))]).toEqual([id, true]);
});
