import { type ListSearch, parseListSearch } from "@respite/shared/queue/list-search";
import { err, ok, type Result } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";

const FIELD = ["search"];
const MOST_CHARACTERS = 1000;

/** What an address says of a list of cases, where all of it is understood and written as the console writes it. */
export function readSearch(text: string): Result<string, UserErrorValue> {
  if (text.length > MOST_CHARACTERS)
    return err(userError("TEXT_TOO_LONG", { max: MOST_CHARACTERS, length: text.length }, FIELD));
  const search = parseListSearch(Object.fromEntries(new URLSearchParams(text)));
  if (search.q !== undefined) {
    const words = plainText(search.q, FIELD);
    if (!words.ok) return words;
  }
  const understood = addressOf(search);
  return understood === text ? ok(text) : err(userError("SEARCH_NOT_UNDERSTOOD", { understood }, FIELD));
}

function addressOf(search: ListSearch): string {
  const parts = Object.entries(search).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(parts).toString().replaceAll("%2C", ",");
}
