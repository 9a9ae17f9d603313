import type { Relief } from "@respite/shared/relief/relief";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { globalId } from "../graphql/global-id.field.ts";
import { type Shape, shape } from "../read/shape.ts";
import { column, computed, money } from "../read/shape-fields.ts";
import { viewInstalment } from "../schedule/instalment.view.ts";

export const offerShape: Shape = shape("Offer", "offer", {
  id: globalId("Offer"),
  position: column("position"),
  status: column("status"),
  measures: computed<{ relief: Relief }>({ relief: "relief" }, ({ relief }) => relief.measures),
  firstDueOn: column("first_due_on"),
  firstAmount: money("first_amount_minor"),
  highestInstalment: money("highest_minor"),
  maturityOn: column("maturity_on"),
  maturityMovedMonths: column("maturity_moved_months"),
  instalmentsRemaining: column("instalments_remaining"),
  deferralInterest: money("deferral_interest_minor"),
  waivedInterest: money("waived_minor"),
  capitalisedInterest: money("capitalised_minor"),
  stillPayable: money("still_payable_minor"),
  costToBorrower: money("cost_to_borrower_minor"),
  costToLender: money("cost_to_lender_minor"),
  validUntil: column("valid_until"),
  termsHash: column("terms_hash"),
  instalments: computed<{ rows: Instalment[] }>({ rows: "instalments" }, ({ rows }) => rows.map(viewInstalment)),
});
