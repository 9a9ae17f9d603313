import { useLingui } from "@lingui/react/macro";
import { Input, Select } from "../ui/fields.tsx";
import type { FormProblems, LimitForm } from "./limit-form.ts";

type Props = {
  form: LimitForm;
  change: (part: Partial<LimitForm>) => void;
  problems: FormProblems;
  currency: string;
};

const WAIVERS = ["yes", "no"] as const;

/** How far the authority goes in each respect. */
export function BoundsFields({ form, change, problems, currency }: Props) {
  const { t } = useLingui();
  const amount = t`Write an amount such as 200000 or 200,000.50, or leave it empty.`;
  return (
    <>
      <Input
        label={t`Exposure up to`}
        hint={t`Outstanding principal of the loan. Empty: no limit.`}
        error={problems.maxExposure && amount}
        suffix={currency}
        value={form.maxExposure}
        onChange={(maxExposure) => change({ maxExposure })}
      />
      <Input
        label={t`Months deferred up to`}
        hint={t`For which something is put off. Empty: no limit.`}
        error={problems.maxDeferralMonths && t`Write a whole number of months, or leave it empty.`}
        value={form.maxDeferralMonths}
        onChange={(maxDeferralMonths) => change({ maxDeferralMonths })}
      />
      <Input
        label={t`Cost to the lender up to`}
        hint={t`Of the dearest offer. Empty: no limit.`}
        error={problems.maxCostToLender && amount}
        suffix={currency}
        value={form.maxCostToLender}
        onChange={(maxCostToLender) => change({ maxCostToLender })}
      />
      <Select
        label={t`Waivers`}
        options={WAIVERS}
        labels={{ yes: t`Allowed`, no: t`Not allowed` }}
        value={form.mayWaive ? "yes" : "no"}
        onChange={(may) => change({ mayWaive: may === "yes" })}
      />
    </>
  );
}
