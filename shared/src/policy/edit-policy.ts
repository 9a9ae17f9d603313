import { LOCALES, type Locale } from "../locale/locale.ts";
import { err, type Result } from "../result/result.ts";
import type { PolicyProblem } from "./fault.ts";
import { parsePolicy } from "./parse-policy.ts";
import type { PolicyRule, PolicyVersion, SentencePart } from "./policy-version.ts";
import { unsound } from "./problem-words.ts";
import type { RuleId } from "./rule-catalogue.ts";

/** One number, by where it lies ("deferral.maxMonths"); the value as exact text, a list with commas. */
export type NumberEdit = Readonly<{ name: string; value: string }>;

export type SentenceEdit = Readonly<{ rule: string; part: SentencePart; locale: Locale; text: string }>;

/** Where the numbers of a group now come from. */
export type SourceEdit = Readonly<{ group: string; text: string }>;

/** What the policy is called in one language. */
export type NameEdit = Readonly<{ locale: Locale; text: string }>;

export type PolicyEdits = Readonly<{
  effectiveFrom?: string;
  names?: readonly NameEdit[];
  numbers?: readonly NumberEdit[];
  sentences?: readonly SentenceEdit[];
  sources?: readonly SourceEdit[];
}>;

/** A version with edits made to it, or everything that is wrong with them at once. What was given stays as it was. */
export function editPolicy(before: PolicyVersion, edits: PolicyEdits): Result<PolicyVersion, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const draft = JSON.parse(JSON.stringify(before)) as Json;
  if (edits.effectiveFrom !== undefined) draft.effectiveFrom = edits.effectiveFrom;
  for (const { locale, text } of edits.names ?? []) (draft.name as Json)[locale] = text.trim();
  for (const edit of edits.numbers ?? []) setNumber(draft.numbers as Json, edit, problems);
  for (const edit of edits.sentences ?? []) setSentence(draft.rules as Json[], edit, problems);
  for (const { group, text } of edits.sources ?? []) {
    const sources = draft.sources as Json;
    if (Object.hasOwn(sources, group)) sources[group] = { text, confidence: "PRODUCT" };
    else problems.push({ path: `sources.${group}`, fault: { kind: "UNKNOWN_GROUP" } });
  }
  const parsed = parsePolicy(draft);
  if (parsed.ok && problems.length === 0) return parsed;
  return err([...problems, ...(parsed.ok ? [] : parsed.error)]);
}

/** The same, for edits that ship with the product. @throws RangeError when they do not make a sound policy */
export function soundEdit(before: PolicyVersion, edits: PolicyEdits): PolicyVersion {
  const edited = editPolicy(before, edits);
  if (edited.ok) return edited.value;
  throw unsound(edited.error);
}

type Json = Record<string, unknown>;

/** Money is per currency, and a currency may be new; every other number is known by its place. */
function setNumber(numbers: Json, { name, value }: NumberEdit, problems: PolicyProblem[]): void {
  const path = name.split(".");
  const last = path.pop() ?? "";
  const parent = path.reduce<unknown>((at, part) => (isJson(at) && Object.hasOwn(at, part) ? at[part] : null), numbers);
  const perCurrency = path.at(-1) === "maxOutstanding" || path.at(-1) === "maxExposure";
  const known = isJson(parent) && (Object.hasOwn(parent, last) || (perCurrency && /^[A-Z]{3}$/.test(last)));
  if (!known || isJson(parent[last])) problems.push({ path: `numbers.${name}`, fault: { kind: "UNKNOWN_NUMBER" } });
  else parent[last] = likeBefore(parent[last], value.trim());
}

/**
 * Text as what stands there already is; what cannot be read so stays text, and is refused as such. No text where a number
 * stands is none, which is refused wherever there has to be one.
 */
function likeBefore(before: unknown, value: string): unknown {
  if (Array.isArray(before)) return value === "" ? [] : value.split(",").map((word) => word.trim());
  if (typeof before === "boolean") return value === "true" || (value === "false" ? false : value);
  if (typeof before === "string") return value;
  if (value === "") return null;
  return /^-?\d+$/.test(value) ? Number(value) : value;
}

function setSentence(rules: readonly Json[], edit: SentenceEdit, problems: PolicyProblem[]): void {
  const { rule: id, part, locale, text } = edit;
  const rule = rules.find((each) => each.id === (id as RuleId));
  const holder = part === "title" ? rule?.title : (rule?.sentences as Json | undefined)?.[part];
  const path = sentencePath(edit);
  if (!isJson(holder)) problems.push({ path, fault: { kind: "UNKNOWN_SENTENCE" } });
  else if (/[{}]/.test(part === "title" ? text : text.replace(/\{\w+\}/g, "")))
    problems.push({ path, fault: { kind: "BRACE" } });
  else holder[locale] = text.trim();
}

/** Everything that a rule says, part by part and language by language. */
export const sentencesOf = ({ id, title, sentences }: PolicyRule): readonly SentenceEdit[] =>
  Object.entries({ title, ...sentences }).flatMap(([part, sentence]) =>
    sentence === null
      ? []
      : // Read off the rule itself, whose parts these are.
        LOCALES.map((locale) => ({ rule: id, part: part as SentencePart, locale, text: sentence[locale] })),
  );

/** Where a sentence lies: "rules.R6_COOLDOWN.sentences.passed.en". */
export const sentencePath = ({ rule, part, locale }: Omit<SentenceEdit, "text">): string =>
  `rules.${rule}.${part === "title" ? part : `sentences.${part}`}.${locale}`;

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
