import type { ApolloClient } from "@apollo/client";
import type {
  CaseApproveInput,
  CaseConfirmInput,
  CaseDeclineInput,
  CaseRequestEvidenceInput,
  CaseReturnInput,
  Refusal_ErrorFragment,
} from "../operations.generated.ts";
import { APPROVE_CASE, CONFIRM_CASE, DECLINE_CASE, REQUEST_EVIDENCE, RETURN_CASE } from "./decision-documents.ts";
import { isStep, type Step, sendStep } from "./steps.ts";

/** A decision ready to be sent, with the key that makes sending it twice harmless. */
export type Decision =
  | Readonly<{ mode: "approve"; input: CaseApproveInput }>
  | Readonly<{ mode: "decline"; input: CaseDeclineInput }>
  | Readonly<{ mode: "evidence"; input: CaseRequestEvidenceInput }>
  | Readonly<{ mode: "confirm"; input: CaseConfirmInput }>
  | Readonly<{ mode: "return"; input: CaseReturnInput }>
  | Step;

/** `null`: it took effect. Otherwise what stands against it. Throws when nobody answered. */
export async function sendDecision(
  client: ApolloClient,
  decision: Decision,
): Promise<readonly Refusal_ErrorFragment[] | null> {
  const payload = await run(client, decision);
  if (!payload) throw new Error("The server gave no answer.");
  return payload.userErrors.length > 0 ? payload.userErrors : null;
}

async function run(client: ApolloClient, decision: Decision) {
  if (isStep(decision)) return sendStep(client, decision);
  switch (decision.mode) {
    case "approve":
      return (await client.mutate({ mutation: APPROVE_CASE, variables: { input: decision.input } })).data?.caseApprove;
    case "decline":
      return (await client.mutate({ mutation: DECLINE_CASE, variables: { input: decision.input } })).data?.caseDecline;
    case "evidence":
      return (await client.mutate({ mutation: REQUEST_EVIDENCE, variables: { input: decision.input } })).data
        ?.caseRequestEvidence;
    case "confirm":
      return (await client.mutate({ mutation: CONFIRM_CASE, variables: { input: decision.input } })).data?.caseConfirm;
    case "return":
      return (await client.mutate({ mutation: RETURN_CASE, variables: { input: decision.input } })).data?.caseReturn;
  }
}
