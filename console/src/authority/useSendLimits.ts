import { useApolloClient } from "@apollo/client/react";
import { useCommand } from "../app/use-command.ts";
import { type LimitCommand, sendLimits } from "./send-limits.ts";

/** Sends a command on limits, and tells whether somebody else changed them after they were opened here. */
export function useSendLimits(onDone: () => void) {
  const client = useApolloClient();
  const command = useCommand((what: LimitCommand, key) => sendLimits(client, what, key), onDone);
  const stale = command.refusals.find(({ __typename }) => __typename === "StaleAuthorityError");
  return { ...command, stale: stale?.__typename === "StaleAuthorityError" ? stale : null };
}
