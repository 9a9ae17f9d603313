import { expect, test } from "vitest";
import { listBefore, parseCaseSearch } from "./case-search.ts";

test.each([
  [{ at: "2026-03-05T02:10:00.000Z" }, { at: "2026-03-05T02:10:00.000Z" }],
  [
    { view: "all", at: "2026-03-05T02:10:00Z" },
    { view: "all", at: "2026-03-05T02:10:00Z" },
  ],
  [{ at: "yesterday" }, {}],
  [{ at: "" }, {}],
  [{ q: "王" }, { q: "王" }],
  [
    { list: "agreements", standing: "AT_RISK", view: "all" },
    { list: "agreements", standing: "AT_RISK" },
  ],
  [{ list: "agreements", standing: "WAITING" }, { list: "agreements" }],
  [{ list: "elsewhere", standing: "AT_RISK" }, {}],
])("the address %o of a case asks for %o", (raw, search) => {
  expect(parseCaseSearch(raw)).toEqual(search);
});

test.each([
  ["/queue", { view: "all", q: "王", sel: "x" }, { view: "all", q: "王" }],
  [
    "/cases/y",
    { list: "agreements", standing: "BROKEN", at: "2026-03-05T02:10:00Z" },
    { list: "agreements", standing: "BROKEN" },
  ],
  ["/cases/y", { status: "OFFERED" }, { status: ["OFFERED"] }],
  ["/agreements", { state: "AT_RISK", sel: "z" }, { list: "agreements", standing: "AT_RISK" }],
  ["/policy", { view: "edit", version: "A@1" }, {}],
])("a case opened at %s with %o is walked in %o", (pathname, search, list) => {
  expect(listBefore(pathname, search)).toEqual(list);
});
