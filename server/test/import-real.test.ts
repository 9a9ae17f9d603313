import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECT } from "../src/config.ts";
import { findLender } from "../src/history/find-lender.ts";
import type { Lender } from "../src/history/lender.ts";
import { type ImportResult, importFile } from "../src/import/import-file.ts";
import { readCsv } from "../src/import/read-csv.ts";
import { readRow } from "../src/import/read-row.ts";
import { tellRow } from "../src/import/tell-row.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

/**
 * Real loans with real hardship plans lie beside the project, never in it: their licences are unclear. Where they are
 * absent this says so, and the invented file of import.test.ts is what is tested.
 */
const FOLDER = resolve(PROJECT, process.env.RESPITE_SHARED_DATA ?? "../shared/data");
const PLANS = join(FOLDER, "lendingclub_hardship.csv");
const SAMPLE = join(FOLDER, "lendingclub_loans_sample.csv.gz");
const present = existsSync(PLANS) && existsSync(SAMPLE);
if (!present) console.warn(`The real loans are not in ${FOLDER}: their import is not tested.`);

const database = givenDatabase();
const sql = async (text: string) => (await asAdmin(text, database().adminUrl)).rows;

describe.skipIf(!present)("real loans with real hardship plans", () => {
  let plans: ImportResult;
  let sample: ImportResult;
  let lender: Lender;

  beforeAll(async () => {
    const found = await findLender(database(), "HARBOR");
    if (!found) throw new Error("HARBOR is one of the demo's.");
    lender = found;
    plans = await importFile(database(), lender, PLANS);
    sample = await importFile(database(), lender, SAMPLE);
    // Five seconds on two idle cores; the limit is for a machine that has other things to do.
  }, 300_000);

  test("the 68 plans and 10 400 loans with an issue date go in", () => {
    expect(plans).toMatchObject({ read: 82, loans: 68, plans: 68 });
    expect(sample).toMatchObject({ read: 10_400, loans: 10_400, plans: 0, refused: [] });
  });

  test("the 14 rows without an issue date are refused, with line and reason", () => {
    expect(plans.refused).toHaveLength(14);
    for (const { line, column, reason } of plans.refused) {
      expect(line).toBeGreaterThan(1);
      expect(column).toBe("issue_d");
      expect(reason).toMatch(/issue date is missing/);
    }
  });

  test("every plan is a case with its outcome: 51 completed, 12 broken, 5 active", async () => {
    const rows = await sql("select status, count(*)::int as n from deferral_case group by status order by status");
    expect(rows).toEqual([
      { status: "ACTIVE", n: 5 },
      { status: "BROKEN", n: 12 },
      { status: "COMPLETED", n: 51 },
    ]);
  });

  test("the instalment equals the annuity, to 0.015, on 10 452 of 10 468 loans", () => {
    expect(plans.instalmentsStated + sample.instalmentsStated).toBe(10_468);
    expect(plans.instalmentsMatching + sample.instalmentsMatching).toBe(10_452);
  });

  test("projected interest is three times the monthly interest on 56 of the 56 plans that state it", () => {
    expect(plans.projectionsStated).toBe(56);
    expect(plans.projectionsMatching).toBe(56);
  });

  test("the interest of our own offer is that of the plan, within 1 %, on 59 of 68", async () => {
    let near = 0;
    for await (const { cells } of readCsv(PLANS, () => {})) {
      const row = readRow(cells);
      if (!row.ok || row.value.plan?.monthlyInterest == null) continue;
      const [offer] = tellRow(lender, row.value).rows.offer;
      const said = 3 * row.value.plan.monthlyInterest;
      if (Math.abs((offer?.deferralInterestMinor ?? 0) - said) <= said / 100) near += 1;
    }
    expect(near).toBe(59);
  });

  test("again, nothing changes", async () => {
    expect(await importFile(database(), lender, PLANS)).toMatchObject({ loans: 0, plans: 0, alreadyThere: 68 });
  });
});
