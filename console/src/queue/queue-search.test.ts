import { describe, expect, test } from "vitest";
import { parseSearch, stringifySearch, understood } from "../app/search-params.ts";
import { caseFilter, OPEN_STATUSES } from "./case-filter.ts";
import { isFiltered, parseQueueSearch, type QueueSearch } from "./queue-search.ts";

describe("the address of a list", () => {
  test("the plain address is the default list, and the default list has the plain address", () => {
    expect(parseQueueSearch({})).toEqual({});
    expect(stringifySearch(parseQueueSearch({ view: "waiting", order: "DUE_SOONEST" }))).toBe("");
  });

  test("filters, order and selection survive the way through the address", () => {
    const search: QueueSearch = {
      view: "open",
      status: ["SUBMITTED", "UNDER_REVIEW"],
      ground: ["FORCE_MAJEURE"],
      clock: ["BREACHED"],
      q: "王小明",
      order: "SUBMITTED_OLDEST",
      sel: "Q2FzZTox",
    };
    expect(parseQueueSearch(parseSearch(stringifySearch(search)))).toEqual(search);
  });

  test("several statuses are readable in the address", () => {
    expect(stringifySearch({ status: ["SUBMITTED", "OFFERED"] })).toBe("?status=SUBMITTED,OFFERED");
  });

  test("words the console does not know are left out instead of failing", () => {
    expect(parseQueueSearch({ view: "nobody", status: "SUBMITTED,LOST", order: 7, q: "  " })).toEqual({
      status: ["SUBMITTED"],
    });
  });

  test("and do not stay in it: what was said is covered, whether it was understood or not", () => {
    const said = { view: "nobody", order: "SUBMITTED_NEWEST", lost: "x" };
    expect({ ...said, ...understood(parseQueueSearch)(said) }).toEqual({ order: "SUBMITTED_NEWEST" });
  });

  test("a view alone is no filter; a search is", () => {
    expect([isFiltered({ view: "all" }), isFiltered({ q: "R7" })]).toEqual([false, true]);
  });
});

describe("what the server is asked", () => {
  test("by default: what waits on me", () => {
    expect(caseFilter({})).toEqual({ assigned: "WAITING_ON_ME" });
  });

  test("statuses chosen by hand replace those of the view", () => {
    expect(caseFilter({ view: "open" })).toEqual({ status: OPEN_STATUSES });
    expect(caseFilter({ view: "open", status: ["OFFERED"] })).toEqual({ status: ["OFFERED"] });
  });

  test.each([
    { q: "r7k4", search: "r7k4" },
    { q: " 王小明 ", search: "王小明" },
    { q: "O'Neil-Smith", search: "O'Neil-Smith" },
  ])("$q is looked for everywhere, whatever it looks like", ({ q, search }) => {
    expect(caseFilter({ view: "all", q })).toEqual({ search });
  });

  test("a search of blanks is none", () => {
    expect(caseFilter({ view: "all", q: "  " })).toEqual({});
  });
});
