import { gql, type TypedDocumentNode } from "@apollo/client";
import type { QueueRow_CaseFragment } from "../operations.generated.ts";
import { CLOCK_CHIP } from "../ui/ClockChip.tsx";
import { LISTED_CASE } from "./listed-case.ts";

export const QUEUE_ROW: TypedDocumentNode<QueueRow_CaseFragment> = gql`
  fragment QueueRow_case on DeferralCase {
    ...ListedCase_case @unmask
    version
    clock {
      ...ClockChip_clock @unmask
    }
  }
  ${LISTED_CASE}
  ${CLOCK_CHIP}
`;
