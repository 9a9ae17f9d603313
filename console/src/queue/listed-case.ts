import { gql, type TypedDocumentNode } from "@apollo/client";
import type { ListedCase_CaseFragment } from "../operations.generated.ts";
import { MEASURE_WORDS } from "../ui/measure-words.ts";

/** What a list shows of a case, on the screen and in a file. */
export const LISTED_CASE: TypedDocumentNode<ListedCase_CaseFragment> = gql`
  fragment ListedCase_case on DeferralCase {
    id
    number
    status
    ground
    late
    requested {
      ...MeasureWords_measure @unmask
    }
    exposure {
      minor
      currency
    }
    assignedTo {
      id
      name
    }
    borrower {
      id
      maskedName
    }
    institution {
      id
      name
      timeZone
    }
  }
  ${MEASURE_WORDS}
`;
