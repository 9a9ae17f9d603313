import { describe, expect, test } from "vitest";
import au from "../../policies/au.md?raw";
import auHans from "../../policies/au.zh-Hans.md?raw";
import auHant from "../../policies/au.zh-Hant.md?raw";
import cn from "../../policies/cn.md?raw";
import cnHans from "../../policies/cn.zh-Hans.md?raw";
import cnHant from "../../policies/cn.zh-Hant.md?raw";
import eu from "../../policies/eu.md?raw";
import euHans from "../../policies/eu.zh-Hans.md?raw";
import euHant from "../../policies/eu.zh-Hant.md?raw";
import kr from "../../policies/kr.md?raw";
import krHans from "../../policies/kr.zh-Hans.md?raw";
import krHant from "../../policies/kr.zh-Hant.md?raw";
import uk from "../../policies/uk.md?raw";
import ukHans from "../../policies/uk.zh-Hans.md?raw";
import ukHant from "../../policies/uk.zh-Hant.md?raw";
import us from "../../policies/us.md?raw";
import usHans from "../../policies/us.zh-Hans.md?raw";
import usHant from "../../policies/us.zh-Hant.md?raw";

const EACH = [
  ["au.zh-Hans", auHans, au],
  ["au.zh-Hant", auHant, au],
  ["cn.zh-Hans", cnHans, cn],
  ["cn.zh-Hant", cnHant, cn],
  ["eu.zh-Hans", euHans, eu],
  ["eu.zh-Hant", euHant, eu],
  ["kr.zh-Hans", krHans, kr],
  ["kr.zh-Hant", krHant, kr],
  ["uk.zh-Hans", ukHans, uk],
  ["uk.zh-Hant", ukHant, uk],
  ["us.zh-Hans", usHans, us],
  ["us.zh-Hant", usHant, us],
] as const;

const found = (text: string, pattern: RegExp) =>
  [...text.replace(/\s+/g, " ").matchAll(pattern)].map(([all]) => all).sort();
/** A number in bold with the place where it lies: the unit, and what a currency is called, are the language's. */
const stated = (text: string) =>
  found(text, /\*\*[^*]+\*\* \(`[\w.]+`\)/g).map((each) => {
    const [, said = "", place = ""] = /\*\*([^*]+)\*\* (.+)/.exec(each) ?? [];
    const digits = said.replace(/[^\d.,:]/g, "");
    return `${/\d/.test(said) ? digits : said.replace(/^(开启|開啟)$/, "on")} ${place}`;
  });
const numbersIn = (text: string) => [...new Set(found(text.replace("31 March 2021", "2021 3 31"), /\d+/g))].sort();

describe.each(EACH)("the prose of a preset, %s", (_, prose, english) => {
  test("has the headings of the English one, and under each number what, why and by which source", () => {
    const heads = (text: string) => [...text.matchAll(/^(#+) ([A-Z]{2}-\d\d)?/gm)].map(([all]) => all.trim());
    expect(heads(prose).length).toBeGreaterThan(3);
    expect(heads(prose)).toEqual(heads(english));
    for (const section of prose.split(/^## /m).slice(1))
      expect((section.split(/^# /m)[0] ?? "").match(/^_.+?_/gm)).toHaveLength(3);
  });

  test("says every number of the data as the English one does, which is held against it", () => {
    expect(stated(prose).length).toBeGreaterThan(5);
    expect(stated(prose).sort()).toEqual(stated(english).sort());
  });

  test("tells of the same rules, by the same sources, on the same days and with the same confidence", () => {
    const patterns = [/\b[A-Z]{2}-\d\d\b/g, /\]\((https?:[^ ]+)\)/g, /\d{4}-\d\d-\d\d/g, /`[TSM]`/g, /\b[RG]\d_\w+/g];
    for (const pattern of patterns) expect(found(prose, pattern)).toEqual(found(english, pattern));
  });

  test("says no number that the English one does not", () => {
    expect(numbersIn(prose)).toEqual(numbersIn(english));
  });
});
