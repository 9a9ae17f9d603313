import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findLender } from "../src/history/find-lender.ts";
import type { Lender } from "../src/history/lender.ts";
import { TABLES } from "../src/history/rows.ts";
import { type ImportResult, importFile } from "../src/import/import-file.ts";
import { UnreadableFile } from "../src/import/read-csv.ts";
import { summary } from "../src/import/summary.ts";
import { asAdmin, givenDatabase } from "./support/given-database.ts";

const FILE = join(import.meta.dirname, "fixtures/lendingclub-invented.csv");
const database = givenDatabase();
const sql = async (text: string, values: unknown[] = []) => (await asAdmin(text, database().adminUrl, values)).rows;
const folder = mkdtempSync(join(tmpdir(), "respite-import-"));
let lender: Lender;
let first: ImportResult;

beforeAll(async () => {
  const found = await findLender(database(), "harbor");
  if (!found) throw new Error("HARBOR is one of the demo's.");
  lender = found;
  first = await importFile(database(), lender, FILE);
});
afterAll(() => rmSync(folder, { recursive: true }));

const everything = async () => {
  const rows: unknown[] = [];
  for (const table of TABLES)
    rows.push(
      await sql(
        `select '${table}' as table, md5(string_agg(t::text, '|' order by id)) as sum, count(*) as n from ${table} t`,
      ),
    );
  return rows;
};

