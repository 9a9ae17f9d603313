import { gql, type TypedDocumentNode } from "@apollo/client";
import type { QueueCountsQuery, QueueCountsQueryVariables } from "../operations.generated.ts";

/** How many cases each view holds. The filters are those of case-filter.ts, written out so that the text never varies. */
export const QUEUE_COUNTS: TypedDocumentNode<QueueCountsQuery, QueueCountsQueryVariables> = gql`
  query QueueCounts {
    waiting: cases(filter: { assigned: WAITING_ON_ME }) {
      totalCount
    }
    mine: cases(filter: { assigned: ME, status: [SUBMITTED, UNDER_REVIEW, EVIDENCE_REQUESTED, PENDING_SECOND_REVIEW, APPEALED, SPECIAL_HANDLING, OFFERED] }) {
      totalCount
    }
    unassigned: cases(filter: { assigned: NOBODY, status: [SUBMITTED, UNDER_REVIEW, EVIDENCE_REQUESTED, PENDING_SECOND_REVIEW, APPEALED, SPECIAL_HANDLING, OFFERED] }) {
      totalCount
    }
    open: cases(filter: { status: [SUBMITTED, UNDER_REVIEW, EVIDENCE_REQUESTED, PENDING_SECOND_REVIEW, APPEALED, SPECIAL_HANDLING, OFFERED] }) {
      totalCount
    }
    all: cases {
      totalCount
    }
  }
`;
