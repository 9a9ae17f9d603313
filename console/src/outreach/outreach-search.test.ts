import { expect, test } from "vitest";
import { parseOutreachSearch } from "./outreach-search.ts";

test.each([
  [{ days: "7" }, { days: "7" }],
  [{ days: 30 }, { days: "30" }],
  [{ days: "14" }, {}],
  [{ days: "31" }, {}],
  [{ days: ["7"] }, { days: "7" }],
  [{}, {}],
])("the address %o asks for %o", (raw, search) => {
  expect(parseOutreachSearch(raw)).toEqual(search);
});
