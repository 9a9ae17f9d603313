import type { Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";
import { numberWords } from "./number-words.ts";
import { listed, listedReasons, wordOf } from "./policy-words.ts";

const YES: Sentence = { "zh-Hans": "启用", "zh-Hant": "啟用", en: "switched on" };
const NO: Sentence = { "zh-Hans": "停用", "zh-Hant": "停用", en: "switched off" };
const NOT_SAID: Sentence = { "zh-Hans": "未规定", "zh-Hant": "未規定", en: "not limited" };
const NONE: Sentence = { "zh-Hans": "无", "zh-Hant": "無", en: "none" };

/** Whatever stands at a place among the numbers, in words: a count with its unit, an amount, a share, a list, a switch. */
export function numberInWords(name: string, value: unknown): Sentence {
  if (value === null || value === undefined) return NOT_SAID;
  if (typeof value === "boolean") return value ? YES : NO;
  if (Array.isArray(value)) return value.length === 0 ? NONE : (/easons$/.test(name) ? listedReasons : listed)(value);
  if (typeof value === "object") return inParts(name, value);
  const words = wordOf(value);
  return words.en === String(value) ? numberWords(name, value).whole : words;
}

/** Amounts by currency. */
function inParts(name: string, parts: object): Sentence {
  const each = Object.entries(parts).map(([part, value]) => numberInWords(`${name}.${part}`, value));
  if (each.length === 0) return NONE;
  return sentence((locale) => each.map((words) => words[locale]).join(locale === "en" ? ", " : "、"));
}
