/** The values of `allowed` named by a comma-separated text or a list; unknown words are dropped; none is `undefined`. */
export function listOf<T extends string>(value: unknown, allowed: readonly T[]): readonly T[] | undefined {
  const words: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  const kept = allowed.filter((each) => words.includes(each));
  return kept.length > 0 ? kept : undefined;
}

export const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === value);

export const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;
