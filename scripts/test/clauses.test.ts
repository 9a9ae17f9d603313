import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { at } from "../root.ts";
import { saysIn, sentencesOf } from "./sentences.ts";

/** A link of the map, from shared/ on. */
type Link = Readonly<{ text: string; path: string }>;

const map = readFileSync(at("shared/README.md"), "utf8");
const rows = map
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| clause") && !/^\| -/.test(line));
const linksOf = (text: string): Link[] =>
  [...text.matchAll(/\[((?:[^[\]]|\[[^[\]]*\])+)\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, words = "", path = ""]) => ({
    text: words.replaceAll("&#124;", "|"),
    path,
  }));
const isTest = ({ path }: Link) => /\.(test|e2e)\.tsx?$/.test(path);
const file = ({ path }: Link) => at("shared", path);

describe("the map of the policy domain in shared/README.md", () => {
  test("has all twelve numbers, and says of every clause where it is decided and what a test says of it", () => {
    expect([...map.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const [, clause, where = "", tests = ""] = row.split(/(?<!\\)\|/);
      expect([clause, linksOf(where).length > 0, linksOf(tests).length > 0]).toEqual([clause, true, true]);
    }
  });

  test("leads to nothing that is not there", () => {
    for (const link of linksOf(map)) expect([link.path, existsSync(file(link))]).toEqual([link.path, true]);
  });

  test("names no sentence that no test of its file says", () => {
    const named = linksOf(map).filter(isTest);
    expect(named.length).toBeGreaterThan(150);
    const unsaid = named.filter((link) => !saysIn(readFileSync(file(link), "utf8"), link.text));
    expect(unsaid).toEqual([]);
  });
});

describe("the sentences of a file of tests", () => {
  const source = `describe("a loan", () => {
    test.each<Row>([["a", ask("b", (x) => x)]])('of %s | $n', async ({ n }) => {});
    test(
      \`is "paid"\`, () => {}, 5);
    expect("not a sentence").toBe(1);
  });`;

  test("are what it calls its groups and its tests, however they are written", () => {
    expect(sentencesOf(source)).toEqual(["a loan", 'is "paid"', "of %s | $n"]);
  });

  test("are said alone, or after their group's, and not by half", () => {
    for (const said of ["a loan", 'is "paid"', 'a loan is "paid"']) expect(saysIn(source, said)).toBe(true);
    for (const unsaid of ["a lo", "a loan is", "not a sentence", 'is "paid" a loan of'])
      expect(saysIn(source, unsaid)).toBe(false);
  });
});
