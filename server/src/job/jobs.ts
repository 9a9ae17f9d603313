import { judgeAgreementsJob } from "../agreement/judge-agreements.job.ts";
import { findOutreachJob } from "../outreach/find-outreach.job.ts";
import type { Job } from "./job.ts";

/** Every job; a feature adds its line here. */
export const JOBS: readonly Job[] = [findOutreachJob, judgeAgreementsJob];
