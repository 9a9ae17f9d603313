import { expect, test } from "vitest";
import { mayReportNegative } from "./may-report-negative.ts";

const late = { delinquentDays: 9, shielded: false };

test.each([
  { status: late, notices: ["2026-03-02"], reason: null },
  { status: late, notices: [], reason: "NO_NOTICE" },
  { status: late, notices: ["2026-02-20"], reason: "NO_NOTICE" },
  { status: late, notices: ["2026-03-11"], reason: "NO_NOTICE" },
  { status: { ...late, shielded: true }, notices: ["2026-03-02"], reason: "SHIELDED" },
  { status: { ...late, delinquentDays: 0 }, notices: ["2026-03-02"], reason: "NOTHING_NEGATIVE" },
])("overdue since 1 March, on 10 March with notice on $notices and $status: $reason", ({ status, notices, reason }) => {
  expect(mayReportNegative(status, "2026-03-01", notices, "2026-03-10")).toMatchObject({
    allowed: reason === null,
    reason,
  });
});
