import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test("a file begins with the mark of UTF-8, ends every row with CR LF, and quotes what has to be", () => {
  expect(
    csvOf([
      ["编号", "a,b"],
      ['say "x"', "two\nlines"],
    ]),
  ).toBe('\uFEFF编号,"a,b"\r\n"say ""x""","two\nlines"\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("the formula %j is text in it", (cell) => {
  expect(csvOf([[cell]]).replace(/^\uFEFF"?/, "")).toMatch(/^'/);
});

test("whatever stands in cells comes back cell by cell", () => {
  const cells = ["", ",", '"', '""', "a\r\nb", "a\rb", "'", "，", "王**", 'x,"y"\n', " padded ", "1e5", "🙂"];
  const rows = cells.map((cell, at) => [cell, cells.at(-1 - at) ?? "", `${cell}${cell}`]);
  expect(read(csvOf(rows))).toEqual(rows);
});

/** A reader of RFC 4180. */
function read(file: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], "", false];
  const text = file.replace(/^\uFEFF/, "");
  for (let at = 0; at < text.length; at += 1) {
    const [sign, next] = [text[at] ?? "", text[at + 1]];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (next === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ",") [row, cell] = [[...row, cell], ""];
    else if (sign === "\r" && next === "\n") {
      rows.push([...row, cell]);
      [row, cell, at] = [[], "", at + 1];
    } else cell += sign;
  }
  return rows;
}
