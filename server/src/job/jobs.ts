import { keepClocksJob } from "../clock/keep-clocks.job.ts";
import { findOutreachJob } from "../outreach/find-outreach.job.ts";
import type { Job } from "./job.ts";

/** Every job; a feature adds its line here. */
export const JOBS: readonly Job[] = [findOutreachJob, keepClocksJob];
