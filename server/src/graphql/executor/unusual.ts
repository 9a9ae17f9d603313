/**
 * Thrown where an answer is anything but plain: a null that may not be, a value that does not fit, an error. graphql-js
 * then completes the answer, so that what goes wrong is said in its words, with its paths and codes.
 */
const UNUSUAL = Symbol("unusual");

export function unusual(): never {
  throw UNUSUAL;
}
