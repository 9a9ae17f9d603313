import { CN_DEFAULT } from "@respite/shared/policy/cn-default";
import type { NumberEdit, SourceEdit } from "@respite/shared/policy/edit-policy";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { fromPreset, PROMISING } from "./own-policies.ts";

/** What an editor of the demo is writing, or has handed to a second editor. */
export type Draft = Readonly<{
  base: PolicyVersion;
  preset: string | null;
  status: "DRAFT" | "IN_REVIEW";
  numbers: readonly NumberEdit[];
  sources: readonly SourceEdit[];
}>;

const invented = (group: string): SourceEdit => ({
  group,
  text: "Invented for the demo: what the board of this lender asked to be tried.",
});

/**
 * By institution code: 和源 tries shorter deferrals, and more small loans with a record less good, which flips cases both ways; Harbor's version
 * from a template waits for the second editor, who has to confirm that its numbers hold.
 */
export const DRAFTS: Readonly<Record<string, Draft>> = {
  HEYUAN: {
    base: CN_DEFAULT,
    preset: null,
    status: "DRAFT",
    numbers: [
      { name: "deferral.maxMonths", value: "2" },
      { name: "smallLoan.maxOutstanding.CNY", value: "8000000" },
      { name: "smallLoan.maxDaysPastDue", value: "12" },
    ],
    sources: [invented("deferral"), invented("smallLoan")],
  },
  HARBOR: {
    base: fromPreset("PRESET-US"),
    preset: "PRESET-US",
    status: "IN_REVIEW",
    numbers: [...PROMISING.numbers, { name: "deferral.maxMonths", value: "2" }],
    sources: [...PROMISING.sources, invented("deferral")],
  },
};
