/** A stream of numbers that is the same for the same seed, on every machine. */
export type Random = Readonly<{
  /** A whole number from 0 to 2³² − 1. */
  bits(): number;
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the values, as often as its weight says. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
}>;

/** sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state, seeded by the text's characters. */
export function randomFrom(seed: string): Random {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1];
  const bits = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (const character of seed) {
    a ^= (character.codePointAt(0) ?? 0) * 0x01000193;
    bits();
  }
  for (let warm = 0; warm < 16; warm += 1) bits();

  const int = (least: number, most: number) => least + Math.floor((bits() / 2 ** 32) * (most - least + 1));
  return {
    bits,
    int,
    chance: (percent) => int(0, 99) < percent,
    pick: <T>(from: readonly T[]) => from[int(0, from.length - 1)] as T,
    weighted: <T>(from: readonly (readonly [T, number])[]) => {
      let left = int(
        1,
        from.reduce((sum, [, weight]) => sum + weight, 0),
      );
      const found = from.find(([, weight]) => {
        left -= weight;
        return left <= 0;
      });
      return (found as readonly [T, number])[0];
    },
  };
}
