import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Places } from "./places.ts";

let root: string;
let places: Places;
const main = () => readFileSync(join(root, "dist/main.js"), "utf8");
const from = (letter: string) => letter.repeat(64);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "respite-places-")));
  places = new Places("dist", root);
});
afterEach(() => rmSync(root, { recursive: true }));

/** A build whose one file says what it was made from. */
function build(letter: string): void {
  const unfinished = join(root, "unfinished");
  mkdirSync(unfinished);
  writeFileSync(join(unfinished, "main.js"), letter);
  places.moveIn(unfinished, from(letter));
  places.leadTo(from(letter));
}

describe("the builds of a part", () => {
  test("are found under one name, which leads to the latest", () => {
    expect(places.latest()).toBe(null);
    for (const letter of ["a", "b"]) {
      build(letter);
      expect([main(), places.latest()]).toEqual([letter, from(letter)]);
    }
  });

  test("stay where a server that runs has found them, when a later one is made", () => {
    build("a");
    const began = realpathSync(join(root, "dist/main.js"));
    for (const letter of ["b", "c", "d"]) build(letter);
    expect(readFileSync(began, "utf8")).toBe("a");
    build("e");
    expect(existsSync(began)).toBe(false);
  });

  test("need not be made again to be the latest again", () => {
    for (const letter of ["a", "b"]) build(letter);
    expect([places.has(from("a")), places.has(from("c"))]).toEqual([true, false]);
    places.leadTo(from("a"));
    expect(main()).toBe("a");
  });

  test("take the place of a folder that somebody else has written", () => {
    build("a");
    places.giveUp();
    mkdirSync(join(root, "dist"));
    writeFileSync(join(root, "dist/main.js"), "watched");
    expect([places.latest(), readFileSync(join(root, `dist-${from("a").slice(0, 12)}/main.js`), "utf8")]).toEqual([
      null,
      "a",
    ]);
    places.leadTo(from("a"));
    expect(main()).toBe("a");
  });
});
