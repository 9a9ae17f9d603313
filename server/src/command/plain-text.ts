import { err, ok, type Result } from "@respite/shared/result/result";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";

/** Control characters but tab and line breaks; lone surrogates; the marks that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for.
const NOT_PLAIN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** What nobody sees: words made of nothing else are no words. */
const INVISIBLE = /[\s\p{Cf}\u115f\u1160\u3164\uffa0]/gu;

/** Text that people wrote, trimmed and in one Unicode form, or what is wrong with it. */
export function plainText(text: string, field: readonly string[], max = 4000): Result<string, UserErrorValue> {
  if (NOT_PLAIN.test(text)) return err(userError("TEXT_NOT_PLAIN", {}, field));
  const clean = text.normalize("NFC").trim();
  if (clean.replace(INVISIBLE, "") === "") return err(userError("TEXT_EMPTY", {}, field));
  if (clean.length > max) return err(userError("TEXT_TOO_LONG", { max, length: clean.length }, field));
  return ok(clean);
}

/** The same for text that may be left out. */
export function optionalText(
  text: string | null | undefined,
  field: readonly string[],
  max = 4000,
): Result<string | null, UserErrorValue> {
  return text === null || text === undefined || text.replace(INVISIBLE, "") === ""
    ? ok(null)
    : plainText(text, field, max);
}
