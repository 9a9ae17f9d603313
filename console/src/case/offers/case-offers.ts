import { gql, type TypedDocumentNode } from "@apollo/client";
import type { CaseOffers_CaseFragment } from "../../operations.generated.ts";
import { MEASURE_WORDS } from "../../ui/measure-words.ts";

/** The offers of a case and the schedule in force, which they are compared with. */
export const CASE_OFFERS: TypedDocumentNode<CaseOffers_CaseFragment> = gql`
  fragment CaseOffers_case on DeferralCase {
    id
    status
    exposure {
      minor
      currency
    }
    loan {
      id
      maturityOn
      schedule {
        id
        instalments {
          number
          dueOn
          due
          interestFree
          paid
        }
      }
    }
    offers {
      id
      position
      status
      validUntil
      conditions {
        missing
        sentences
      }
      measures {
        ...MeasureWords_measure @unmask
      }
      firstDueOn
      firstAmount {
        minor
        currency
      }
      highestInstalment {
        minor
        currency
      }
      maturityOn
      maturityMovedMonths
      waivedInterest {
        minor
        currency
      }
      penaltyInterest {
        minor
        currency
      }
      waivedPenalty {
        minor
        currency
      }
      capitalisedInterest {
        minor
        currency
      }
      stillPayable {
        minor
        currency
      }
      costToBorrower {
        minor
        currency
      }
      costToLender {
        minor
        currency
      }
      capitalisedPenalty {
        minor
        currency
      }
      reducedInterest {
        minor
        currency
      }
      reportingEffect
      effectiveAnnualRate
      rateCap
      withinRateCap
      instalments {
        number
        dueOn
        due
        interestFree
      }
    }
  }
  ${MEASURE_WORDS}
`;
