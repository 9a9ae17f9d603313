import { gql, type TypedDocumentNode } from "@apollo/client";
import { useApolloClient, useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { ClaimCaseMutation, ClaimCaseMutationVariables } from "../operations.generated.ts";
import { CLOCK_CHIP } from "../ui/ClockChip.tsx";
import { showToast } from "../ui/toasts.ts";
import { QUEUE_ROW } from "./queue-row.ts";

export const CLAIM_CASE: TypedDocumentNode<ClaimCaseMutation, ClaimCaseMutationVariables> = gql`
  mutation ClaimCase($input: CaseClaimInput!) {
    caseClaim(input: $input) {
      case {
        id
        status
        version
        claimExpiresAt
        assignedTo {
          id
          name
        }
        clock {
          ...ClockChip_clock @unmask
        }
        permittedActions {
          action
          allowed
          reasonCode
          reason
        }
      }
      userErrors {
        message
      }
    }
  }
  ${CLOCK_CHIP}
`;

export type Claimed = Readonly<{ number: string; refusal: string | null }>;

/** Claims cases whose rows are known. Success shows in the row; a refusal is told in the server's words. */
export function useClaim() {
  const { t } = useLingui();
  const { cache } = useApolloClient();
  const [run] = useMutation(CLAIM_CASE);

  const attempt = async (caseId: string): Promise<Claimed | null> => {
    const from = cache.identify({ __typename: "DeferralCase", id: caseId });
    const row = from ? cache.readFragment({ fragment: QUEUE_ROW, fragmentName: "QueueRow_case", id: from }) : null;
    if (!row) return null;
    const input = { caseId, expectedVersion: row.version, idempotencyKey: crypto.randomUUID() };
    const answer = await run({ variables: { input } }).catch(() => null);
    const unheard = answer?.data ? null : t`Case ${row.number} could not be claimed. Try again.`;
    return { number: row.number, refusal: answer?.data?.caseClaim.userErrors[0]?.message ?? unheard };
  };

  const claim = async (caseId: string): Promise<void> => {
    const claimed = await attempt(caseId);
    if (claimed?.refusal) showToast({ tone: "problem", text: claimed.refusal });
    else if (claimed) showToast({ tone: "done", text: t`You hold case ${claimed.number} now.` });
  };
  return { claim, attempt };
}
