import type { CaseStatus } from "./case-status.ts";

const WITH_RESULT: readonly CaseStatus[] = [
  "OFFERED",
  "ACTIVE",
  "COMPLETED",
  "BROKEN",
  "CANCELLED",
  "DECLINED",
  "EXPIRED",
];

/** The borrower has been told a result, so that there is something to have an opinion on. */
export const hasResult = (status: CaseStatus): boolean => WITH_RESULT.includes(status);
