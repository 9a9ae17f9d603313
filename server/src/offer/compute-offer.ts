import { createHash } from "node:crypto";
import { deferralGivenUp } from "@respite/shared/evaluation/deferral-given-up";
import type { Rate } from "@respite/shared/money/rate";
import type { PenaltyOnRow } from "@respite/shared/penalty/penalty-interest";
import { canonicalJson } from "@respite/shared/record/canonical-json";
import { applyRelief, type ReliefInput } from "@respite/shared/relief/apply-relief";
import { effectiveRate } from "@respite/shared/relief/effective-rate";
import type { Relief, ReliefRefusal, ReliefResult } from "@respite/shared/relief/relief";
import { type ReportingEffect, reportingEffect } from "@respite/shared/relief/reporting-effect";
import { stillOwed } from "@respite/shared/relief/still-owed";
import { withinRateCap } from "@respite/shared/relief/within-rate-cap";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { Instalment, Schedule } from "@respite/shared/schedule/schedule";

/** A schedule with the penalty interest grown on it, which no booked version has. */
export type OfferStanding = Readonly<{
  instalments: readonly Instalment[];
  penaltyInterest: readonly PenaltyOnRow[];
}>;

/** A relief computed on a real loan: what a preview shows, an offer holds and acceptance books. */
export type ComputedOffer = Readonly<{
  result: ReliefResult;
  termsHash: string;
  /** What a year of the credit costs, from the beginning of the oldest unpaid period on. */
  effectiveRate: Rate;
  /** The cap it was held against, and whether it is within it; both null where no policy was at hand. */
  rateCap: Rate | null;
  withinRateCap: boolean | null;
  /** The share of the deferral-period interest that is given up. */
  deferralGivenUp: Rate;
  reportingEffect: ReportingEffect;
  /** What it was reckoned from, where penalty interest had grown. */
  standing: OfferStanding | null;
}>;

/**
 * The one way from a relief to its figures: previews, offers and bookings all come through here, so that they can never
 * differ. The schedule must carry what has been paid, and the penalty interest grown on it (`LoanPosition`).
 *
 * @param rateCap the most that the effective rate may be (`rate.maxAnnual`), null where no policy is at hand
 */
export function computeOffer(input: ReliefInput, rateCap: Rate | null): Result<ComputedOffer, ReliefRefusal> {
  const computed = withinRange(input);
  if (!computed.ok) return computed;
  const { schedule } = computed.value;
  const { decidedOn, order, penaltyInterest = [], schedule: before, terms } = input;
  const owed = stillOwed(terms, before, order);
  const rate = effectiveRate(terms, schedule, owed, order);
  return ok({
    result: computed.value,
    termsHash: termsHash(input.relief, schedule),
    effectiveRate: rate,
    rateCap,
    withinRateCap: rateCap === null ? null : withinRateCap(rate, rateCap, owed.amount),
    deferralGivenUp: deferralGivenUp(input.relief, computed.value),
    reportingEffect: reportingEffect(before, schedule, decidedOn),
    standing: penaltyInterest.length === 0 ? null : { instalments: before.instalments, penaltyInterest },
  });
}

/** SHA-256 of what a relief changes, on what conditions, and of the schedule it comes to: what a borrower accepts. */
export const termsHash = ({ conditions, measures }: Relief, schedule: Schedule): string =>
  sha256(canonicalJson({ measures, schedule: scheduleHash(schedule), ...(conditions ? { conditions } : {}) }));

/** Interest on interest over years outgrows what can be held exactly: more months than the loan can carry. */
function withinRange(input: ReliefInput): Result<ReliefResult, ReliefRefusal> {
  try {
    return applyRelief(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return err({ code: "TOO_MANY_MONTHS", facts: {} });
  }
}

/** SHA-256 of a schedule's currency, rows and changes of rate: equal hashes, equal schedules. */
export function scheduleHash({ currency, instalments, rates }: Schedule): string {
  const rows = instalments.map((row) => [
    row.number,
    row.dueOn,
    row.principal,
    row.interest,
    row.deferredInterest,
    row.penalty,
    row.paid,
    row.balanceAfter,
    ...(row.agreedDueOn === undefined ? [] : [row.agreedDueOn]),
    ...(row.metBefore === undefined ? [] : PARTS.map((part) => row.metBefore?.[part])),
    // What later reliefs must keep is among the terms; a row that promises nothing has the hash it always had.
    ...(row.accrued === undefined ? [] : [{ accrued: row.accrued }]),
    ...(row.interestFree === undefined ? [] : [{ interestFree: row.interestFree }]),
  ]);
  return sha256(JSON.stringify([currency, rows, ...(rates ? [rates] : [])]));
}

const PARTS = ["penalty", "deferredInterest", "interest", "principal"] as const;

/** SHA-256 over the terms of several offers in their order: what a checker confirms. */
export const offersHash = (termsHashes: readonly string[]): string => sha256(JSON.stringify(termsHashes));

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
