import { isFresh } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import type { WithSecret } from "./webhook.payload.ts";
import { webhookSecret } from "./webhook-secret.ts";

/**
 * Runs a command that gives an endpoint a new secret, and tells it only where it was this command that gave it: a command
 * that was sent before works for nothing until its key is met, and its answer is the first one's.
 *
 * @param command is given where to take a new secret from
 */
export async function tellingSecret(command: (newSecret: () => string) => Promise<StoredResult>): Promise<WithSecret> {
  let secret: string | null = null;
  const result = await command(() => {
    secret = webhookSecret();
    return secret;
  });
  return { result, secret: isFresh(result) ? secret : null };
}
