import { type ApolloClient, gql, type TypedDocumentNode } from "@apollo/client";
import type * as Types from "../operations.generated.ts";

const BACKDATE_PROTECTION: TypedDocumentNode<
  Types.BackdateProtectionMutation,
  Types.BackdateProtectionMutationVariables
> = gql`
  mutation BackdateProtection($input: ProtectionBackdateInput!) {
    changed: protectionBackdate(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

const RELEASE_PROTECTION: TypedDocumentNode<Types.ReleaseProtectionMutation, Types.ReleaseProtectionMutationVariables> =
  gql`
  mutation ReleaseProtection($input: ProtectionReleaseInput!) {
    changed: protectionRelease(input: $input) {
      userErrors {
        field
        message
      }
    }
  }
`;

/** A command on one interval; `fromOn` moves its first day back, without it today is its last. */
export type ProtectionCommand = Readonly<{ protectionId: string; reason: string; fromOn: string | null }>;

/** What stands against it; nothing: it took effect. The case on screen is asked anew. Throws when nobody answered. */
export async function sendProtection(
  client: ApolloClient,
  { fromOn, ...of }: ProtectionCommand,
  idempotencyKey: string,
): Promise<readonly Types.BackdateProtectionMutation["changed"]["userErrors"][number][]> {
  const again = { refetchQueries: ["CaseScreen"], awaitRefetchQueries: true };
  const input = { ...of, idempotencyKey };
  const { data } =
    fromOn === null
      ? await client.mutate({ ...again, mutation: RELEASE_PROTECTION, variables: { input } })
      : await client.mutate({ ...again, mutation: BACKDATE_PROTECTION, variables: { input: { ...input, fromOn } } });
  if (!data) throw new Error("The server gave no answer.");
  return data.changed.userErrors;
}
