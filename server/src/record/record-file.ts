import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { canonicalJson } from "@respite/shared/record/canonical-json";
import type { RecordItem } from "@respite/shared/record/record";
import { z } from "zod";

const text = z.string();
const sequence = z.number().int();
const event = z.strictObject({
  id: text,
  institutionId: text,
  caseId: text.nullable(),
  loanId: text.nullable(),
  kind: text,
  at: text,
  actorId: text.nullable(),
  actorName: text,
  actorRole: text,
  detail: z.record(text, z.unknown()).nullable(),
});
const entry = z.strictObject({
  institutionId: text,
  sequence,
  eventId: text,
  eventHash: text,
  sealedAt: text,
  hash: text,
});
export const HEAD = z.strictObject({
  institutionId: text,
  number: sequence,
  sequence,
  hash: text,
  sealedAt: text,
  keyId: text,
  signature: text,
});
const ITEM = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("FROM"), sequence, hash: text }),
  z.strictObject({ type: z.literal("ENTRY"), entry, event: event.nullable() }),
  z.strictObject({ type: z.literal("HEAD"), head: HEAD }),
  z.strictObject({ type: z.literal("UNSEALED"), event, queued: z.boolean() }),
]);

/** The first line of a record's file: whose it is, and by which keys it says to be signed. */
const TITLE = z.strictObject({
  format: z.literal("respite-record-1"),
  institution: z.strictObject({ id: text, code: text, name: text }),
  publicKeys: z.array(text),
});
export type RecordTitle = z.infer<typeof TITLE>;

/** What is no record at all: a sentence for whoever gave the file. */
export class NoRecord extends Error {}

/** A record as text: a line for its title and one for every item, each written in the one way there is. */
export async function* recordLines(
  title: RecordTitle,
  items: AsyncIterable<RecordItem> | Iterable<RecordItem>,
): AsyncGenerator<string> {
  yield `${canonicalJson(title)}\n`;
  for await (const item of items) yield `${canonicalJson(item)}\n`;
}

/** Reads lines back. @throws NoRecord where a line is not one that `recordLines` writes, byte by byte */
export async function readRecordLines(
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Readonly<{ title: RecordTitle; items: AsyncGenerator<RecordItem> }>> {
  const numbered = numberedLines(lines);
  const { value: first } = await numbered.next();
  const title = readLine(TITLE, first ?? [1, ""]);
  return { title, items: itemsOf(numbered) };
}

export const linesOfFile = (path: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(path, "utf8"), crlfDelay: 0 });

async function* itemsOf(lines: AsyncGenerator<readonly [number, string]>): AsyncGenerator<RecordItem> {
  for await (const line of lines) yield readLine(ITEM, line) as RecordItem;
}

async function* numberedLines(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<readonly [number, string]> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    yield [number, line];
  }
}

function readLine<T>(schema: z.ZodType<T>, [number, line]: readonly [number, string]): T {
  try {
    const read = schema.parse(JSON.parse(line));
    if (canonicalJson(read) === line) return read;
  } catch {
    // said below
  }
  throw new NoRecord(`Line ${number} is not one of a record: it was changed, or this is no record.`);
}
