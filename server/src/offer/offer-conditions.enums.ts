import type { Undertaking } from "@respite/shared/relief/offer-conditions";
import { enumOf } from "../graphql/register-enum.ts";

export const UndertakingEnum = enumOf<Undertaking>("Undertaking", "What a borrower promises by accepting an offer.", {
  TELL_WHEN_BETTER: "To say so as soon as payments can resume earlier.",
  KEEP_OTHER_PAYMENTS: "To keep paying other loans with the lender as agreed.",
  NO_NEW_CREDIT: "To take up no new credit until the plan has been kept.",
});
