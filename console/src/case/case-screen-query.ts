import { gql, type TypedDocumentNode } from "@apollo/client";
import { DECIDE_PANEL } from "../decide/decide-panel-fragment.ts";
import type { CaseScreenQuery, CaseScreenQueryVariables } from "../operations.generated.ts";
import { AGREEMENT_STATE } from "./AgreementState.tsx";
import { BORROWER_REASON } from "./BorrowerReason.tsx";
import { CASE_HEADER } from "./CaseHeader.tsx";
import { CONSENTS } from "./Consents.tsx";
import { CREDIT_STRIP } from "./CreditStrip.tsx";
import { EVIDENCE_LIST } from "./EvidenceList.tsx";
import { FEEDBACK } from "./Feedback.tsx";
import { FINDINGS } from "./Findings.tsx";
import { LOAN_FACTS } from "./LoanFacts.tsx";
import { NOTICES } from "./Notices.tsx";
import { CASE_NOTES } from "./notes/CaseNotes.tsx";
import { CASE_OFFERS } from "./offers/case-offers.ts";
import { PROTECTIONS } from "./Protections.tsx";
import { TIMELINE } from "./Timeline.tsx";

export const CASE_SCREEN: TypedDocumentNode<CaseScreenQuery, CaseScreenQueryVariables> = gql`
  query CaseScreen($id: ID!) {
    case(id: $id) {
      id
      ...CaseHeader_case
      ...LoanFacts_case
      ...Findings_case
      ...BorrowerReason_case
      ...EvidenceList_case
      ...CreditStrip_case
      ...CaseOffers_case
      ...AgreementState_case
      ...Protections_case
      ...Consents_case
      ...Feedback_case
      ...CaseNotes_case
      ...Notices_case
      ...Timeline_case
      ...DecidePanel_case
    }
  }
  ${CASE_HEADER}
  ${LOAN_FACTS}
  ${FINDINGS}
  ${BORROWER_REASON}
  ${EVIDENCE_LIST}
  ${CREDIT_STRIP}
  ${CASE_OFFERS}
  ${AGREEMENT_STATE}
  ${PROTECTIONS}
  ${CONSENTS}
  ${FEEDBACK}
  ${CASE_NOTES}
  ${NOTICES}
  ${TIMELINE}
  ${DECIDE_PANEL}
`;
