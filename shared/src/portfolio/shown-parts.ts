import { LEAST_PEOPLE } from "./suppress-small.ts";

/**
 * Which parts of a breakdown may be shown whole, where every part falls into kinds that add up to it. A part is hidden when
 * few people stand in one of its kinds; and then so many others, the smallest first, that the totals less what is shown
 * tell of no few people either. Nobody in a kind is nobody's secret.
 *
 * @param parts of each part, how many people are of which kind; the kinds in the same order, their sums shown elsewhere
 * @returns for each part, whether it is shown
 */
export function shownParts(parts: readonly (readonly number[])[], least = LEAST_PEOPLE): readonly boolean[] {
  const few = (people: number) => people > 0 && people < least;
  const size = (part: readonly number[]) => part.reduce((sum, people) => sum + people, 0);
  const hidden = new Set(parts.flatMap((part, index) => (part.some(few) ? [index] : [])));
  const others = parts
    .map((part, index) => ({ index, people: size(part) }))
    .filter(({ index, people }) => people > 0 && !hidden.has(index))
    .sort((a, b) => a.people - b.people);
  const tells = () => {
    const sums = (parts[0] ?? []).map((_, kind) => [...hidden].reduce((sum, i) => sum + (parts[i]?.[kind] ?? 0), 0));
    return hidden.size === 1 || sums.some(few);
  };
  while (hidden.size > 0 && others.length > 0 && tells()) hidden.add(others.shift()?.index ?? 0);
  return parts.map((_, index) => !hidden.has(index));
}
