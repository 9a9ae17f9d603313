import type { ApolloClient } from "@apollo/client";
import type {
  CaseApproveInput,
  CaseConfirmInput,
  CaseDeclineInput,
  CaseRequestEvidenceInput,
  CaseReturnInput,
  Refusal_ErrorFragment,
} from "../operations.generated.ts";
import { DOCUMENT_OF } from "./decision-documents.ts";
import type { Step } from "./steps.ts";

/** A decision ready to be sent, with the key that makes sending it twice harmless. */
export type Decision =
  | Readonly<{ mode: "approve"; input: CaseApproveInput }>
  | Readonly<{ mode: "decline"; input: CaseDeclineInput }>
  | Readonly<{ mode: "evidence"; input: CaseRequestEvidenceInput }>
  | Readonly<{ mode: "confirm"; input: CaseConfirmInput }>
  | Readonly<{ mode: "return"; input: CaseReturnInput }>
  | Step;

type Answer = Readonly<{ decided: Readonly<{ userErrors: readonly Refusal_ErrorFragment[] }> }>;

/** `null`: it took effect. Otherwise what stands against it. Throws when nobody answered. */
export async function sendDecision(
  client: ApolloClient,
  decision: Decision,
): Promise<readonly Refusal_ErrorFragment[] | null> {
  const { mode, input } = decision;
  const { data } = await client.mutate<Answer, { input: Decision["input"] }>({
    mutation: DOCUMENT_OF[mode],
    variables: { input },
  });
  if (!data) throw new Error("The server gave no answer.");
  const { userErrors } = data.decided;
  return userErrors.length > 0 ? userErrors : null;
}
