import { describe, expect, test } from "vitest";
import au from "../../policies/au.md?raw";
import cn from "../../policies/cn.md?raw";
import eu from "../../policies/eu.md?raw";
import kr from "../../policies/kr.md?raw";
import readme from "../../policies/README.md?raw";
import uk from "../../policies/uk.md?raw";
import us from "../../policies/us.md?raw";
import { CN_DEFAULT } from "./cn-default.ts";
import { numberWords } from "./number-words.ts";
import { type PolicyPreset, type PresetNumber, presetPolicy } from "./policy-preset.ts";
import type { PolicyVersion } from "./policy-version.ts";
import { PRESETS } from "./presets.ts";
import { testOf } from "./rule-table.ts";

const PROSE: Readonly<Record<string, string>> = { cn, us, uk, au, kr, eu };
const EACH = PRESETS.map((preset) => {
  const file = `${preset.code.slice(-2).toLowerCase()}.md`;
  return [file, preset, PROSE[file.slice(0, 2)] ?? ""] as const;
});

/** Lines are broken to be read; what they say is compared. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** A number of the policy in the prose: in bold, and right after it where it lies. */
const STATED = /\*\*([^*]+)\*\* \(`([\w.]+)`\)/g;
const statedIn = (text: string) => [...inOneLine(text).matchAll(STATED)].map(([, said, path]) => [path, said]);

/** The sections of the numbers, by the rule of the rulebook that heads them. */
const sectionsOf = (prose: string): ReadonlyMap<string, string> =>
  new Map(
    prose
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, 5), (section.slice(5).split(/^# /m)[0] ?? "").trim()]),
  );

/** As the prose says it: with its unit, a list with commas, a switch as on or off. */
function inWords({ numbers }: PolicyVersion, path: string): string {
  const value = path.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], numbers);
  if (value === undefined) return `nothing: a policy has no ${path}`;
  if (typeof value === "boolean") return value ? "on" : "off";
  return Array.isArray(value) ? value.join(", ") : numberWords(path, value).whole.en.replace("\u00a0", " ");
}

const rulesOf = ({ numbers }: PolicyPreset) => [...new Set(numbers.map(({ rule }) => rule))].sort();
const digitsIn = (text: string) => text.match(/\d+/g) ?? [];

/** What a source is called, without what it says: up to the colon, where there is one. */
const nameOf = ({ source }: PresetNumber) => source.en.split(/: |\.(?: |$)/)[0] ?? "";

describe.each(EACH)("%s", (file, preset, prose) => {
  const policy = presetPolicy(preset);
  const sections = sectionsOf(prose);

  test("says of every number in it what the preset's policy says", () => {
    const stated = statedIn(prose);
    expect(stated.map(([path = ""]) => [path, inWords(policy, path)])).toEqual(stated);
    expect(inOneLine(prose).match(/\*\*[^*]+\*\*/g)).toHaveLength(stated.length);
  });

  test("has one section for every rule that gives a number, and in it all its numbers", () => {
    expect([...sections.keys()]).toEqual(rulesOf(preset));
    for (const [rule, text] of sections) {
      const paths = preset.numbers.filter((number) => number.rule === rule).map(({ path }) => path);
      const stated = statedIn(text.split("_Why._")[0] ?? "").map(([path]) => path);
      expect([rule, stated.sort()]).toEqual([rule, paths.sort()]);
    }
  });

  test("says under each what, why and by which source, its day, its address and how sure we are", () => {
    for (const [rule, text] of sections) {
      expect(text.match(/^_.+?_/gm)).toEqual(["_What._", "_Why._", "_Source._"]);
      const source = inOneLine(text.split("_Source._")[1] ?? "");
      const numbers = preset.numbers.filter((number) => number.rule === rule);
      for (const number of numbers) {
        expect([rule, source.includes(nameOf(number)) || nameOf(number)]).toEqual([rule, true]);
        expect(source.toLowerCase()).toContain(number.since ? `since ${number.since}` : "the rulebook gives no date");
        if (number.url !== null) expect(source).toContain(`(${number.url})`);
        if (number.read) expect(source.toLowerCase()).toContain(`read ${number.read.on}`);
        if (number.read) expect(source).toContain(`(${number.read.at})`);
      }
      if (numbers.some(({ url }) => url === null)) expect(source.toLowerCase()).toContain("no address is known");
      const sure = [...source.matchAll(/`([TSM])`/g)].map(([, letter]) => letter);
      expect([rule, sure.sort()]).toEqual([rule, [...new Set(numbers.map(({ confidence }) => confidence))].sort()]);
    }
  });

  test("says no other number in words of its own that the data does not say", () => {
    for (const [rule, text] of sections) {
      const numbers = preset.numbers.filter((number) => number.rule === rule);
      const known = numbers.flatMap(({ source, since, read }) => digitsIn(`${source.en} ${since} ${read?.on}`));
      const free = inOneLine(text)
        .replace(STATED, "")
        .replace(/\]\(\S+\)|[A-Z]{2}-\d\d|\b[RG]\d_\w+/g, "");
      expect([rule, digitsIn(free).filter((digits) => !known.includes(digits))]).toEqual([rule, []]);
    }
  });

  test("tells of every rule of its rulebook, each once, without a gap", () => {
    const place = preset.code.slice(-2);
    const told = [...prose.matchAll(new RegExp(`^(?:## |- )(${place}-\\d\\d)\\b`, "gm"))].map(([, rule]) => rule);
    const all = told.map((_, index) => `${place}-${String(index + 1).padStart(2, "0")}`);
    expect(told.toSorted()).toEqual(all);
    for (const line of prose.match(/^- [A-Z]{2}-\d\d.*$/gm) ?? []) expect(line).toMatch(/^- [A-Z]{2}-\d\d \(`[TSM]`/);
  });

  test("names rules of the product that there are, and is named in the README", () => {
    const named = prose.match(/\b[RG]\d_[A-Z_]+/g) ?? [];
    const known = CN_DEFAULT.rules.map(({ id }) => testOf(id));
    expect(named.map(testOf).filter((name) => !known.includes(name))).toEqual([]);
    expect(readme).toContain(`(${file})`);
  });
});

test("the prose of China's preset has every rule that the default policy's sources name", () => {
  const named = JSON.stringify(CN_DEFAULT.sources).match(/CN-\d\d/g) ?? [];
  expect(named.length).toBeGreaterThan(3);
  for (const rule of named) expect(cn).toContain(rule);
});
