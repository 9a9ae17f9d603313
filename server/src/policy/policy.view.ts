import { DECLINE_REASONS } from "@respite/shared/case/case-words";
import { DECLINE_NEXT_STEPS, DECLINE_SENTENCES } from "@respite/shared/case/decline-words";
import type { Locale } from "@respite/shared/locale/locale";
import type { NumberGroup } from "@respite/shared/policy/policy-numbers";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";

export const viewRules = ({ rules }: PolicyVersion, locale: Locale) =>
  rules.map(({ id, set, title }) => ({ id, set, sentence: title[locale] }));

export const viewDeclineReasons = (locale: Locale) =>
  DECLINE_REASONS.map((code) => ({
    code,
    sentence: DECLINE_SENTENCES[code][locale],
    nextSteps: DECLINE_NEXT_STEPS[code][locale],
  }));

/** Every leaf of the numbers under its path, as exact text, with the source of its group. */
export const viewNumbers = ({ numbers, sources }: PolicyVersion) =>
  flatten(numbers).map(({ path, value }) => {
    const { text: source, confidence } = sources[path[0] as NumberGroup];
    return { name: path.join("."), value, unit: unitOf(path), source, confidence };
  });

type Leaf = Readonly<{ path: readonly string[]; value: string }>;

function flatten(value: unknown, path: readonly string[] = []): Leaf[] {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([name, part]) => flatten(part, [...path, name]));
  }
  return [{ path, value: Array.isArray(value) ? value.join(", ") : String(value) }];
}

/** The last word of the path says what it counts. */
export function unitOf(path: readonly string[]): string {
  const last = path.at(-1) ?? "";
  if (/^[A-Z]{3}$/.test(last)) return `minor units of ${last}`;
  if (/Calls/.test(last)) return "calls";
  if (/BusinessDays$/.test(last)) return "business days";
  if (/Days|^days/.test(last)) return "days";
  if (/Months|^months/.test(last)) return "months";
  if (/Share/.test(last)) return "share";
  if (/Rate|maxAnnual/.test(last)) return "rate a year";
  return "";
}

/** A version that ships, as the API shows it: in force wherever nobody published another. */
export const viewBuiltIn = (policy: PolicyVersion, locale: Locale, preset: string | null = null) => ({
  id: policy.id,
  code: policy.code,
  version: policy.version,
  effectiveFrom: policy.effectiveFrom,
  name: policy.name[locale],
  jurisdiction: policy.jurisdiction,
  calendar: policy.calendar,
  status: preset === null ? "PUBLISHED" : "DRAFT",
  revision: 1,
  base: policy.id,
  preset,
  effectiveUntil: null,
  documentHash: null,
  document: JSON.stringify(policy),
  returnedWords: null,
  authorName: null,
  editorName: null,
  publisherName: null,
  publishedAt: null,
  retiredAt: null,
  presetConfirmedByName: null,
  presetConfirmedAt: null,
  ownWork: false,
  rules: viewRules(policy, locale),
  numbers: viewNumbers(policy),
  declineReasons: viewDeclineReasons(locale),
});
