/** How many took 0, 1, 2, … days; the last bin holds whatever took longer. */
export type Histogram = readonly number[];

/** Two months and more of working days are one bin: whatever takes so long is late by any policy. */
export const MOST_DAYS = 60;

/**
 * The least number of days within which at least this share of all were done; null of nothing.
 *
 * @param share above 0 up to 1: 0.5 is the median
 */
export function percentile(histogram: Histogram, share: number): number | null {
  const total = histogram.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const wanted = Math.ceil(total * share);
  let seen = 0;
  return histogram.findIndex((count) => {
    seen += count;
    return seen >= wanted;
  });
}
