import { gql, type TypedDocumentNode } from "@apollo/client";
import { useApolloClient, useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { refetchNamed } from "../app/refetch-named.ts";
import type { Claimable_CaseFragment, ClaimCaseMutation, ClaimCaseMutationVariables } from "../operations.generated.ts";
import { CLOCK_CHIP } from "../ui/ClockChip.tsx";
import { showToast } from "../ui/toasts.ts";

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

/** What a claim must know, whichever screen has fetched it. */
const CLAIMABLE: TypedDocumentNode<Claimable_CaseFragment> = gql`
  fragment Claimable_case on DeferralCase {
    id
    number
    version
  }
`;

type Held = NonNullable<ClaimCaseMutation["caseClaim"]["case"]>;

/** Claims on their way. Who wants a case again meanwhile waits for the same answer: asked twice, the second would be stale. */
const underway = new Map<string, Promise<Held | null>>();

/** Claims cases that are on screen. Success shows in the row; a refusal is told in the server's words. */
export function useClaim() {
  const { t } = useLingui();
  const client = useApolloClient();
  const [run] = useMutation(CLAIM_CASE);

  /** Answers with the case as it stands once it is held; null where it is not. */
  const ask = async (caseId: string): Promise<Held | null> => {
    const from = client.cache.identify({ __typename: "DeferralCase", id: caseId });
    const row = from ? client.cache.readFragment({ fragment: CLAIMABLE, id: from }) : null;
    if (!row) return null;
    const input = { caseId, expectedVersion: row.version, idempotencyKey: crypto.randomUUID() };
    const answer = await run({ variables: { input } }).catch(() => null);
    refetchNamed(client, ["CaseScreen", "QueueCounts"]);
    const claimed = answer?.data?.caseClaim;
    const refusal = claimed ? claimed.userErrors[0]?.message : t`Case ${row.number} could not be claimed. Try again.`;
    if (refusal) showToast({ tone: "problem", text: refusal });
    else showToast({ tone: "done", text: t`You hold case ${row.number} now.` });
    return claimed?.case ?? null;
  };
  const claim = (caseId: string): Promise<Held | null> => {
    const known = underway.get(caseId);
    if (known) return known;
    const asked = ask(caseId).finally(() => underway.delete(caseId));
    underway.set(caseId, asked);
    return asked;
  };
  return { claim };
}
