import { expect, test } from "vitest";
import { parseCaseSearch } from "./case-search.ts";

test.each([
  [{ at: "2026-03-05T02:10:00.000Z" }, { at: "2026-03-05T02:10:00.000Z" }],
  [
    { view: "all", at: "2026-03-05T02:10:00Z" },
    { view: "all", at: "2026-03-05T02:10:00Z" },
  ],
  [{ at: "yesterday" }, {}],
  [{ at: "" }, {}],
  [{ q: "王" }, { q: "王" }],
])("the address %o of a case asks for %o", (raw, search) => {
  expect(parseCaseSearch(raw)).toEqual(search);
});
