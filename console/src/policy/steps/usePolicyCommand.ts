import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { type PolicyAnswer, type PolicyCommand, type PolicyRefusal, sendPolicy } from "./policy-commands.ts";

type State = Readonly<{ busy: boolean; refusals: readonly PolicyRefusal[]; failure: string | null }>;
const IDLE: State = { busy: false, refusals: [], failure: null };

/** Sends a command on a policy. `refusals` are the reader's to put right, `failure` is ours; both leave what was typed. */
export function usePolicyCommand(onDone: (answer: PolicyAnswer) => void) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [state, setState] = useState(IDLE);
  const last = useRef({ text: "", key: "" });
  const send = async (command: PolicyCommand) => {
    // The same command again has the same key, so that it takes effect once although its first answer was lost.
    const text = JSON.stringify(command);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    setState({ ...IDLE, busy: true });
    try {
      const answer = await sendPolicy(client, command, last.current.key);
      setState({ ...IDLE, refusals: answer.userErrors });
      if (answer.userErrors.length === 0) onDone(answer);
    } catch (error) {
      const said = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
      setState({ ...IDLE, failure: said ?? t`The server does not answer. Check the connection, then try again.` });
    }
  };
  return { ...state, isStale: state.refusals.some(({ code }) => code === "STALE_POLICY"), send };
}

export type SendPolicy = ReturnType<typeof usePolicyCommand>;
