import { DECLINE_REASONS } from "@respite/shared/case/case-words";
import { DECLINE_NEXT_STEPS, DECLINE_SENTENCES } from "@respite/shared/case/decline-words";
import type { Locale } from "@respite/shared/locale/locale";
import type { PolicyVersion as Policy } from "@respite/shared/policy/policy-version";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { findPolicy } from "./find-policy.ts";
import { PolicyVersion } from "./policy-version.type.ts";

@Resolver()
export class PolicyQuery {
  @Query(() => PolicyVersion, {
    nullable: true,
    description: "One version of a policy, in words and numbers; null when there is none.",
  })
  policyVersion(
    @Arg("id", () => ID, { description: "Code and version, such as CN-DEFAULT@1." }) id: string,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "policyVersion");
    const policy = findPolicy(id);
    return policy ? viewPolicy(policy, context.locale) : null;
  }
}

const viewPolicy = (policy: Policy, locale: Locale) => ({
  ...{ id: policy.id, code: policy.code, version: policy.version, effectiveFrom: policy.effectiveFrom },
  rules: policy.rules.map(({ id, set, title }) => ({ id, set, sentence: title[locale] })),
  numbers: flatten(policy.numbers),
  declineReasons: DECLINE_REASONS.map((code) => ({
    code,
    sentence: DECLINE_SENTENCES[code][locale],
    nextSteps: DECLINE_NEXT_STEPS[code][locale],
  })),
});

/** Every leaf of the numbers under its path, as exact text; the last word of the path says what it counts. */
function flatten(value: unknown, path: readonly string[] = []): { name: string; value: string; unit: string }[] {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([name, part]) => flatten(part, [...path, name]));
  }
  const text = Array.isArray(value) ? value.join(", ") : String(value);
  return [{ name: path.join("."), value: text, unit: unitOf(path) }];
}

function unitOf(path: readonly string[]): string {
  const last = path.at(-1) ?? "";
  if (/^[A-Z]{3}$/.test(last)) return `minor units of ${last}`;
  if (/BusinessDays$/.test(last)) return "business days";
  if (/Days|^days/.test(last)) return "days";
  if (/Months|^months/.test(last)) return "months";
  if (/Share/.test(last)) return "share";
  if (/Rate/.test(last)) return "rate a year";
  return "";
}
