/** How long the second key of `g q` may take. */
export const SEQUENCE_MS = 1200;

export type Sequence = Readonly<{ pressed: readonly string[]; at: number }>;

export const NOTHING_PRESSED: Sequence = { pressed: [], at: 0 };

export type Heard = Readonly<{ next: Sequence; match: string | null }>;

/**
 * What `key`, pressed at `now` (ms), completes among `known` shortcuts ("j", "g q").
 * A key that completes nothing but begins a sequence is remembered; a longer sequence wins over its last key alone.
 */
export function hear(before: Sequence, key: string, now: number, known: readonly string[]): Heard {
  const fresh = now - before.at <= SEQUENCE_MS ? before.pressed : [];
  for (const pressed of [[...fresh, key], [key]]) {
    const spelled = pressed.join(" ");
    if (known.includes(spelled)) return { next: NOTHING_PRESSED, match: spelled };
    if (known.some((shortcut) => shortcut.startsWith(`${spelled} `)))
      return { next: { pressed, at: now }, match: null };
  }
  return { next: NOTHING_PRESSED, match: null };
}
