const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds until the next attempt, after the first, the second and so on: some three days in all. */
const WAITS = [5, 5 * MINUTE, 30 * MINUTE, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR)];

/** So many attempts are made before an endpoint is given up. */
export const MOST_ATTEMPTS = WAITS.length + 1;

/** Seconds to wait after so many failed attempts; null when there is no further one. */
export const waitAfter = (attempts: number): number | null => WAITS[attempts - 1] ?? null;
