import { gql, type TypedDocumentNode } from "@apollo/client";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { PREVIEW_FIGURES } from "../case/offers/preview-figures.ts";
import type { CaseSuggestionsQuery, CaseSuggestionsQueryVariables } from "../operations.generated.ts";
import { MEASURE_WORDS } from "../ui/measure-words.ts";
import { measureInput } from "./compose.ts";
import { changeDraft, useDraft } from "./draft-store.ts";
import { RELIEF_PREVIEW } from "./usePreviews.ts";

export const CASE_SUGGESTIONS: TypedDocumentNode<CaseSuggestionsQuery, CaseSuggestionsQueryVariables> = gql`
  query CaseSuggestions($id: ID!) {
    case(id: $id) {
      id
      suggestedOffers {
        why
        measures {
          ...MeasureWords_measure @unmask
        }
        preview {
          ...PreviewFigures_preview @unmask
        }
      }
    }
  }
  ${MEASURE_WORDS}
  ${PREVIEW_FIGURES}
`;

/** Puts what the policy suggests into the draft, once, chosen; from then on the offers are the reviewer's. */
export function useSuggestions(caseId: string, wanted: boolean): void {
  const { data } = useQuery(CASE_SUGGESTIONS, { variables: { id: caseId }, skip: !wanted });
  const suggested = data?.case?.suggestedOffers;
  const client = useApolloClient();
  // A draft that was sent is gone, and the next decision begins with the suggestions again.
  const { seeded } = useDraft(caseId).draft;
  useEffect(() => {
    if (!wanted || !suggested || seeded) return;
    const offers = suggested.slice(0, 4).map(({ measures, why }, index) => ({
      key: `suggested-${index}`,
      measures: measures.map(measureInput),
      chosen: true,
      why,
    }));
    // Each came with its figures: what previews would ask is answered before they ask.
    suggested.forEach(({ preview }, index) => {
      client.writeQuery({
        query: RELIEF_PREVIEW,
        variables: { input: { caseId, measures: offers[index]?.measures ?? [] } },
        data: { reliefPreview: { __typename: "ReliefPreviewPayload", preview, userErrors: [] } },
      });
    });
    changeDraft(caseId, { offers, seeded: true });
  }, [client, caseId, wanted, suggested, seeded]);
}
