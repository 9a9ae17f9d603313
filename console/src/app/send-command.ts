import type { ApolloClient, TypedDocumentNode } from "@apollo/client";

/** A mutation with one field, called `answer`, and one input. */
export type CommandMutation<A, I> = TypedDocumentNode<Readonly<{ answer: A }>, { input: I }>;

/**
 * Sends a command, and asks the queries named in `again` anew before it answers, whatever became of it.
 * @throws Error when nobody answered
 */
export async function sendCommand<A, I>(
  client: ApolloClient,
  mutation: CommandMutation<A, I>,
  input: I,
  again: readonly string[],
): Promise<A> {
  const { data } = await client.mutate({
    mutation,
    variables: { input },
    refetchQueries: [...again],
    awaitRefetchQueries: true,
  });
  if (!data) throw new Error("The server gave no answer.");
  return (data as Readonly<{ answer: A }>).answer;
}
