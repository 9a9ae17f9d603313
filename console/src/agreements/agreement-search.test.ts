import { expect, test } from "vitest";
import { parseAgreementSearch } from "./agreement-search.ts";

test.each([
  [{ state: "AT_RISK" }, { state: "AT_RISK" }],
  [
    { state: "ON_TRACK", sel: "abc" },
    { state: "ON_TRACK", sel: "abc" },
  ],
  [{ state: "at_risk" }, {}],
  [{ state: ["AT_RISK"], sel: 7 }, {}],
  [{ sel: " " }, {}],
  [{}, {}],
])("the address %o asks for %o", (raw, search) => {
  expect(parseAgreementSearch(raw)).toEqual(search);
});
