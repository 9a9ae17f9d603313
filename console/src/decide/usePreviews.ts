import { gql, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { PREVIEW_FIGURES } from "../case/offers/preview-figures.ts";
import type {
  PreviewFigures_PreviewFragment,
  ReliefMeasureInput,
  ReliefPreviewQuery,
  ReliefPreviewQueryVariables,
} from "../operations.generated.ts";
import { isUnfinished } from "./measure-form.ts";

export const RELIEF_PREVIEW: TypedDocumentNode<ReliefPreviewQuery, ReliefPreviewQueryVariables> = gql`
  query ReliefPreview($input: ReliefPreviewInput!) {
    reliefPreview(input: $input) {
      preview {
        ...PreviewFigures_preview @unmask
      }
      userErrors {
        message
      }
    }
  }
  ${PREVIEW_FIGURES}
`;

export type Preview = Readonly<{ preview: PreviewFigures_PreviewFragment | null; problem: string | null }>;

/** A pause in editing that long is worth a computation, ms. */
const PAUSE_MS = 180;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(JSON.parse(text)), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return rested;
}

function usePreview(caseId: string, measures: readonly ReliefMeasureInput[] | undefined): Preview {
  const { t } = useLingui();
  const rested = useRested(measures ?? null);
  const unfinished = isUnfinished(measures ?? []);
  const { data, error } = useQuery(RELIEF_PREVIEW, {
    variables: { input: { caseId, measures: rested ?? [] } },
    skip: !measures || !rested || isUnfinished(rested),
  });
  if (unfinished) return { preview: null, problem: t`A day or a rate is still missing.` };
  const answer = measures ? data?.reliefPreview : undefined;
  const current = JSON.stringify(rested) === JSON.stringify(measures ?? null);
  return {
    preview: current ? (answer?.preview ?? null) : null,
    problem: current ? (answer?.userErrors[0]?.message ?? error?.message ?? null) : null,
  };
}

/** The server's computation of each relief; a decision carries four at most, so there are four places. */
export function usePreviews(caseId: string, reliefs: readonly (readonly ReliefMeasureInput[])[]): readonly Preview[] {
  const first = usePreview(caseId, reliefs[0]);
  const second = usePreview(caseId, reliefs[1]);
  const third = usePreview(caseId, reliefs[2]);
  const fourth = usePreview(caseId, reliefs[3]);
  return [first, second, third, fourth].slice(0, reliefs.length);
}
