import type { Database } from "../database/open.ts";
import { asInstitution } from "../history/as-institution.ts";
import { insertRows } from "../history/insert-rows.ts";
import type { Lender } from "../history/lender.ts";
import { noRows, type Rows, TABLES } from "../history/rows.ts";
import { readCsv } from "./read-csv.ts";
import { type RowInFile, readRow } from "./read-row.ts";
import type { Refusal } from "./refusal.ts";
import { type ToldRow, tellRow } from "./tell-row.ts";

/** What became of a file. */
export type ImportResult = {
  /** Rows below the header. */
  read: number;
  loans: number;
  plans: number;
  /** Loans that were there before; nothing of them was changed. */
  alreadyThere: number;
  refused: Refusal[];
  /** Loans whose instalment the file states, and of them those that our schedule gives to within 1.5 cents. */
  instalmentsStated: number;
  instalmentsMatching: number;
  /** Plans whose projected interest the file states, and of them those for which it is that of their months. */
  projectionsStated: number;
  projectionsMatching: number;
};

const BATCH = 500;
const TOLERANCE_MINOR = 1; // 0.015, in whole cents

type Told = ToldRow & Readonly<{ externalId: string }>;

/** Imports a file of LendingClub's columns, batch by batch; a row that is refused keeps no other from going in. */
export async function importFile(database: Database, lender: Lender, path: string): Promise<ImportResult> {
  const result: ImportResult = {
    read: 0,
    loans: 0,
    plans: 0,
    alreadyThere: 0,
    refused: [],
    instalmentsStated: 0,
    instalmentsMatching: 0,
    projectionsStated: 0,
    projectionsMatching: 0,
  };
  const lines = new Map<string, number>();
  let batch: Told[] = [];
  const refuse = (refusal: Refusal) => {
    result.read += 1;
    result.refused.push(refusal);
  };
  for await (const { line, cells } of readCsv(path, refuse)) {
    const row = readRow(cells);
    if (!row.ok) {
      refuse({ line, ...row.error });
      continue;
    }
    const { externalId } = row.value.loan;
    const twin = lines.get(externalId);
    if (twin !== undefined) {
      refuse({ line, column: "id", value: externalId, reason: `the same loan stands on line ${twin}.` });
      continue;
    }
    lines.set(externalId, line);
    result.read += 1;
    const told = tellRow(lender, row.value);
    compare(result, row.value, told);
    batch.push({ ...told, externalId });
    if (batch.length === BATCH) {
      await write(database, lender, batch, result);
      batch = [];
    }
  }
  if (batch.length > 0) await write(database, lender, batch, result);
  result.refused.sort((a, b) => a.line - b.line);
  return result;
}

/** Holds what the file says against what follows from it. */
function compare(result: ImportResult, { loan, plan }: RowInFile, told: ToldRow): void {
  if (loan.instalment !== null) {
    result.instalmentsStated += 1;
    if (Math.abs(told.instalment - loan.instalment) <= TOLERANCE_MINOR) result.instalmentsMatching += 1;
  }
  if (plan?.projectedInterest != null && plan.monthlyInterest !== null) {
    result.projectionsStated += 1;
    const apart = Math.abs(plan.projectedInterest - plan.months * plan.monthlyInterest);
    if (apart <= TOLERANCE_MINOR) result.projectionsMatching += 1;
  }
}

async function write(database: Database, lender: Lender, batch: readonly Told[], result: ImportResult): Promise<void> {
  await asInstitution(database, lender.id, async (client) => {
    const found = await client.query(
      "select external_id from loan where institution_id = $1 and external_id = any($2::text[])",
      [lender.id, batch.map(({ externalId }) => externalId)],
    );
    const known = new Set(found.rows.map((row: { external_id: string }) => row.external_id));
    const fresh = batch.filter(({ externalId }) => !known.has(externalId));
    const rows = together(fresh);
    await insertRows(client, rows);
    result.alreadyThere += known.size;
    result.loans += rows.loan.length;
    result.plans += rows.deferral_case.length;
  });
}

function together(told: readonly Told[]): Rows {
  const all = noRows();
  for (const { rows } of told) for (const table of TABLES) (all[table] as object[]).push(...rows[table]);
  return all;
}
