import type { Facts } from "./facts.ts";

/**
 * For tests: Xiao Wang (the article's 4.1) on the golden loan. ¥12,000 at 12 %, paid out on 1 January, four instalments
 * met; ill, with a medical certificate, he asks on 20 May to shift the instalment of 1 June by three months.
 */
export const facts = (change: Partial<Facts> = {}): Facts => ({
  ground: "SHORT_TERM_HARDSHIP",
  hardshipReason: "ILLNESS",
  submittedOn: "2026-05-20",
  loanStatus: "CURRENT",
  startedOn: "2026-01-01",
  outstanding: { minor: 815_809, currency: "CNY" },
  annualRate: "0.12",
  nextDueOn: "2026-06-01",
  daysPastDue: 0,
  creditRecord: ["2026-02", "2026-03", "2026-04", "2026-05"].map((month) => ({
    month,
    daysPastDue: 0,
    delinquentDays: 0,
    protected: false,
  })),
  requested: { measures: [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }] },
  evidence: ["MEDICAL_CERTIFICATE"],
  pastReliefs: [],
  openCaseOnLoan: false,
  ...change,
});
