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

const FORMULAS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "\n=1",
  "\0=1",
  " =1+1",
  "\u3000=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
];
const QUOTED = ['="a"&"b"', '"=1', '=HYPERLINK("http://x","y")'];

test.each(FORMULAS)("the formula %j is text in it", (cell) => {
  expect(csvOf([[cell]]).replace(/^\uFEFF"?/, "")).toMatch(/^'/);
});

test("no cell is a formula, whichever sign parts cells where the file is opened", () => {
  const hostile = [...FORMULAS, ...QUOTED].flatMap((one) =>
    ["", "x;", "x\t", "x\n", "x,"].map((before) => before + one),
  );
  const file = csvOf(hostile.map((cell) => ["王芳", cell, cell]));
  for (const part of [",", ";", "\t"]) {
    const cells = read(file, part).flat();
    expect(cells.length).toBeGreaterThan(hostile.length);
    expect([part, cells.filter((cell) => /^\s*[=+\-@＝＋－＠\0]/.test(cell))]).toEqual([part, []]);
  }
});

test("a sign within a cell stays as it is", () => {
  expect(csvOf([["2026-03-05", "a=b", "x@y.example", "3 - 4", "一;二"]])).toBe(
    '\uFEFF2026-03-05,a=b,x@y.example,3 - 4,"一;二"\r\n',
  );
});

test("whatever stands in cells comes back cell by cell", () => {
  const cells = ["", ",", '"', '""', "a\r\nb", "a\rb", "'", "，", "王**", 'x,"y"\n', " padded ", "1e5", "🙂"];
  const rows = cells.map((cell, at) => [cell, cells.at(-1 - at) ?? "", `${cell}${cell}`]);
  expect(read(csvOf(rows))).toEqual(rows);
});

/** A reader of RFC 4180; a quotation mark within a cell that began without one is a sign like others. */
function read(file: string, part = ","): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], "", false];
  const text = file.replace(/^\uFEFF/, "");
  for (let at = 0; at < text.length; at += 1) {
    const [sign, next] = [text[at] ?? "", text[at + 1]];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (next === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === part) [row, cell] = [[...row, cell], ""];
    else if (sign === "\r" && next === "\n") {
      rows.push([...row, cell]);
      [row, cell, at] = [[], "", at + 1];
    } else cell += sign;
  }
  return rows;
}
