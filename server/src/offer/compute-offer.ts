import { createHash } from "node:crypto";
import { canonicalJson } from "@respite/shared/record/canonical-json";
import { applyRelief, type ReliefInput } from "@respite/shared/relief/apply-relief";
import type { Relief, ReliefRefusal, ReliefResult } from "@respite/shared/relief/relief";
import { err, ok, type Result } from "@respite/shared/result/result";
import type { Schedule } from "@respite/shared/schedule/schedule";

/** A relief computed on a real loan: what a preview shows, an offer holds and acceptance books. */
export type ComputedOffer = Readonly<{ result: ReliefResult; termsHash: string }>;

/**
 * The one way from a relief to its figures: previews, offers and bookings all come through here, so that they can never
 * differ. The schedule must carry what has been paid (`paidSchedule`).
 */
export function computeOffer(input: ReliefInput): Result<ComputedOffer, ReliefRefusal> {
  const computed = withinRange(input);
  if (!computed.ok) return computed;
  return ok({ result: computed.value, termsHash: termsHash(input.relief, computed.value.schedule) });
}

/** SHA-256 of what a relief changes and of the schedule it comes to: what a borrower accepts. */
export const termsHash = ({ measures }: Relief, schedule: Schedule): string =>
  sha256(canonicalJson({ measures, schedule: scheduleHash(schedule) }));

/** Interest on interest over years outgrows what can be held exactly: more months than the loan can carry. */
function withinRange(input: ReliefInput): Result<ReliefResult, ReliefRefusal> {
  try {
    return applyRelief(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return err({ code: "TOO_MANY_MONTHS", facts: {} });
  }
}

/** SHA-256 of a schedule's currency and rows: equal hashes, equal schedules. */
export function scheduleHash({ currency, instalments }: Schedule): string {
  const rows = instalments.map((row) => [
    row.number,
    row.dueOn,
    row.principal,
    row.interest,
    row.deferredInterest,
    row.penalty,
    row.paid,
    row.balanceAfter,
  ]);
  return sha256(JSON.stringify([currency, rows]));
}

/** SHA-256 over the terms of several offers in their order: what a checker confirms. */
export const offersHash = (termsHashes: readonly string[]): string => sha256(JSON.stringify(termsHashes));

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
