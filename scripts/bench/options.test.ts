import { describe, expect, test } from "vitest";
import { readOptions, USAGE } from "./options.ts";

describe("the options of npm run bench", () => {
  test("none: a hundred thousand cases, five rounds, every query", () => {
    expect(readOptions([])).toMatchObject({ cases: 100_000, rounds: 5, connections: [1, 16, 64], json: null });
  });
  test("--quick: ten thousand cases and three rounds, unless cases are said", () => {
    expect(readOptions(["--quick"])).toMatchObject({ cases: 10_000, rounds: 3, seconds: 1 });
    expect(readOptions(["--quick", "--cases", "2000"])).toMatchObject({ cases: 2000, rounds: 3 });
  });
  test("--only takes queries in any order and keeps that of measuring", () => {
    expect(readOptions(["--only", "decide,list"])).toMatchObject({ only: ["list", "decide"] });
  });
  test("--growth takes sizes in any order, the smallest comes first", () => {
    expect(readOptions([])).toMatchObject({ growth: null });
    expect(readOptions(["--growth", "100000,10000"])).toMatchObject({ growth: [10_000, 100_000] });
  });
  test("--soak takes a number of requests", () => {
    expect(readOptions([])).toMatchObject({ soak: null });
    expect(readOptions(["--soak", "1000000"])).toMatchObject({ soak: 1_000_000 });
  });
  test("--data names a folder that stays", () => {
    expect(readOptions([])).toMatchObject({ data: null });
    expect(readOptions(["--data", "kept"])).toMatchObject({ data: "kept" });
  });
  test.each([
    [["--cases", "many"], "--cases takes a whole number from 1000 to 10000000, not many."],
    [["--only", "list,lust"], /^There is no query lust/],
    [["--connections", "0"], /^--connections takes whole numbers/],
    [["--growth", "10000"], /^--growth takes at least two numbers/],
    [["--growth", "10000,many"], /^--growth takes at least two numbers/],
    [["--soak", "10"], "--soak takes a whole number of requests from 10000, not 10."],
    [["--soak", "10000", "--growth", "10000,20000"], /^--soak and --growth measure different things/],
    [["--fast"], USAGE],
    [["list"], USAGE],
  ])("%j is refused in one sentence", (args, sentence) => {
    expect(readOptions(args)).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
  });
});
