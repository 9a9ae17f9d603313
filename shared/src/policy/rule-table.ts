import { numberAt } from "./number-at.ts";
import type { NumberGroup } from "./policy-numbers.ts";
import type { PolicyRule, PolicyVersion } from "./policy-version.ts";

/** One line for every rule: its sentence, its number, where that comes from, and the test that holds it. */
export function ruleTable(policy: PolicyVersion): string {
  const lines = policy.rules.map((rule) => line(policy, rule));
  return [
    `| rule | sentence when met | number in ${policy.id} | source | test |`,
    "| -- | -- | -- | -- | -- |",
    ...lines,
  ].join("\n");
}

/** `R1_APPLICATION_WINDOW` is tried in `r1-application-window.test.ts`. */
export const testOf = (id: string): string => `${id.toLowerCase().replaceAll("_", "-")}.test.ts`;

function line({ numbers, sources }: PolicyVersion, { id, threshold, sentences }: PolicyRule): string {
  const test = testOf(id);
  const link = `[${test}](../src/evaluation/rules/${test})`;
  if (threshold === null) return `| \`${id}\` | ${sentences.passed.en} | none of its own | – | ${link} |`;
  const [group = ""] = threshold.split(".");
  const { text, confidence } = sources[group as NumberGroup];
  return `| \`${id}\` | ${sentences.passed.en} | \`${threshold}\`: ${said(numberAt(numbers, threshold))} | ${text} (${confidence}) | ${link} |`;
}

function said(number: unknown): string {
  if (Array.isArray(number)) return number.join(", ");
  if (typeof number !== "object" || number === null) return String(number);
  return Object.entries(number)
    .map(([name, part]) => `${name} ${said(part)}`)
    .join("; ");
}
