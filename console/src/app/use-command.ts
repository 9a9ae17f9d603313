import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";

type Refusal = Readonly<{ message: string }>;
type State<R> = Readonly<{ busy: boolean; refusals: readonly R[]; failure: string | null }>;

/**
 * Sends one command after another from a form. `refusals` are the reader's to put right, `failure` is ours; both leave
 * what was typed.
 *
 * @param send answers with what stands against the command, nothing where it took effect; throws when nobody answered
 */
export function useCommand<C, R extends Refusal, A extends Readonly<{ userErrors: readonly R[] }>>(
  send: (command: C, idempotencyKey: string) => Promise<A>,
  onDone: (answer: A) => void,
) {
  const { t } = useLingui();
  const idle: State<A["userErrors"][number]> = { busy: false, refusals: [], failure: null };
  const [state, setState] = useState(idle);
  const last = useRef({ text: "", key: "" });
  const run = async (command: C) => {
    // The same command again has the same key, so that it takes effect once although its first answer was lost.
    const text = JSON.stringify(command);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    setState({ ...idle, busy: true });
    try {
      const answer = await send(command, last.current.key);
      setState({ ...idle, refusals: answer.userErrors });
      if (answer.userErrors.length === 0) onDone(answer);
    } catch (error) {
      const said = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
      setState({ ...idle, failure: said ?? t`The server does not answer. Check the connection, then try again.` });
    }
  };
  const messages = state.failure ? [state.failure] : state.refusals.map(({ message }) => message);
  return { ...state, messages, send: run };
}
