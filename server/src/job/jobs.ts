import { judgeAgreementsJob } from "../agreement/judge-agreements.job.ts";
import { keepClocksJob } from "../clock/keep-clocks.job.ts";
import { foldCountersJob } from "../counter/fold-counters.job.ts";
import { reconcileCountersJob } from "../counter/reconcile-counters.job.ts";
import { matchDisastersJob } from "../disaster/match-disasters.job.ts";
import { countLateDaysJob } from "../loan/count-late-days.job.ts";
import { remindOfPaymentsJob } from "../notice/remind-of-payments.job.ts";
import { findOutreachJob } from "../outreach/find-outreach.job.ts";
import { forgetPeopleJob } from "../person/forget-people.job.ts";
import { tellPortfolioJob } from "../portfolio/tell-portfolio.job.ts";
import { forgetPresenceJob } from "../presence/forget-presence.job.ts";
import { replayPoliciesJob } from "../replay/replay-policies.job.ts";
import { deliverWebhooksJob } from "../webhook/deliver/deliver-webhooks.job.ts";
import { forgetDeliveriesJob } from "../webhook/deliver/forget-deliveries.job.ts";
import type { Job } from "./job.ts";

/** Every job; a feature adds its line here. */
export const JOBS: readonly Job[] = [
  findOutreachJob,
  foldCountersJob,
  keepClocksJob,
  matchDisastersJob,
  reconcileCountersJob,
  remindOfPaymentsJob,
  tellPortfolioJob,
  judgeAgreementsJob,
  replayPoliciesJob,
  forgetPeopleJob,
  forgetPresenceJob,
  countLateDaysJob,
  deliverWebhooksJob,
  forgetDeliveriesJob,
];
