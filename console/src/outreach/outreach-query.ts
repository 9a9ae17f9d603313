import { gql, type TypedDocumentNode } from "@apollo/client";
import type { OutreachQuery, OutreachQueryVariables } from "../operations.generated.ts";

/** Those due soonest; who reaches all of them looks again. */
export const MOST_SHOWN = 100;

export const OUTREACH: TypedDocumentNode<OutreachQuery, OutreachQueryVariables> = gql`
  query Outreach($withinDays: Int!, $first: Int!) {
    outreach(withinDays: $withinDays, first: $first) {
      nodes {
        loan {
          id
          externalId
          product
          institution {
            id
            name
            timeZone
          }
        }
        borrower {
          id
          maskedName
        }
        dueOn
        dueAmount {
          minor
          currency
        }
        signals
        grounds
        groundsWithProof
        mayCall {
          allowed
          reason
          until
        }
      }
      totalCount
    }
  }
`;

export type Candidate = OutreachQuery["outreach"]["nodes"][number];
