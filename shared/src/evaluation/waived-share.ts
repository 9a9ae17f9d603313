import { compareRates, type Rate } from "../money/rate.ts";
import type { Relief } from "../relief/relief.ts";

/** The share of the deferral-period interest a relief waives: "0" when it waives nothing, the largest when it says so twice. */
export function waivedShare(relief: Relief): Rate {
  const shares = relief.measures.flatMap((measure) => (measure.type === "WAIVE" ? [measure.share] : []));
  return shares.reduce((most, share) => (compareRates(share, most) > 0 ? share : most), "0");
}
