import { expect, test } from "vitest";
import { parsePolicySearch } from "./policy-search.ts";

test.each([
  [{}, {}],
  [{ version: "HEYUAN@2", view: "rules" }, { version: "HEYUAN@2" }],
  [
    { version: "HEYUAN@2", view: "changes", from: "CN-DEFAULT@1" },
    { version: "HEYUAN@2", view: "changes", from: "CN-DEFAULT@1" },
  ],
  [
    { version: "HEYUAN@2", view: "replay", replay: "abc" },
    { version: "HEYUAN@2", view: "replay", replay: "abc" },
  ],
  [{ version: "HEYUAN@2", replay: "abc" }, { version: "HEYUAN@2" }],
  [{ version: " ", view: "everything" }, {}],
  [{ version: ["HEYUAN@2"] }, {}],
])("the address %o asks for %o", (raw, search) => {
  expect(parsePolicySearch(raw)).toEqual(search);
});
