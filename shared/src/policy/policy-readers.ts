import { EVIDENCE_KINDS, GROUNDS, HARDSHIP_REASONS } from "../case/case-words.ts";
import { OFFER_REASONS } from "../evaluation/offer-reasons.ts";
import { LOCALES } from "../locale/locale.ts";
import { compareRates, isRate, type Rate } from "../money/rate.ts";
import { PAYMENT_PARTS } from "../payment/payment-part.ts";
import {
  DRAFT_DEFAULTS,
  PENALTY_DEFAULTS,
  PERFORMANCE_DEFAULTS,
  WATERFALL_DEFAULT,
  withLaterSources,
} from "./later-numbers.ts";
import type { MoneyLimits, NumberGroup, PolicyNumbers } from "./policy-numbers.ts";
import { CONFIDENCES, type NumberSource, type PolicyRule, type PolicyVersion } from "./policy-version.ts";
import {
  currency,
  day,
  dictionary,
  everyOnce,
  int,
  list,
  object,
  oneOf,
  orElse,
  orNull,
  type Reader,
  record,
  text,
  that,
  words,
  yesNo,
} from "./reader.ts";
import { RULE_IDS, RULE_SETS } from "./rule-catalogue.ts";

const days = int(0, 366);
const months = int(0, 480);
const minor = int(0, Number.MAX_SAFE_INTEGER);
const time = text({ kind: "TIME" }, /^([01]\d|2[0-3]):[0-5]\d$/);
const upTo = (most: string): Reader<Rate> =>
  that({ kind: "SHARE", most }, (v): v is Rate => typeof v === "string" && isRate(v) && compareRates(v, most) <= 0);
const share = upTo("1");
const multiple = upTo("4");
const limits: Reader<MoneyLimits> = dictionary(currency, minor);
const reasons = list(oneOf(HARDSHIP_REASONS));
const sentence = record(LOCALES, words);

const groups = {
  window: object({ daysBeforeDue: days, daysAfterDue: days }),
  draft: orElse(object({ validDays: int(1, 366) }), DRAFT_DEFAULTS),
  clock: object({
    acknowledgeBusinessDays: days,
    decideBusinessDays: days,
    hardLimitBusinessDays: days,
    atRiskBusinessDays: days,
  }),
  evidence: object({ answerDays: int(1, 366), extensions: int(0, 12) }),
  offer: object({ validDays: int(1, 366), waterfall: orElse(list(oneOf(OFFER_REASONS)), WATERFALL_DEFAULT) }),
  appeal: object({ windowDays: days, decideDays: int(1, 366) }),
  deferral: object({
    maxMonths: months,
    maxMonthsWithProof: months,
    proofReasons: reasons,
    totalMonths: months,
    totalWindowMonths: months,
    cooldownMonths: months,
  }),
  hardship: object({ reasons, maxDaysPastDue: int(0, 3660) }),
  forceMajeure: object({ reasons }),
  acceptedEvidence: record(HARDSHIP_REASONS, list(oneOf(EVIDENCE_KINDS))),
  smallLoan: object({
    maxOutstanding: limits,
    maxDaysPastDue: days,
    recordMonths: int(1, 24),
    minMonthsOnBook: months,
  }),
  waiver: object({ maxShare: share }),
  rate: object({ maxAnnual: share }),
  secondReview: object({ maxDeferralMonths: months, maxExposure: limits }),
  contact: object({
    quietFrom: time,
    quietTo: time,
    maxUnansweredCallsPerDay: int(0, 100),
    maxCallsPerSevenDays: orElse(orNull(int(0, 100)), null),
    quietDaysAfterConversation: orElse(orNull(days), null),
  }),
  penalty: orElse(object({ contractRateShare: multiple }), PENALTY_DEFAULTS),
  performance: orElse(
    object({
      allocation: everyOnce(PAYMENT_PARTS),
      cureDays: days,
      keptInstalments: int(1, 480),
      watchDays: int(0, 3660),
      watchInstalments: int(0, 480),
    }),
    PERFORMANCE_DEFAULTS,
  ),
  automaticApproval: object({ enabled: yesNo, ground: oneOf(GROUNDS), maxShiftMonths: months }),
};

const numbers: Reader<PolicyNumbers> = object(groups);
/** Each group of numbers has a source. */
const NUMBER_GROUPS = Object.keys(groups) as readonly NumberGroup[];

const source: Reader<NumberSource> = object({ text: words, confidence: oneOf(CONFIDENCES) });

const sources: Reader<PolicyVersion["sources"]> = (value, path, report) =>
  record(NUMBER_GROUPS, source)(withLaterSources(value), path, report);

const rule: Reader<PolicyRule> = object({
  id: oneOf(RULE_IDS),
  set: oneOf(RULE_SETS),
  threshold: orNull(text({ kind: "FORM", example: "deferral.maxMonths" }, /^[a-zA-Z]+(\.[a-zA-Z]+)?$/)),
  title: sentence,
  sentences: object({ passed: sentence, failed: sentence, none: orNull(sentence) }),
});

/** A rule is known by its id, wherever it stands. */
const idOf = (item: unknown): string | null =>
  RULE_IDS.find((id) => id === (item as { id?: unknown } | null)?.id) ?? null;

/** The shape of a policy version; what must hold between its parts is in `policy-checks.ts`. */
export const policyVersion: Reader<PolicyVersion> = object({
  id: text({ kind: "FORM", example: "CN-DEFAULT@1" }, /^[A-Z0-9-]+@[1-9]\d*$/),
  code: text({ kind: "FORM", example: "CN-DEFAULT" }, /^[A-Z0-9-]+$/),
  version: int(1, 1_000_000),
  effectiveFrom: day,
  name: sentence,
  jurisdiction: text({ kind: "FORM", example: "CN" }, /^[A-Z]{2}$/),
  calendar: text({ kind: "FORM", example: "cn" }, /^[a-z]+$/),
  numbers,
  sources,
  rules: list(rule, idOf),
});
