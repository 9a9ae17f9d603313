import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useMutation } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { PolicyReplayInput } from "../../operations.generated.ts";
import type { PolicyRefusal } from "../steps/policy-commands.ts";
import { START_REPLAY } from "./replay-query.ts";

/** Asks for a replay. Each asking is a new one: what was replayed a minute ago may have been edited since. */
export function useStartReplay(onStarted: (id: string) => void) {
  const { t } = useLingui();
  const [run, { loading }] = useMutation(START_REPLAY, { refetchQueries: ["PolicyReplays"] });
  const [refusals, setRefusals] = useState<readonly PolicyRefusal[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const start = async (input: Omit<PolicyReplayInput, "idempotencyKey">) => {
    setRefusals([]);
    setFailure(null);
    try {
      const { data } = await run({ variables: { input: { ...input, idempotencyKey: crypto.randomUUID() } } });
      if (!data) throw new Error("The server gave no answer.");
      const { replay, userErrors } = data.policyReplay;
      setRefusals(userErrors);
      if (replay) onStarted(replay.id);
    } catch (error) {
      const said = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
      setFailure(said ?? t`The server does not answer. Check the connection, then try again.`);
    }
  };
  return { busy: loading, refusals, failure, start };
}
