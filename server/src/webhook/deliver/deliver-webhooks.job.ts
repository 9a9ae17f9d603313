import type { Job } from "../../job/job.ts";
import { deliverWebhooks } from "./deliver-webhooks.ts";
import { INTERNET } from "./post.ts";

/** Tells endpoints what happened, a moment after it was sealed into the record. */
export const deliverWebhooksJob: Job = {
  name: "deliver-webhooks",
  everySeconds: 1,
  async run(deps) {
    await deliverWebhooks(deps, INTERNET);
  },
};
