import { gql, type TypedDocumentNode } from "@apollo/client";
import type { QueueRow_CaseFragment } from "../operations.generated.ts";
import { CLOCK_CHIP } from "../ui/ClockChip.tsx";
import { MEASURE_WORDS } from "../ui/measure-words.ts";

export const QUEUE_ROW: TypedDocumentNode<QueueRow_CaseFragment> = gql`
  fragment QueueRow_case on DeferralCase {
    id
    number
    status
    ground
    late
    version
    requested {
      ...MeasureWords_measure @unmask
    }
    exposure {
      minor
      currency
    }
    clock {
      ...ClockChip_clock @unmask
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
  ${CLOCK_CHIP}
`;
