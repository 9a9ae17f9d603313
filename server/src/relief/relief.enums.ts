import type { DeferredInterestPlace, ReliefMeasureType } from "@respite/shared/relief/relief";
import { enumOf } from "../graphql/register-enum.ts";

export const ReliefMeasureTypeEnum = enumOf<ReliefMeasureType>(
  "ReliefMeasureType",
  "What a relief changes. Measures take effect in the order waive (and reduce), capitalise, carry forward.",
  {
    SHIFT: "No payment for `months`; everything later moves by as many months.",
    SHIFT_TO_DATE: "The next instalment moves to `toDate`; later ones follow by the same distance.",
    EXTEND: "The rest is spread over `months` more instalments.",
    CAPITALISE: "No payment for `months`; their interest joins the principal.",
    INTEREST_ONLY: "Interest alone is paid for `months`.",
    TAIL: "The next `instalments` amounts fall due with the last one, free of interest.",
    RE_AGE: "What is overdue falls due in even parts with the next `instalments` ones.",
    RATE_REDUCTION: "From `fromDate` on, interest runs at `rate` at most; principal parts stay.",
    INTEREST_PAUSE: "No interest runs for the days after `fromDate` up to `toDate`; principal parts stay.",
    WAIVE: "The `share` of the deferral-period interest is waived, and the `penaltyShare` of unpaid penalties.",
  },
);

export const DeferredInterestPlaceEnum = enumOf<DeferredInterestPlace>(
  "DeferredInterestPlace",
  "Where the interest of the deferred months is paid.",
  {
    FIRST_RESUMED: "With the first instalment after the deferral.",
    SPREAD: "In even parts over all that remain.",
    LAST: "With the last instalment.",
  },
);

export type CapitaliseMaturity = "EXTEND" | "KEEP";
export const CapitaliseMaturityEnum = enumOf<CapitaliseMaturity>(
  "CapitaliseMaturity",
  "What capitalising does to the maturity.",
  {
    EXTEND: "The term grows by the months deferred.",
    KEEP: "The maturity stays; the instalments grow.",
  },
);
