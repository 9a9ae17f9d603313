import { readFileSync, writeFileSync } from "node:fs";
import type { RecordHead } from "@respite/shared/record/record";
import { z } from "zod";
import { HEAD, NoRecord } from "./record-file.ts";

/** The heads that somebody holds, one an institution: JSON that `--save-head` wrote. @throws NoRecord */
export function readHeads(path: string): readonly RecordHead[] {
  const read = z.array(HEAD).safeParse(parse(path));
  if (!read.success) throw new NoRecord(`${path} holds no heads: take a file that --save-head wrote.`);
  return read.data;
}

export const saveHeads = (path: string, heads: readonly RecordHead[]): void =>
  writeFileSync(path, `${JSON.stringify(heads, null, 2)}\n`);

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
