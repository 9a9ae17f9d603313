import { compareRates } from "../money/rate.ts";
import { canonicalJson } from "../record/canonical-json.ts";
import type { Relief } from "../relief/relief.ts";
import type { OfferReason } from "./offer-reasons.ts";
import { waivedShare } from "./waived-share.ts";

/**
 * Why a relief is offered, read off what it is and what was asked for: so that an offer says it whoever composed it, and
 * whatever the policy would suggest by then. Null where there is nothing to be said: two measures of a reviewer's own.
 */
export function offerReasonOf(relief: Relief, requested: Relief): OfferReason | null {
  if (canonicalJson(relief.measures) === canonicalJson(requested.measures)) return "AS_REQUESTED";
  const [main, ...others] = relief.measures.filter(({ type }) => type !== "WAIVE");
  if (!main || others.length > 0) return null;
  if (compareRates(waivedShare(relief), "0") > 0) return "SHARE_THE_COST";
  switch (main.type) {
    case "SHIFT":
      return main.deferredInterest === "LAST" ? "SAME_INSTALMENTS" : isLess(main.months, requested);
    case "INTEREST_ONLY":
      return "KEEP_PAYING_INTEREST";
    case "EXTEND":
      return "LOWER_INSTALMENTS";
    case "RE_AGE":
      return "SPREAD_ARREARS";
    case "TAIL":
      return "MOVE_TO_THE_END";
    default:
      return null;
  }
}

/** Fewer months than were asked for are the closest that there was to them. */
function isLess(months: number, { measures }: Relief): OfferReason | null {
  return measures.some((measure) => "months" in measure && measure.months > months) ? "CLOSEST_TO_REQUEST" : null;
}
