import type { StoredResult } from "../command/stored-result.ts";
import { sendAs } from "../database/tenant-query.ts";
import type { Context } from "../graphql/context.ts";
import type { WithSecret } from "./webhook.payload.ts";
import { webhookSecret } from "./webhook-secret.ts";

const IS_IN_USE = "select id from webhook_endpoint where institution_id = $1 and id = $2 and secret = $3";

/**
 * Runs a command that gives an endpoint a new secret, and tells it only where it was this command that gave it: a command
 * that was sent before works for nothing until its key is met, and its answer is the first one's.
 *
 * @param command is given where to take a new secret from, for an institution
 */
export async function tellingSecret(
  { database: { pool } }: Context,
  command: (newSecret: (institutionId: string) => string) => Promise<StoredResult>,
): Promise<WithSecret> {
  let made = { institutionId: "", secret: "" };
  const result = await command((institutionId) => {
    made = { institutionId, secret: webhookSecret() };
    return made.secret;
  });
  const { institutionId, secret } = made;
  if (result.id === null || secret === "") return { result, secret: null };
  const statement = { text: IS_IN_USE, values: [institutionId, result.id, secret] };
  const found = await sendAs(pool, { role: "respite_app", institutionId }, statement);
  return { result, secret: found.length > 0 ? secret : null };
}
