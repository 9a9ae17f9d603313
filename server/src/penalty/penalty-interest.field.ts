import { rateOn } from "@respite/shared/penalty/rate-on";
import { unpaidPenalty } from "@respite/shared/penalty/unpaid-penalty";
import { Arg, FieldResolver, Resolver } from "type-graphql";
import { DateScalar } from "../graphql/scalars.ts";
import { businessDate } from "../institution/business-date.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { Loan } from "../loan/loan.type.ts";
import { type LoanPositionColumns, loanPositionSql, storedLoan } from "../loan/loan-position.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import { policyOfLoanSql } from "../policy/policy-of-loan.ts";
import { computed } from "../read/shape-fields.ts";
import { PenaltyInterest } from "./penalty-interest.type.ts";
import { sharesUnder, standingOn } from "./standing-on.ts";

type Needs = { institutionId: string; policyVersion: string; position: LoanPositionColumns; timeZone: string };

/** Penalty interest of a loan on a day; payments that came in later are left out of it. */
export const penaltyInterestOfLoan = computed<Needs, Readonly<{ on?: string | null }>>(
  { institutionId: "institution_id", policyVersion: policyOfLoanSql("id"), position: loanPositionSql("id"), timeZone },
  (needs, { database, now }, args) =>
    withPinned(database, needs, (policy) => {
      const loan = storedLoan(needs.position);
      const { currency } = loan.booked;
      const on = args.on ?? businessDate(now, needs.timeZone);
      const { daysCounted, daysStopped, rows, schedule } = standingOn(loan, policy, on);
      return {
        on,
        daysCounted,
        daysStopped,
        policyVersion: policy.id,
        accrued: { minor: rows.reduce((sum, row) => sum + row.accrued, 0), currency },
        unpaid: { minor: unpaidPenalty(schedule, rows, policy.numbers.performance.allocation), currency },
        annualRate: rateOn({ ...loan, shares: sharesUnder(loan, policy) }, policy.numbers, on),
      };
    }),
);

/** Declares the field with its argument; the read engine answers it. */
@Resolver(() => Loan)
export class PenaltyInterestField {
  @FieldResolver(() => PenaltyInterest, { description: "Penalty interest on what is overdue, as it stands on a day." })
  penaltyInterest(
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "Which day; today unless given.",
    })
    _on: string | null,
  ): never {
    throw new Error("Loan.penaltyInterest is answered by the read engine.");
  }
}
