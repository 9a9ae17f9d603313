import { NOTHING, sum, type Tally } from "./tally.ts";

/** The part of Vitest's JSON report that is read here. */
export type VitestReport = Readonly<{
  success: boolean;
  testResults: readonly Readonly<{
    name: string;
    status: string;
    assertionResults: readonly Readonly<{ status: string }>[];
  }>[];
}>;

/**
 * Counts tests one by one. A file that failed without a failed test (it did not load, or its setup failed) counts as
 * one failed test, and so does a run that failed without a failed file (an error outside any test).
 */
export function vitestTally(report: VitestReport | null): Tally {
  if (report === null) return { ...NOTHING, failed: 1 };
  const all = sum(report.testResults.map(ofFile));
  return report.success || all.failed > 0 ? all : { ...all, failed: 1 };
}

function ofFile({ status, assertionResults }: VitestReport["testResults"][number]): Tally {
  const count = (wanted: (status: string) => boolean) => assertionResults.filter((test) => wanted(test.status)).length;
  const failed = count((status) => status === "failed");
  const passed = count((status) => status === "passed");
  const counted = { passed, failed, skipped: assertionResults.length - passed - failed };
  return status === "failed" && failed === 0 ? { ...counted, failed: 1 } : counted;
}
