import type { Sentence } from "../locale/locale.ts";
import { CHANGED, changeSentence } from "./change-sentence.ts";
import { ORDERED_NUMBERS } from "./policy-numbers.ts";
import type { PolicyVersion } from "./policy-version.ts";

/** One thing that differs between two versions: where, what it was and is, as exact text, and what that means. */
export type PolicyChange = Readonly<{
  path: string;
  before: string | null;
  after: string | null;
  sentence: Sentence;
}>;

/**
 * What differs between two versions, in the order of the policy: numbers first, then what rules say, then sources and the
 * rest. Which version it is (id, code, version) is no difference.
 */
export function policyDifference(from: PolicyVersion, to: PolicyVersion): readonly PolicyChange[] {
  return [
    ...leaves("numbers", from.numbers, to.numbers),
    ...leaves("rules", byRule(from), byRule(to)),
    ...leaves("sources", from.sources, to.sources),
    ...leaves("", rest(from), rest(to)),
  ];
}

const rest = ({ effectiveFrom, name, jurisdiction, calendar }: PolicyVersion) => ({
  effectiveFrom,
  name,
  jurisdiction,
  calendar,
});

/** Rules by their id, so that their order in the file says nothing. */
const byRule = ({ rules }: PolicyVersion) =>
  Object.fromEntries(
    rules.map(({ id, threshold, title, sentences }) => [id, { threshold, title, sentences }] as const),
  );

function leaves(path: string, before: unknown, after: unknown): PolicyChange[] {
  if (isBranch(before) || isBranch(after)) {
    const [left, right] = [isBranch(before) ? before : {}, isBranch(after) ? after : {}];
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names.flatMap((name) => leaves(path === "" ? name : `${path}.${name}`, left[name], right[name]));
  }
  const hasOrder = ORDERED_NUMBERS.has(path.replace(/^numbers\./, ""));
  const [was, is] = [exact(before, hasOrder), exact(after, hasOrder)];
  if (was === is) return [];
  return [{ path, before: was, after: is, sentence: changeSentence(path, before, after) ?? CHANGED(path, was, is) }];
}

/** Lists whose order says nothing are equal whatever their order. */
function exact(value: unknown, hasOrder: boolean): string | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? (hasOrder ? value : value.toSorted()).join(", ") : String(value);
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
