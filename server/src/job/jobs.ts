import { foldCountersJob } from "../counter/fold-counters.job.ts";
import { reconcileCountersJob } from "../counter/reconcile-counters.job.ts";
import { findOutreachJob } from "../outreach/find-outreach.job.ts";
import { tellPortfolioJob } from "../portfolio/tell-portfolio.job.ts";
import type { Job } from "./job.ts";

/** Every job; a feature adds its line here. */
export const JOBS: readonly Job[] = [findOutreachJob, foldCountersJob, reconcileCountersJob, tellPortfolioJob];
