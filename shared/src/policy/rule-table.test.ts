import { expect, test } from "vitest";
import readme from "../../policies/README.md?raw";
import { CN_DEFAULT } from "./cn-default.ts";
import { RULE_IDS } from "./rule-catalogue.ts";
import { ruleTable } from "./rule-table.ts";

/** Cells are padded to look well in the file; what they say is compared. */
const cells = (table: string) =>
  table.split("\n").map((line) => line.split("|").map((cell) => cell.trim().replace(/^-+$/, "--")));

test("the table in policies/README.md says of every rule what the code says", () => {
  const written = readme.split("\n").filter((line) => line.startsWith("| `R") || line.startsWith("| `G"));
  expect(cells(written.join("\n"))).toEqual(cells(ruleTable(CN_DEFAULT)).slice(2));
  expect(written).toHaveLength(RULE_IDS.length);
});
