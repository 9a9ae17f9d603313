import type { ReportingEffect } from "@respite/shared/relief/reporting-effect";
import { enumOf } from "../graphql/register-enum.ts";

export const ReportingEffectEnum = enumOf<ReportingEffect>(
  "ReportingEffect",
  "What a relief does to the status that may be reported to a bureau.",
  {
    STAYS_CURRENT: "Nothing was overdue, and nothing is.",
    BECOMES_CURRENT: "What was overdue falls due anew; from then on the loan is current.",
    STAYS_OVERDUE: "Something stays overdue; the status keeps its level.",
  },
);
