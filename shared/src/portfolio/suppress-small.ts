/** A number of people in one cell of a breakdown; null where it is not shown. */
export type Shown = number | null;

/** Fewer people than this could be known one by one. */
export const LEAST_PEOPLE = 5;

/**
 * Hides the cells of a breakdown in which few people stand, and one more where a single hidden cell could be computed
 * back from the total: the smallest of the others. Nobody in a cell is nobody's secret.
 *
 * @param counts of one breakdown whose sum is shown elsewhere
 * @returns the same cells, null where hidden
 */
export function suppressSmall(counts: readonly number[], least = LEAST_PEOPLE): readonly Shown[] {
  const hidden = new Set(counts.flatMap((count, index) => (count > 0 && count < least ? [index] : [])));
  const sum = () => [...hidden].reduce((total, index) => total + (counts[index] ?? 0), 0);
  // Hidden cells whose sum is small again, or one alone: the sum of them is the total less what is shown.
  while (hidden.size > 0 && (hidden.size === 1 || sum() < least)) {
    const next = smallestShown(counts, hidden);
    if (next === null) break;
    hidden.add(next);
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}

/** The same cells with one more of them hidden, the smallest: for a breakdown whose sum must not be told by it. */
export function hideOne(cells: readonly Shown[]): readonly Shown[] {
  const [smallest] = cells.flatMap((people) => (people ? [people] : [])).sort((a, b) => a - b);
  const isHidden = cells.includes(null) || smallest === undefined;
  const at = isHidden ? -1 : cells.indexOf(smallest);
  return cells.map((people, index) => (index === at ? null : people));
}

function smallestShown(counts: readonly number[], hidden: ReadonlySet<number>): number | null {
  let found: number | null = null;
  for (const [index, count] of counts.entries())
    if (!hidden.has(index) && count > 0 && (found === null || count < (counts[found] ?? 0))) found = index;
  return found;
}
