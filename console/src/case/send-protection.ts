import { type ApolloClient, gql } from "@apollo/client";
import { type CommandMutation, sendCommand } from "../app/send-command.ts";
import type * as Types from "../operations.generated.ts";

type Answer = Types.BackdateProtectionMutation["answer"];

const BACKDATE_PROTECTION: CommandMutation<Answer, Types.ProtectionBackdateInput> = gql`
  mutation BackdateProtection($input: ProtectionBackdateInput!) {
    answer: protectionBackdate(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

const RELEASE_PROTECTION: CommandMutation<Answer, Types.ProtectionReleaseInput> = gql`
  mutation ReleaseProtection($input: ProtectionReleaseInput!) {
    answer: protectionRelease(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

/** A command on one interval; `fromOn` moves its first day back, without it today is its last. */
export type ProtectionCommand = Readonly<{ protectionId: string; reason: string; fromOn: string | null }>;

/** What became of it. The case on screen is asked anew. Throws when nobody answered. */
export function sendProtection(
  client: ApolloClient,
  { fromOn, ...of }: ProtectionCommand,
  idempotencyKey: string,
): Promise<Answer> {
  const input = { ...of, idempotencyKey };
  return fromOn === null
    ? sendCommand(client, RELEASE_PROTECTION, input, ["CaseScreen"])
    : sendCommand(client, BACKDATE_PROTECTION, { ...input, fromOn }, ["CaseScreen"]);
}
