import { gql, type TypedDocumentNode } from "@apollo/client";
import type { CaseThenQuery, CaseThenQueryVariables } from "../../operations.generated.ts";
import { MEASURE_WORDS } from "../../ui/measure-words.ts";

/**
 * A case as it stood, and whose it is. No ids are asked for: what is kept under one in the browser is the case of today,
 * and must not be overwritten by an earlier one.
 */
export const CASE_THEN: TypedDocumentNode<CaseThenQuery, CaseThenQueryVariables> = gql`
  query CaseThen($id: ID!, $at: DateTime!) {
    case(id: $id) {
      id
      number
      ground
      createdAt
      exposure {
        minor
        currency
      }
      borrower {
        id
        name
      }
      institution {
        id
        timeZone
      }
    }
    caseAsOf(id: $id, at: $at) {
      at
      status
      assignedToName
      makerName
      checkerName
      evidenceDueOn
      offersValidUntil
      appealUntil
      eventCount
      evaluation {
        policyVersion
        passed
        findings {
          rule
          set
          passed
          measured
          limit
          unit
          sentence
        }
      }
      decisions {
        number
        outcome
        decidedAt
        decidedByName
        reasonCodes
        words
      }
      offers {
        position
        status
        measures {
          ...MeasureWords_measure @unmask
        }
        firstDueOn
        firstAmount {
          minor
          currency
        }
        maturityOn
        stillPayable {
          minor
          currency
        }
        termsHash
      }
      schedule {
        number
        currency
        instalments {
          number
          dueOn
          due
        }
      }
      protections {
        kind
        fromOn
        toOn
        reason
      }
      evidence {
        kind
        fileName
        receivedAt
        sha256
      }
      notices {
        locale
        subject
        body
        publishedAt
      }
    }
  }
  ${MEASURE_WORDS}
`;

export type Then = NonNullable<CaseThenQuery["caseAsOf"]>;
export type CaseNow = NonNullable<CaseThenQuery["case"]>;
