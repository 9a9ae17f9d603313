import { useLingui } from "@lingui/react/macro";
import type { StepMode } from "./steps.ts";

/** What a step is called and what its form asks. `missing` is said where words are needed and not written. */
export type StepWords = Readonly<{
  title: string;
  hint: string;
  ask: string | null;
  missing: string | null;
  danger?: true;
}>;

export function useStepWords(): Readonly<Record<StepMode, StepWords>> {
  const { t } = useLingui();
  const undo = { ask: t`Why`, missing: t`The record must say why.`, danger: true } as const;
  return {
    provide: {
      title: t`All documents have come`,
      hint: t`The case goes back to whoever holds it, and its clock runs on.`,
      ask: null,
      missing: null,
    },
    extend: {
      title: t`Give more time to answer`,
      hint: t`By as many days as the policy gives, once. The clock stands still until then.`,
      ask: null,
      missing: null,
    },
    appeal: {
      title: t`Write down an appeal`,
      hint: t`Somebody who had no hand in the decline hears it. Collection stays on hold until then.`,
      ask: t`What the borrower says to the decline`,
      missing: t`Write down what the borrower says.`,
    },
    reopen: {
      title: t`Reopen the case`,
      hint: t`As if it had been received today: the clock begins anew, the rules are run anew, and collection stops.`,
      ask: t`What is new`,
      missing: t`Say what is new.`,
    },
    special: {
      title: t`Move to special handling`,
      hint: t`For a loan that is charged off or before a court. The hold stays; reopening brings the case back.`,
      ask: t`Why`,
      missing: t`The record must say why.`,
    },
    withdraw: {
      title: t`Withdraw for the borrower`,
      hint: t`Open offers lapse, and collection may go on.`,
      ask: t`Why, if the borrower says`,
      missing: null,
      danger: true,
    },
    proposeCancel: { ...undo, title: t`Propose to undo the agreement`, hint: t`A second person undoes it.` },
    cancel: {
      ...undo,
      title: t`Undo the agreement`,
      hint: t`The former schedule returns, row for row. The borrower reads why.`,
    },
  };
}
