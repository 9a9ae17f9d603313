import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import type { Cells } from "./cells.ts";
import type { Refusal } from "./refusal.ts";

/** What a file must have to be one of its kind: columns, and what they are called together. */
export type Format = Readonly<{ needed: readonly string[]; what: string; linesBefore: number }>;

/** LendingClub's own files have a line of prose above the header. */
const LENDING_CLUB: Format = {
  needed: ["funded_amnt", "term", "int_rate", "issue_d", "loan_status"],
  what: "those of LendingClub's public files",
  linesBefore: 3,
};

/** The file as a whole cannot be read; the message says why. */
export class UnreadableFile extends Error {}

export type RowRead = Readonly<{ line: number; cells: Cells }>;

type Parsed = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>;

/** Rows of a CSV file, packed by gzip if its name ends in .gz, one after the other; rows that cannot be read go to `refuse`. */
export async function* readCsv(
  path: string,
  refuse: (refusal: Refusal) => void,
  format: Format = LENDING_CLUB,
): AsyncGenerator<RowRead> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  const skipped = new Set<number>();
  parser.on("skip", (error) => {
    const line = Number((error as { lines?: number } | undefined)?.lines ?? parser.info.lines);
    // What is left of a broken row can be broken again.
    if (skipped.has(line)) return;
    skipped.add(line);
    refuse({ line, column: null, value: "", reason: `this is not CSV: ${error?.message ?? "it cannot be read"}` });
  });
  const file = createReadStream(path);
  const broken = (error: Error | null | undefined) => error && parser.destroy(error);
  if (path.endsWith(".gz")) pipeline(file, createGunzip(), parser, broken);
  else pipeline(file, parser, broken);

  let header: readonly string[] | null = null;
  let begun = 1;
  for await (const parsed of parser) {
    const { record, info } = parsed as Parsed;
    const line = begun;
    begun = info.lines + 1;
    if (header === null) {
      const names = record.map((name) => name.trim().toLowerCase());
      if (format.needed.every((name) => names.includes(name))) header = names;
      else if (info.lines >= format.linesBefore) throw new UnreadableFile(headerMissing(names, format));
      continue;
    }
    if (record.length !== header.length) {
      const reason = `the row has ${record.length} cells, the header ${header.length}.`;
      refuse({ line, column: null, value: "", reason });
      continue;
    }
    yield { line, cells: Object.fromEntries(header.map((name, index) => [name, record[index]])) };
  }
  if (header === null) throw new UnreadableFile(headerMissing([], format));
}

const headerMissing = (names: readonly string[], { needed, what }: Format): string =>
  `The header lacks ${needed.filter((name) => !names.includes(name)).join(", ")}: the columns are ${what}.`;
