import { compareRates } from "../money/rate.ts";
import { canonicalJson } from "../record/canonical-json.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import type { ComposedReason, OfferReason } from "./offer-reasons.ts";
import { waivedShare } from "./waived-share.ts";

type Reason = OfferReason | ComposedReason;
type Main = Exclude<ReliefMeasure, { type: "WAIVE" }>;

/**
 * Why a relief is offered, read off what it is and what was asked for: so that an offer says it whoever composed it, and
 * whatever the policy would suggest by then. One reason where one measure stands alone; of several, what each of them is for.
 *
 * @param requested what was asked for when the offer was made
 */
export function offerReasonsOf(relief: Relief, requested: Relief): readonly Reason[] {
  if (canonicalJson(relief.measures) === canonicalJson(requested.measures)) return ["AS_REQUESTED"];
  const mains = relief.measures.filter((measure): measure is Main => measure.type !== "WAIVE");
  const shares = compareRates(waivedShare(relief), "0") > 0;
  const [main, ...others] = mains;
  if (!main) return ["PENALTY_WAIVED"];
  if (others.length === 0) return [shares ? "SHARE_THE_COST" : aloneReason(main, requested)];
  return [...mains.map(partReason), ...(shares ? (["SHARE_THE_COST"] as const) : [])];
}

/** A shift alone is held against what was asked for. */
function aloneReason(main: Main, requested: Relief): Reason {
  if (main.type !== "SHIFT") return partReason(main);
  return main.deferredInterest === "LAST" ? "SAME_INSTALMENTS" : besideRequest(main.months, requested);
}

/** Fewer months than were asked for are the closest that there was to them; more are more time than the borrower hoped for. */
function besideRequest(months: number, { measures }: Relief): Reason {
  if (measures.some((measure) => "months" in measure && measure.months > months)) return "CLOSEST_TO_REQUEST";
  const deferred = measures.flatMap((measure) =>
    "months" in measure && measure.type !== "EXTEND" ? [measure.months] : [],
  );
  return deferred.length > 0 && deferred.every((asked) => asked < months) ? "MORE_TIME" : "MONTHS_WITHOUT_PAYMENT";
}

/** What a measure is for, whatever stands beside it. */
function partReason(main: Main): Reason {
  switch (main.type) {
    case "SHIFT":
      return "MONTHS_WITHOUT_PAYMENT";
    case "SHIFT_TO_DATE":
      return "LATER_DAY";
    case "CAPITALISE":
      return "INTEREST_JOINS_PRINCIPAL";
    case "INTEREST_ONLY":
      return "KEEP_PAYING_INTEREST";
    case "EXTEND":
      return "LOWER_INSTALMENTS";
    case "RE_AGE":
      return "SPREAD_ARREARS";
    case "TAIL":
      return "MOVE_TO_THE_END";
    case "RATE_REDUCTION":
      return "LOWER_RATE";
    case "INTEREST_PAUSE":
      return "INTEREST_PAUSED";
  }
}
