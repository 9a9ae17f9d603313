import { type ApolloClient, gql } from "@apollo/client";
import { type CommandMutation, sendCommand } from "../app/send-command.ts";
import type * as Types from "../operations.generated.ts";

type Answer = Types.DeclareDisasterMutation["answer"];

const DECLARE_DISASTER: CommandMutation<Answer, Types.DisasterDeclareInput> = gql`
  mutation DeclareDisaster($input: DisasterDeclareInput!) {
    answer: disasterDeclare(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

const WITHDRAW_DISASTER: CommandMutation<Answer, Types.DisasterWithdrawInput> = gql`
  mutation WithdrawDisaster($input: DisasterWithdrawInput!) {
    answer: disasterWithdraw(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

export type NewDisaster = Omit<Types.DisasterDeclareInput, "idempotencyKey">;

/** Writes one down. Either way the list is asked anew. Throws when nobody answered. */
export const declareDisaster = (client: ApolloClient, disaster: NewDisaster, idempotencyKey: string): Promise<Answer> =>
  sendCommand(client, DECLARE_DISASTER, { ...disaster, idempotencyKey }, ["Disasters"]);

/** The same, for a declaration that is to count no longer. */
export const withdrawDisaster = (
  client: ApolloClient,
  declarationId: string,
  idempotencyKey: string,
): Promise<Answer> => sendCommand(client, WITHDRAW_DISASTER, { declarationId, idempotencyKey }, ["Disasters"]);
