/** Each item on a line of its own, marked as one of a list. */
export const listLines = (items: readonly string[]): readonly string[] => items.map((item) => `· ${item}`);
