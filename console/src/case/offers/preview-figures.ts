import { gql, type TypedDocumentNode } from "@apollo/client";
import type { PreviewFigures_PreviewFragment } from "../../operations.generated.ts";

/** A relief computed: what an offer shows. The columns of the comparison. */
export const PREVIEW_FIGURES: TypedDocumentNode<PreviewFigures_PreviewFragment> = gql`
  fragment PreviewFigures_preview on ReliefPreview {
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
    schedule {
      id
      instalments {
        number
        dueOn
        due
        interestFree
      }
    }
    secondReviewReasons
    beyondAuthority {
      reason
      measured
      sentence
    }
  }
`;
