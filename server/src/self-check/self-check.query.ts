import { type Currency, isCurrency } from "@respite/shared/money/currency";
import { selfCheck } from "@respite/shared/self-check/self-check";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { viewFinding } from "../evaluation/finding.view.ts";
import type { Context } from "../graphql/context.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { viewUserErrors } from "../graphql/user-error.view.ts";
import { policyOfCheck } from "./policy-of-check.ts";
import { SelfCheckInput } from "./self-check.input.ts";
import { SelfCheckPayload } from "./self-check.type.ts";

/** Open to everybody, like the calculator: needs no sign-in, reads no loan, stores nothing. */
@Resolver()
export class SelfCheckQuery {
  @Query(() => SelfCheckPayload, {
    description: "Would a respite be granted, and what is missing? Needs no sign-in; stores nothing, binds nobody.",
  })
  async selfCheck(
    @Arg("input", () => SelfCheckInput, { description: "What you know of the loan." }) input: SelfCheckInput,
    @Ctx() context: Context,
  ) {
    const { locale } = context;
    const by = await policyOfCheck(context, input);
    const wrong = [...(by.ok ? [] : [by.error]), ...problems(input)];
    if (!by.ok || wrong.length > 0) return { check: null, userErrors: viewUserErrors(wrong, locale) };
    const { policy, today } = by.value;
    const { outstanding, currency, on, hardshipSince } = input;
    const { evaluation, ...check } = selfCheck(
      {
        ...input,
        on: on ?? today,
        outstanding: { minor: outstanding, currency: currency as Currency },
        hardshipSince: hardshipSince ?? null,
      },
      policy,
    );
    const findings = evaluation.findings.map((finding) => viewFinding(finding, locale));
    return { check: { ...check, policyVersion: policy.id, late: evaluation.late, findings }, userErrors: [] };
  }
}

function problems({ currency, worstDaysPastDue, months }: SelfCheckInput): UserErrorValue[] {
  const within = (value: number, min: number, max: number, field: string) =>
    value >= min && value <= max ? [] : [userError("NUMBER_OUT_OF_RANGE", { min, max }, [field])];
  return [
    ...(isCurrency(currency) ? [] : [userError("CURRENCY_UNKNOWN", {}, ["currency"])]),
    ...within(worstDaysPastDue, 0, 999, "worstDaysPastDue"),
    ...within(months, 1, 120, "months"),
  ];
}
