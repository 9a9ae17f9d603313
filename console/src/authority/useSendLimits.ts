import { useApolloClient } from "@apollo/client/react";
import { useCommand } from "../app/use-command.ts";
import { type LimitCommand, type LimitRefusal, sendLimits } from "./send-limits.ts";

/** Sends a command on limits, and tells whether somebody else changed them after they were opened here. */
export function useSendLimits(onDone: () => void) {
  const client = useApolloClient();
  const command = useCommand<LimitCommand, LimitRefusal>((what, key) => sendLimits(client, what, key), onDone);
  const stale = command.refusals.find(({ __typename }) => __typename === "StaleAuthorityError");
  return { ...command, stale: stale?.__typename === "StaleAuthorityError" ? stale : null };
}

export type SendLimits = ReturnType<typeof useSendLimits>;
