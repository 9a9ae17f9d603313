import { type ApolloClient, gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../operations.generated.ts";

const DECLARE_DISASTER: TypedDocumentNode<Types.DeclareDisasterMutation, Types.DeclareDisasterMutationVariables> = gql`
  mutation DeclareDisaster($input: DisasterDeclareInput!) {
    disasterDeclare(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

const WITHDRAW_DISASTER: TypedDocumentNode<Types.WithdrawDisasterMutation, Types.WithdrawDisasterMutationVariables> =
  gql`
  mutation WithdrawDisaster($input: DisasterWithdrawInput!) {
    disasterWithdraw(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

export type NewDisaster = Omit<Types.DisasterDeclareInput, "idempotencyKey">;
type Refusal = Types.DeclareDisasterMutation["disasterDeclare"]["userErrors"][number];

/** Either way the list is asked anew. */
const again = { refetchQueries: ["Disasters"], awaitRefetchQueries: true };

/** What stands against it; nothing: it took effect. Throws when nobody answered. */
export async function declareDisaster(
  client: ApolloClient,
  disaster: NewDisaster,
  idempotencyKey: string,
): Promise<readonly Refusal[]> {
  const variables = { input: { ...disaster, idempotencyKey } };
  const { data } = await client.mutate({ ...again, mutation: DECLARE_DISASTER, variables });
  if (!data) throw new Error("The server gave no answer.");
  return data.disasterDeclare.userErrors;
}

/** The same, for a declaration that is to count no longer. */
export async function withdrawDisaster(
  client: ApolloClient,
  declarationId: string,
  idempotencyKey: string,
): Promise<readonly Refusal[]> {
  const variables = { input: { declarationId, idempotencyKey } };
  const { data } = await client.mutate({ ...again, mutation: WITHDRAW_DISASTER, variables });
  if (!data) throw new Error("The server gave no answer.");
  return data.disasterWithdraw.userErrors;
}
