import { sendAs } from "../../database/tenant-query.ts";
import type { JobDeps } from "../../job/job.ts";
import type { SecretOwner } from "../secret-box.ts";
import { messageOf } from "./message.ts";
import { type Network, post } from "./post.ts";
import { endAttempt, takeDelivery } from "./take-delivery.ts";
import { writeDeliveries } from "./write-deliveries.ts";

type Endpoint = SecretOwner & Readonly<{ secret: string }>;
type Deps = Pick<JobDeps, "database" | "clock" | "secrets">;

const USED = {
  text: `select json_build_object('institutionId', institution_id, 'id', id, 'secret', secret) as j from webhook_endpoint
    where disabled_at is null order by institution_id, id`,
  values: [],
};

/** A run ends, so that endpoints that are quick are not kept by those that are not. */
const MOST_A_RUN = 200;
const AT_ONCE = 4;

/**
 * Tells every endpoint what it is to be told by now, one message after the other, several endpoints at once. An endpoint
 * that fails is left alone until the next run: what waits for it would fail, too. One whose secret no key opens is told
 * nothing: it waits until the key is back, or its secret is renewed.
 *
 * @returns how many were delivered
 */
export async function deliverWebhooks(deps: Deps, network: Network): Promise<number> {
  const rows = await sendAs(deps.database.pool, { role: "respite_platform", institutionId: "" }, USED);
  const endpoints = rows.map(({ j }) => j as Endpoint);
  let delivered = 0;
  const work = async () => {
    for (let next = endpoints.shift(); next; next = endpoints.shift()) {
      delivered += await tell(deps, next, network);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return delivered;
}

async function tell({ database, clock, secrets }: Deps, endpoint: Endpoint, network: Network): Promise<number> {
  const { institutionId, id } = endpoint;
  const opened = (closed: readonly string[]) => closed.flatMap((each) => secrets.open(endpoint, each) ?? []);
  while (await writeDeliveries(database, institutionId, id, clock()));
  if (opened([endpoint.secret]).length === 0) return 0;
  for (let delivered = 0; delivered < MOST_A_RUN; delivered += 1) {
    const due = await takeDelivery(database, institutionId, id, clock());
    if (!due) return delivered;
    const { headers, body } = messageOf({ ...due, secrets: opened(due.secrets) }, clock());
    const sent = await post(due.url, headers, body, network);
    await endAttempt(database, due, sent, clock());
    if (sent.problem !== null) return delivered;
  }
  return MOST_A_RUN;
}
