import { type ApolloClient, gql, type TypedDocumentNode } from "@apollo/client";
import { type CommandMutation, sendCommand } from "../../app/send-command.ts";
import type * as Types from "../../operations.generated.ts";

/** A command on policy versions, but for the key that makes sending it twice harmless. */
export type PolicyCommand =
  | Readonly<{ kind: "draft"; input: Omit<Types.PolicyDraftInput, "idempotencyKey"> }>
  | Readonly<{ kind: "edit"; input: Omit<Types.PolicyEditInput, "idempotencyKey"> }>
  | Readonly<{ kind: "submit"; input: Omit<Types.PolicySubmitInput, "idempotencyKey"> }>
  | Readonly<{ kind: "return"; input: Omit<Types.PolicyReturnInput, "idempotencyKey"> }>
  | Readonly<{ kind: "publish"; input: Omit<Types.PolicyPublishInput, "idempotencyKey"> }>
  | Readonly<{ kind: "retire"; input: Omit<Types.PolicyRetireInput, "idempotencyKey"> }>;

export type PolicyAnswer = Types.PolicyAnswer_PayloadFragment;

const ANSWER: TypedDocumentNode<Types.PolicyAnswer_PayloadFragment> = gql`
  fragment PolicyAnswer_payload on PolicyPayload {
    policyVersion {
      id
      revision
    }
    userErrors {
      code
      field
      message
    }
  }
`;

const DRAFT: CommandMutation<PolicyAnswer, Types.PolicyDraftInput> = gql`
  mutation DraftPolicy($input: PolicyDraftInput!) {
    answer: policyDraft(input: $input) {
      ...PolicyAnswer_payload @unmask
    }
  }
  ${ANSWER}
`;
const EDIT: CommandMutation<PolicyAnswer, Types.PolicyEditInput> = gql`
  mutation EditPolicy($input: PolicyEditInput!) {
    answer: policyEdit(input: $input) {
      ...PolicyAnswer_payload @unmask
    }
  }
  ${ANSWER}
`;
const SUBMIT: CommandMutation<PolicyAnswer, Types.PolicySubmitInput> = gql`
  mutation SubmitPolicy($input: PolicySubmitInput!) {
    answer: policySubmit(input: $input) {
      ...PolicyAnswer_payload @unmask
    }
  }
  ${ANSWER}
`;
const RETURN: CommandMutation<PolicyAnswer, Types.PolicyReturnInput> = gql`
  mutation ReturnPolicy($input: PolicyReturnInput!) {
    answer: policyReturn(input: $input) {
      ...PolicyAnswer_payload @unmask
    }
  }
  ${ANSWER}
`;
const PUBLISH: CommandMutation<PolicyAnswer, Types.PolicyPublishInput> = gql`
  mutation PublishPolicy($input: PolicyPublishInput!) {
    answer: policyPublish(input: $input) {
      ...PolicyAnswer_payload @unmask
    }
  }
  ${ANSWER}
`;
const RETIRE: CommandMutation<PolicyAnswer, Types.PolicyRetireInput> = gql`
  mutation RetirePolicy($input: PolicyRetireInput!) {
    answer: policyRetire(input: $input) {
      ...PolicyAnswer_payload @unmask
    }
  }
  ${ANSWER}
`;

const MUTATIONS = {
  draft: DRAFT,
  edit: EDIT,
  submit: SUBMIT,
  return: RETURN,
  publish: PUBLISH,
  retire: RETIRE,
} as const;

/** What became of it. Either way list and version are asked anew. Throws when nobody answered. */
export function sendPolicy(
  client: ApolloClient,
  { kind, input }: PolicyCommand,
  idempotencyKey: string,
): Promise<PolicyAnswer> {
  // Each kind names its own mutation, and its input is that mutation's: a union of pairs, which TypeScript takes apart.
  const mutation = MUTATIONS[kind] as CommandMutation<PolicyAnswer, object>;
  const again = ["PolicyVersions", "PolicyVersion", "PolicyDifference"];
  return sendCommand(client, mutation, { ...input, idempotencyKey }, again);
}
