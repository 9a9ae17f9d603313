import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lenderOf } from "../src/history/lender.ts";
import { importPayments } from "../src/import/import-payments.ts";
import { paymentsSummary } from "../src/import/payments-summary.ts";
import { HEYUAN } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const folder = mkdtempSync(join(tmpdir(), "respite-payments-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heyuan = { id: HEYUAN, code: "HEYUAN", name: "Heyuan", timeZone: "Asia/Shanghai", locale: "en" as const };
const LENDER = lenderOf({ ...heyuan, currency: "CNY" });
const HEADER = "loan_id,payment_id,amount,received_on";

function importRows(rows: readonly string[], header = HEADER) {
  const path = join(folder, "payments.csv");
  writeFileSync(path, [header, ...rows].join("\n"));
  return importPayments(api.database(), LENDER, path, api.now);
}
const paid = async (externalId: string) =>
  (await look(api, "select paid_minor, next_due_on::text, version from loan where external_id = $1", [externalId]))[0];

describe("a file of payments", () => {
  test("is posted row by row as the mutation would, and twice changes nothing", async () => {
    await givenLoan(api, { externalId: "I-1" });
    const rows = ["I-1,F-1,1066.19,2026-03-02", "I-1,F-2,0.5,2026-03-03"];
    expect(await importRows(rows)).toEqual({ read: 2, posted: 2, alreadyThere: 0, refused: [] });
    const once = await paid("I-1");
    expect(once).toMatchObject({ next_due_on: "2026-04-10", version: 3 });
    expect(Number(once.paid_minor)).toBe(5 * 106_619 + 50);
    expect(await importRows(rows)).toEqual({ read: 2, posted: 0, alreadyThere: 2, refused: [] });
    expect(await paid("I-1")).toEqual(once);
  });

  test("has its bad rows listed by line, column and reason, and the others go in", async () => {
    await givenLoan(api, { externalId: "I-2" });
    const result = await importRows([
      "I-2,F-10,10.00,2026-03-02",
      "I-9,F-11,10.00,2026-03-02",
      "I-2,,10.00,2026-03-02",
      "I-2,F-12,10.005,2026-03-02",
      "I-2,F-13,-10,2026-03-02",
      "I-2,F-14,10.00,02.03.2026",
      "I-2,F-15,10.00,2026-03-06",
      "I-2,F-16,9999999.00,2026-03-02",
      "I-2,F-17,0,2026-03-02",
      "I-2,F-10,11.00,2026-03-02",
      "I-2,F-18",
      "I-2,F-19,10.00,2026-03-02",
    ]);
    expect(result).toMatchObject({ read: 12, posted: 2, alreadyThere: 0 });
    expect(result.refused.map(({ line, column }) => [line, column])).toEqual([
      [3, "loan_id"],
      [4, "payment_id"],
      [5, "amount"],
      [6, "amount"],
      [7, "received_on"],
      [8, "received_on"],
      [9, "amount"],
      [10, "amount"],
      [11, "payment_id"],
      [12, null],
    ]);
    expect(paymentsSummary(result, "Heyuan").split("\n").slice(0, 4)).toEqual([
      "12 payments read for Heyuan: 2 posted, 0 there already, 10 refused.",
      "Refused:",
      '  line 3, loan_id "I-9": there is no such loan.',
      '  line 4, payment_id "": this is empty.',
    ]);
  });

  test("without its columns is refused as a whole", async () => {
    await expect(importRows(["x"], "loan,amount")).rejects.toThrow("The header lacks loan_id, payment_id, received_on");
  });
});
