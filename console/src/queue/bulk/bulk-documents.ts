import { gql, type TypedDocumentNode } from "@apollo/client";
import type { CommandMutation } from "../../app/send-command.ts";
import type {
  AssignCasesMutation,
  Bulk_CaseFragment,
  CasesAssignInput,
  CasesClaimInput,
  CasesRequestEvidenceInput,
  ClaimCasesMutation,
  RequestEvidenceOfCasesMutation,
} from "../../operations.generated.ts";

/** What of a ticked row the dialog shows and sends; every row of the list has it. */
export const BULK_CASE: TypedDocumentNode<Bulk_CaseFragment> = gql`
  fragment Bulk_case on DeferralCase {
    id
    number
    version
    borrower {
      id
      maskedName
    }
    institution {
      id
    }
  }
`;

export const CLAIM_CASES: CommandMutation<ClaimCasesMutation["answer"], CasesClaimInput> = gql`
  mutation ClaimCases($input: CasesClaimInput!) {
    answer: casesClaim(input: $input) {
      results {
        caseId
        userErrors {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`;

export const ASSIGN_CASES: CommandMutation<AssignCasesMutation["answer"], CasesAssignInput> = gql`
  mutation AssignCases($input: CasesAssignInput!) {
    answer: casesAssign(input: $input) {
      results {
        caseId
        userErrors {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`;

export const REQUEST_EVIDENCE_OF_CASES: CommandMutation<
  RequestEvidenceOfCasesMutation["answer"],
  CasesRequestEvidenceInput
> = gql`
  mutation RequestEvidenceOfCases($input: CasesRequestEvidenceInput!) {
    answer: casesRequestEvidence(input: $input) {
      results {
        caseId
        userErrors {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`;

export type BulkAnswer = ClaimCasesMutation["answer"];
