import { LOCALES } from "../../locale/locale.ts";
import type { ReliefMeasure } from "../../relief/relief.ts";
import type { Instalment } from "../../schedule/schedule.ts";
import { to } from "../testing.ts";
import type { LetterFacts, LetterPlan } from "./letter-facts.ts";

/** Rows as somebody might have written them: what a letter says of them must not move when a formula does. */
const row = (number: number, dueOn: string, principal: number, more: Partial<Instalment> = {}): Instalment => ({
  number,
  dueOn,
  principal,
  interest: 8_158,
  deferredInterest: 0,
  penalty: 0,
  paid: 0,
  balanceAfter: 800_000 - 100_000 * number,
  ...more,
});

const BEFORE = [row(4, "2024-05-01", 98_000, { paid: 106_158 }), row(5, "2024-06-01", 99_000), row(6, "2024-07-01", 1)];
const ONCE = [row(8, "2024-09-01", 815_809, { balanceAfter: 0 })];
const TWICE = [row(8, "2024-09-01", 99_000, { deferredInterest: 24_474, penalty: 120 }), row(9, "2024-10-01", 98_765)];

const plan = (position: number, measures: readonly ReliefMeasure[], more: Partial<LetterPlan> = {}): LetterPlan => ({
  position,
  relief: { measures },
  schedule: { currency: "CNY", instalments: TWICE },
  firstDueOn: "2024-09-01",
  firstAmount: 131_752,
  highestInstalment: 131_752,
  maturityOn: "2024-10-01",
  stillPayable: 238_675,
  costToBorrower: 24_474,
  deferralInterest: 24_474,
  waivedInterest: 12_237,
  capitalisedInterest: 8_158,
  reducedInterest: 77,
  penaltyInterest: 120,
  waivedPenalty: 60,
  capitalisedPenalty: 30,
  termsHash: `${position}`.repeat(64),
  ...more,
});

const PLANS: readonly LetterPlan[] = [
  plan(1, [
    { type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" },
    { type: "WAIVE", share: "0.5", penaltyShare: "0.25" },
  ]),
  plan(2, [{ type: "CAPITALISE", months: 3, maturity: "EXTEND" }], { costToBorrower: -1 }),
  plan(3, [{ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2024-06-15" }], {
    schedule: { currency: "CNY", instalments: TWICE, rates: [{ from: "2024-06-15", annualRate: "0.06" }] },
    relief: {
      measures: [{ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2024-06-15" }],
      conditions: { documents: ["MEDICAL_CERTIFICATE", "INCOME_STATEMENT"], undertakings: ["NO_NEW_CREDIT"] },
    },
  }),
  plan(4, [{ type: "SHIFT_TO_DATE", toDate: "2024-09-01" }], { costToBorrower: 0 }),
  plan(5, [{ type: "EXTEND", months: 6 }]),
  plan(6, [{ type: "INTEREST_ONLY", months: 1 }]),
  plan(7, [{ type: "TAIL", instalments: 3 }], { schedule: { currency: "CNY", instalments: ONCE } }),
  plan(8, [{ type: "INTEREST_PAUSE", fromDate: "2024-06-01", toDate: "2024-06-30" }]),
  plan(9, [{ type: "RE_AGE", instalments: 6 }]),
];

/** Letters with every section, table, label and measure that there is, for every jurisdiction of a policy and one of none. */
export const letterFactsOfAllKinds = (edition: number): readonly LetterFacts[] =>
  LOCALES.flatMap((locale) => {
    const agreed = (more: Partial<LetterFacts>): LetterFacts => ({
      kind: "AGREEMENT",
      edition,
      to: to(locale),
      on: "2024-05-20",
      validUntil: null,
      loan: "HEYUAN-L-42",
      method: "EQUAL_INSTALMENT",
      annualRate: "0.12",
      flat: false,
      order: ["PENALTY", "INTEREST", "PRINCIPAL"],
      before: { currency: "CNY", instalments: BEFORE },
      plans: PLANS.slice(0, 1),
      ...more,
    });
    const everywhere = ["CN", "US", "GB", "AU", "KR", "EU", "JP"];
    return [
      ...everywhere.map((jurisdiction) => agreed({ to: { ...to(locale), jurisdiction } })),
      ...PLANS.map((one) => agreed({ plans: [one], flat: one.position % 2 === 0 })),
      agreed({ kind: "OFFERS", validUntil: "2024-05-27", plans: PLANS, method: "EQUAL_PRINCIPAL" }),
      agreed({ method: "INTEREST_ONLY" }),
      agreed({ method: "BULLET", plans: PLANS.slice(6, 7) }),
    ];
  });
