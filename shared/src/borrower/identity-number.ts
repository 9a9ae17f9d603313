/** Fewer signs identify nobody; more are no identity number of any country. */
const SHAPE = /^[0-9A-Z]{4,32}$/;

/**
 * An identity number as two lenders would both write it, whatever was typed: full-width and lower-case forms, blanks and
 * separators are the same number. Null when nothing is left that could be one.
 */
export function identityNumber(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\-_./·]/g, "");
  return SHAPE.test(plain) ? plain : null;
}
