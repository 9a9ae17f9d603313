import type { Sentence } from "../locale/locale.ts";
import { LOCALES } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";
import type { Currency } from "../money/currency.ts";
import { CN_DEFAULT } from "./cn-default.ts";
import { soundEdit } from "./edit-policy.ts";
import type { PolicyProblem } from "./fault.ts";
import { numberName } from "./number-name.ts";
import { CONFIDENCES, type Confidence, type NumberSource, type PolicyVersion } from "./policy-version.ts";
import { unsound } from "./problem-words.ts";
import {
  BAD,
  currency,
  day,
  int,
  list,
  object,
  oneOf,
  orElse,
  orNull,
  type Reader,
  record,
  reportTo,
  text,
  words,
} from "./reader.ts";
import { KEPT, OTHERS } from "./source-sentences.ts";

/** One number of a rulebook: where it lies, what it is, which rule says so, since when, and how sure we are of it. */
export type PresetNumber = Readonly<{
  path: string;
  value: string;
  rule: string;
  /** Which text says so, and how it was read. */
  source: Sentence;
  /** From when the rule applies; null where the rulebook does not say. */
  since: string | null;
  confidence: Confidence;
  /** Where it can be read; null where no address is known. */
  url: string | null;
  /** Where and when what stands behind the confidence was read; null where nothing was. */
  read: Readonly<{ at: string; on: string }> | null;
}>;

/** What one jurisdiction's rulebook says, over the product's defaults. A template: it decides nothing by itself. */
export type PolicyPreset = Readonly<{
  code: string;
  /** Raised whenever a number or a source changes; what was drafted from an earlier one keeps that. */
  version: number;
  jurisdiction: string;
  calendar: string;
  name: Sentence;
  numbers: readonly PresetNumber[];
  /** The product's own thresholds in the local currency: the amounts of CN-DEFAULT, rounded. */
  amounts: Readonly<{ currency: Currency; maxOutstanding: number; maxExposure: number }> | null;
}>;

const amount = int(1, Number.MAX_SAFE_INTEGER);
const address = text({ kind: "FORM", example: "https://example.org/" }, /^https?:\/\/\S+$/);

const preset: Reader<PolicyPreset> = object({
  code: text({ kind: "FORM", example: "PRESET-US" }, /^PRESET-[A-Z]{2}$/),
  version: int(1, 1000),
  jurisdiction: text({ kind: "FORM", example: "GB" }, /^[A-Z]{2}$/),
  calendar: text({ kind: "FORM", example: "cn" }, /^[a-z]+$/),
  name: record(LOCALES, words),
  numbers: list(
    object({
      path: words,
      value: words,
      source: record(LOCALES, words),
      since: orNull(day),
      confidence: oneOf(CONFIDENCES),
      rule: text({ kind: "FORM", example: "US-01" }, /^[A-Z]{2}-\d\d$/),
      url: orElse(orNull(address), null),
      read: orElse(orNull(object({ at: address, on: day })), null),
    }),
  ),
  amounts: orNull(object({ currency, maxOutstanding: amount, maxExposure: amount })),
});

/** A preset that ships with the product. @throws RangeError when it is not sound */
export function soundPreset(data: unknown): PolicyPreset {
  const problems: PolicyProblem[] = [];
  const read = preset(data, "", reportTo(problems));
  if (read === BAD || problems.length > 0) throw unsound(problems);
  presetPolicy(read);
  return read;
}

/**
 * The whole policy that a preset makes: its numbers over the product's defaults, and every source said anew, so that no
 * number claims the law of another country. @throws RangeError when the numbers do not make a sound policy
 */
export function presetPolicy(preset: PolicyPreset): PolicyVersion {
  const { code, version, jurisdiction, calendar, name, numbers, amounts } = preset;
  const base = { ...CN_DEFAULT, id: `${code}@${version}`, code, version, jurisdiction, calendar, name };
  const own = amounts
    ? [
        { name: `smallLoan.maxOutstanding.${amounts.currency}`, value: String(amounts.maxOutstanding) },
        { name: `secondReview.maxExposure.${amounts.currency}`, value: String(amounts.maxExposure) },
      ]
    : [];
  const set = numbers.map(({ path, value }) => ({ name: path, value }));
  return soundEdit({ ...base, sources: sourcesOf(jurisdiction, numbers) }, { numbers: [...set, ...own] });
}

function sourcesOf(jurisdiction: string, numbers: readonly PresetNumber[]): PolicyVersion["sources"] {
  const entries = Object.entries(CN_DEFAULT.sources).map(([group, kept]): [string, NumberSource] => {
    const said = saidOf(numbers, group);
    if (said.length > 0) return [group, { text: sourceOf(said).en, confidence: leastSure(said) }];
    return [group, jurisdiction === "CN" ? kept : { text: KEPT.en, confidence: "PRODUCT" }];
  });
  // The same groups as before, each with its source: all that the type says.
  return Object.fromEntries(entries) as PolicyVersion["sources"];
}

/** What a preset says of where its numbers come from, group by group. */
export const presetSources = ({ numbers }: PolicyPreset): readonly Sentence[] =>
  Object.keys(CN_DEFAULT.sources).flatMap((group) => {
    const said = saidOf(numbers, group);
    return said.length === 0 ? [] : [sourceOf(said)];
  });

const saidOf = (numbers: readonly PresetNumber[], group: string): readonly PresetNumber[] =>
  numbers.filter(({ path }) => path.split(".")[0] === group);

/** The data names a number by its place; whoever reads Chinese reads what it is called. */
const sourceOf = (said: readonly PresetNumber[]): Sentence =>
  sentence((locale) => {
    const each = said.map(({ path, rule, source }) =>
      locale === "en"
        ? `${path}: ${source.en} (${rule})`
        : `${numberName(path)?.[locale] ?? path}：${source[locale]}（${rule}）`,
    );
    return [...each, OTHERS[locale]].join(locale === "en" ? " " : "");
  });

const leastSure = (numbers: readonly PresetNumber[]): Confidence =>
  (["M", "S", "T"] as const).find((level) => numbers.some(({ confidence }) => confidence === level)) ?? "PRODUCT";
