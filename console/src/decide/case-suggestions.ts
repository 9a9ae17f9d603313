import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import type {
  CaseSuggestionsQuery,
  CaseSuggestionsQueryVariables,
  ReliefMeasureInput,
} from "../operations.generated.ts";
import { MEASURE_WORDS, type MeasureFacts } from "../ui/measure-words.ts";
import { changeDraft, draftOf } from "./draft-store.ts";

export const CASE_SUGGESTIONS: TypedDocumentNode<CaseSuggestionsQuery, CaseSuggestionsQueryVariables> = gql`
  query CaseSuggestions($id: ID!) {
    case(id: $id) {
      id
      suggestedOffers {
        why
        measures {
          ...MeasureWords_measure @unmask
        }
      }
    }
  }
  ${MEASURE_WORDS}
`;

/** A stored measure as one would send it: without what it does not use. */
export function measureInput({
  type,
  months,
  deferredInterest,
  maturity,
  instalments,
  toDate,
  share,
}: MeasureFacts): ReliefMeasureInput {
  return {
    type,
    ...(months != null && { months }),
    ...(deferredInterest != null && { deferredInterest }),
    ...(maturity != null && { maturity }),
    ...(instalments != null && { instalments }),
    ...(toDate != null && { toDate }),
    ...(share != null && { share }),
  };
}

/** Puts what the policy suggests into the draft, once, chosen; from then on the offers are the reviewer's. */
export function useSuggestions(caseId: string, wanted: boolean): void {
  const { data } = useQuery(CASE_SUGGESTIONS, { variables: { id: caseId }, skip: !wanted });
  const suggested = data?.case?.suggestedOffers;
  useEffect(() => {
    if (!wanted || !suggested || draftOf(caseId).seeded) return;
    const offers = suggested.slice(0, 4).map(({ measures, why }, index) => ({
      key: `suggested-${index}`,
      measures: measures.map(measureInput),
      chosen: true,
      why,
    }));
    changeDraft(caseId, { offers, seeded: true });
  }, [caseId, wanted, suggested]);
}
