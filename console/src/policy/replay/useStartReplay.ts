import { useApolloClient } from "@apollo/client/react";
import { sendCommand } from "../../app/send-command.ts";
import { useCommand } from "../../app/use-command.ts";
import type { PolicyReplayInput } from "../../operations.generated.ts";
import { START_REPLAY } from "./replay-query.ts";

type Asked = Omit<PolicyReplayInput, "idempotencyKey">;

/** Asks for a replay. Each asking is a new one: what was replayed a minute ago may have been edited since. */
export function useStartReplay(onStarted: (id: string) => void) {
  const client = useApolloClient();
  return useCommand(
    (asked: Asked) =>
      sendCommand(client, START_REPLAY, { ...asked, idempotencyKey: crypto.randomUUID() }, ["PolicyReplays"]),
    ({ replay }) => replay && onStarted(replay.id),
  );
}
