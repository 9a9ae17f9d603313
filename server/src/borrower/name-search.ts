import { Converter } from "opencc-js/t2cn";

type Convert = (text: string) => string;

/** The dictionary is read with the first name: a start need not wait for it. */
let toSimplified: Convert = (text) => {
  toSimplified = Converter({ from: "t", to: "cn" });
  return toSimplified(text);
};

/** Longer than any name: whoever searches by a book waits no longer than others, and finds nobody. */
const MOST = 400;

/** A name as it is searched by: lower case, simplified, one space between words. 陳靜 and 陈静 find each other. */
export const nameSearch = (name: string): string =>
  toSimplified(name.slice(0, MOST).normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " "));

/** The least text that sorts after everything beginning with `prefix`; for a range on an index in C order. */
export const afterPrefix = (prefix: string): string => `${prefix}\u{10FFFF}`;

/** A name with all but its first character hidden; of several words, the first letter of each stays. */
export const maskedName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => [...word].map((letter, index) => (index === 0 ? letter : "*")).join(""))
    .join(" ");
