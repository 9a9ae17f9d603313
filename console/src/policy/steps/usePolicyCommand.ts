import { useApolloClient } from "@apollo/client/react";
import { useCommand } from "../../app/use-command.ts";
import { type PolicyAnswer, type PolicyCommand, sendPolicy } from "./policy-commands.ts";

/** Sends a command on a policy, and tells whether somebody else changed the version after it was read here. */
export function usePolicyCommand(onDone: (answer: PolicyAnswer) => void) {
  const client = useApolloClient();
  const sending = useCommand((command: PolicyCommand, key) => sendPolicy(client, command, key), onDone);
  return { ...sending, isStale: sending.refusals.some(({ code }) => code === "STALE_POLICY") };
}
