import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useApolloClient } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { type LimitCommand, type LimitRefusal, sendLimits } from "./send-limits.ts";

type State = Readonly<{ busy: boolean; refusals: readonly LimitRefusal[]; failure: string | null }>;
const IDLE: State = { busy: false, refusals: [], failure: null };

/** Sends a command on limits. `refusals` are the reader's to put right, `failure` is ours; both leave what was typed. */
export function useSendLimits(onDone: () => void) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [state, setState] = useState(IDLE);
  const last = useRef({ text: "", key: "" });
  const send = async (command: LimitCommand) => {
    // The same command again has the same key, so that it takes effect once although its first answer was lost.
    const text = JSON.stringify(command);
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() };
    setState({ ...IDLE, busy: true });
    try {
      const refusals = await sendLimits(client, command, last.current.key);
      setState({ ...IDLE, refusals });
      if (refusals.length === 0) onDone();
    } catch (error) {
      const said = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
      setState({ ...IDLE, failure: said ?? t`The server does not answer. Check the connection, then try again.` });
    }
  };
  /** Somebody else changed the limits after they were opened here. */
  const stale = state.refusals.find(({ __typename }) => __typename === "StaleAuthorityError");
  return { ...state, stale: stale?.__typename === "StaleAuthorityError" ? stale : null, send };
}

export type SendLimits = ReturnType<typeof useSendLimits>;