describe("a file in LendingClub's columns", () => {
  test("goes in but for its bad rows", () => {
    expect(first).toMatchObject({
      read: 37,
      loans: 18,
      plans: 5,
      alreadyThere: 0,
      instalmentsStated: 18,
      instalmentsMatching: 18,
    });
    expect(first.refused).toHaveLength(19);
  });

  test("every bad row is listed with line, column and reason", () => {
    expect(first.refused.map(({ line, column }) => [line, column])).toEqual([
      [20, "issue_d"],
      [21, "issue_d"],
      [22, "int_rate"],
      [23, "funded_amnt"],
      [24, "funded_amnt"],
      [25, "term"],
      [26, "loan_status"],
      [27, "total_rec_prncp"],
      [28, "total_rec_int"],
      [29, "id"],
      [30, "hardship_reason"],
      [31, "hardship_start_date"],
      [32, "hardship_end_date"],
      [33, "hardship_start_date"],
      [34, "hardship_type"],
      [35, "hardship_status"],
      [36, "hardship_dpd"],
      [37, null],
      [38, null],
    ]);
    const said = summary(first, lender.name);
    expect(said).toContain("18 loans and 5 hardship plans imported into Harbor Lending, 0 there already, 19 refused.");
    expect(said).toContain('line 20, issue_d "": the issue date is missing');
    expect(said).toContain('line 29, id "900001": the same loan stands on line 2.');
    expect(said).toContain('line 22, int_rate "ten": this should be per cent a year such as 13.99.');
  });

  test("a second time changes nothing", async () => {
    const before = await everything();
    const second = await importFile(database(), lender, FILE);
    expect(second).toMatchObject({ loans: 0, plans: 0, alreadyThere: 18 });
    expect(second.refused).toEqual(first.refused);
    expect(await everything()).toEqual(before);
  });

  test("packed by gzip it is the same file", async () => {
    const packed = join(folder, "loans.csv.gz");
    writeFileSync(packed, gzipSync(readFileSync(FILE)));
    expect(await importFile(database(), lender, packed)).toMatchObject({ loans: 0, alreadyThere: 18 });
  });

  test("a loan has its exact rate, its schedule and what was paid on it", async () => {
    const [loan] = await sql("select * from loan where external_id = '900003'");
    expect(loan).toMatchObject({
      annual_rate: "0.15610000",
      principal_minor: "2000000",
      term_months: 60,
      status: "CHARGED_OFF",
      source: "IMPORT",
      next_due_on: null,
    });
    const [{ paid, file }] = await sql(
      "select paid_minor::int as paid, (principal_minor - outstanding_minor)::int as file from loan where external_id = '900004'",
    );
    expect(paid).toBeGreaterThan(file);
  });

  test("every status of the file is one of ours", async () => {
    const rows = await sql("select external_id as id, status, days_past_due as days from loan order by external_id");
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of("900001")).toMatchObject({ status: "CURRENT", days: 0 });
    expect(of("900002")).toMatchObject({ status: "SETTLED", days: 0 });
    expect(of("900010")).toMatchObject({ status: "SETTLED" });
    expect(of("900005")).toMatchObject({ status: "DELINQUENT" });
    expect(of("900004").days).toBeGreaterThan(30);
    expect(of("900006").days).toBeGreaterThan(15);
    expect(of("900013").days).toBeGreaterThan(120);
  });

  test("rows without an id get one from their content: two that differ are two loans", async () => {
    const rows = await sql("select external_id from loan where external_id like 'row-%'");
    expect(rows).toHaveLength(3);
  });

  test("a plan is a case with its outcome, its offer, its agreement and a protection that ended with it", async () => {
    const rows = await sql(
      "select c.external_id as id, c.status, c.ground, c.hardship_reason as reason, c.submitted_on::text as on, o.deferral_interest_minor::int as interest, o.relief, a.status as agreed, p.to_on::text as until from deferral_case c join offer o on o.case_id = c.id join agreement a on a.case_id = c.id join protection p on p.case_id = c.id and p.kind = 'COLLECTION_HOLD' order by 1",
    );
    expect(
      rows.map(({ id, status, ground, reason, on, agreed, until }) => [
        id.slice(0, 6),
        status,
        ground,
        reason,
        on,
        agreed,
        until,
      ]),
    ).toEqual([
      ["900020", "COMPLETED", "FORCE_MAJEURE", "DISASTER", "2021-05-01", "COMPLETED", "2021-08-01"],
      ["900021", "BROKEN", "SHORT_TERM_HARDSHIP", "ILLNESS", "2021-03-01", "BROKEN", "2021-04-01"],
      ["900022", "ACTIVE", "SHORT_TERM_HARDSHIP", "JOB_LOSS", "2021-12-01", "ACTIVE", null],
      ["900023", "COMPLETED", "FORCE_MAJEURE", "BEREAVEMENT", "2021-02-01", "COMPLETED", "2021-05-01"],
      [
        expect.stringMatching(/^row-/),
        "COMPLETED",
        "SHORT_TERM_HARDSHIP",
        "INCOME_DROP",
        "2021-09-01",
        "COMPLETED",
        "2021-12-01",
      ],
    ]);
    for (const { relief } of rows) expect(relief).toEqual({ measures: [{ type: "INTEREST_ONLY", months: 3 }] });
  });

  test("nobody who works here is said to have decided it", async () => {
    const rows = await sql(
      "select decided_by, decided_by_name, maker_id from decision join deferral_case c on c.id = case_id",
    );
    for (const row of rows)
      expect(row).toEqual({ decided_by: null, decided_by_name: "The lender before the import", maker_id: null });
  });
});

test("a file of other columns is refused whole, and says which are missing", async () => {
  const other = join(folder, "other.csv");
  writeFileSync(other, "a,b,c\n1,2,3\n4,5,6\n7,8,9\n");
  await expect(importFile(database(), lender, other)).rejects.toThrow(UnreadableFile);
  await expect(importFile(database(), lender, other)).rejects.toThrow(/lacks funded_amnt, term, int_rate/);
});

test("a line of prose above the header is passed over", async () => {
  const prose = join(folder, "prose.csv");
  writeFileSync(prose, `Notes offered by Prospectus\n${readFileSync(FILE, "utf8")}`);
  const result = await importFile(database(), lender, prose);
  expect(result).toMatchObject({ alreadyThere: 18 });
  expect(result.refused[0]?.line).toBe(21);
});
