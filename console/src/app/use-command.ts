import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";

type State<R> = Readonly<{ busy: boolean; refusals: readonly R[]; failure: string | null }>;

/**
 * Sends one command after another from a form. `refusals` are the reader's to put right, `failure` is ours; both leave
 * what was typed.
 *
 * @param send answers what stands against the command, nothing where it took effect, and throws when nobody answered
 */
export function useCommand<C, R extends Readonly<{ message: string }>>(
  send: (command: C, idempotencyKey: string) => Promise<readonly R[]>,
  onDone: () => void,
) {
  const { t } = useLingui();
  const idle: State<R> = { busy: false, refusals: [], failure: null };
  const [state, setState] = useState(idle);
  const last = useRef({ text: "", key: "" });
  const run = async (command: C) => {
    // The same command again has the same key, so that it takes effect once although its first answer was lost.
    const text = JSON.stringify(command);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    setState({ ...idle, busy: true });
    try {
      const refusals = await send(command, last.current.key);
      setState({ ...idle, refusals });
      if (refusals.length === 0) onDone();
    } catch (error) {
      const said = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
      setState({ ...idle, failure: said ?? t`The server does not answer. Check the connection, then try again.` });
    }
  };
  const messages = state.failure ? [state.failure] : state.refusals.map(({ message }) => message);
  return { ...state, messages, send: run };
}
