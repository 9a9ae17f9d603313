import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";
import type { SecretBox, SecretOwner } from "./secret-box.ts";
import { isClear } from "./webhook-secret.ts";

type Stored = SecretOwner & Readonly<{ secret: string; former: string | null }>;

const ALL = `select json_build_object('institutionId', institution_id, 'id', id, 'secret', secret,
  'former', former_secret) as j from webhook_endpoint`;
/** Whoever renewed the secret meanwhile has closed it. */
const CLOSE = `update webhook_endpoint set secret = $3, former_secret = $4
  where institution_id = $1 and id = $2 and secret = $5 returning id`;

/**
 * Closes with the key in use what lies in the table in clear, or closed by the former key: an older version wrote secrets
 * in clear, and a key is changed by laying the former one beside it.
 *
 * @returns how many endpoints have a secret that no key here opens
 */
export async function closeSecrets({ pool }: Pick<Database, "pool">, box: SecretBox): Promise<number> {
  const rows = await sendAs(pool, { role: "respite_platform", institutionId: "" }, { text: ALL, values: [] });
  let lost = 0;
  for (const { j } of rows) {
    const stored = j as Stored;
    const [secret, former] = [closed(box, stored, stored.secret), stored.former && closed(box, stored, stored.former)];
    if (secret === null) lost += 1;
    else if (secret !== stored.secret || former !== stored.former) {
      const { institutionId, id } = stored;
      const values = [institutionId, id, secret, former, stored.secret];
      await sendAs(pool, { role: "respite_app", institutionId }, { text: CLOSE, values });
    }
  }
  return lost;
}

function closed(box: SecretBox, owner: SecretOwner, stored: string): string | null {
  const text = isClear(stored) ? stored : box.open(owner, stored);
  if (text === null) return null;
  return box.isCurrent(stored) ? stored : box.close(owner, text);
}
