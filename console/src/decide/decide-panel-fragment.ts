import { gql, type TypedDocumentNode } from "@apollo/client";
import type { DecidePanel_CaseFragment } from "../operations.generated.ts";
import { REFUSAL_NOTE } from "./RefusalNote.tsx";

export const DECIDE_PANEL: TypedDocumentNode<DecidePanel_CaseFragment> = gql`
  fragment DecidePanel_case on DeferralCase {
    id
    number
    status
    version
    updatedAt
    offersHash
    secondReviewReasons
    submittedOn
    borrower {
      id
      locale
      maskedName
    }
    institution {
      id
      timeZone
    }
    assignedTo {
      id
      name
    }
    maker {
      id
      name
    }
    evaluation {
      id
      passed
    }
    offers {
      id
    }
    decisions {
      id
      number
      outcome
      decidedAt
      decidedByName
      reasonCodes
      words
      nextSteps
      beyondAuthority {
        reason
        measured
        sentence
      }
    }
    permittedActions {
      action
      allowed
      reason
    }
    ...RefusalNote_case
  }
  ${REFUSAL_NOTE}
`;
