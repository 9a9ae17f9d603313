import { describe, expect, test } from "vitest";
import { disasterOf, emptyDisaster, noPlaces, problemsIn } from "./disaster-form.ts";
import { parseDisasterSearch } from "./disaster-search.ts";

const FLOOD = {
  institutionId: "i",
  name: " 河北暴雨洪涝 ",
  code: "2026-02-HEBEI",
  source: "国家减灾委员会",
  areas: "cn-13、CN-11-09， CN-13",
  from: "2026-02-20",
  to: "",
};

describe("a declaration as it is typed", () => {
  test("becomes places each once, whatever parts them, and no last day while it goes on", () => {
    expect(disasterOf(FLOOD)).toEqual({
      institutionId: "i",
      name: "河北暴雨洪涝",
      code: "2026-02-HEBEI",
      source: "国家减灾委员会",
      areas: ["CN-13", "CN-11-09"],
      from: "2026-02-20",
    });
    expect(problemsIn(FLOOD)).toEqual({});
  });

  test("is not sent before everything is there", () => {
    const missing = { name: "EMPTY", code: "EMPTY", areas: "EMPTY", from: "EMPTY", source: "EMPTY" };
    expect(problemsIn(emptyDisaster("i"))).toEqual(missing);
  });

  test("names the places that are none", () => {
    const typed = { ...FLOOD, areas: "CN-13 Hebei 13" };
    expect(problemsIn(typed)).toEqual({ areas: "NO_PLACE" });
    expect(noPlaces(typed)).toEqual(["HEBEI", "13"]);
  });

  test("does not end before it began, and may end on the day", () => {
    expect(problemsIn({ ...FLOOD, to: "2026-02-19" })).toEqual({ to: "ENDS_BEFORE" });
    expect(problemsIn({ ...FLOOD, to: "2026-02-20" })).toEqual({});
  });
});

test.each([
  [{ declaration: "new" }, { declaration: "new" }],
  [{ declaration: "" }, {}],
  [{}, {}],
])("the address %o opens %o", (raw, search) => {
  expect(parseDisasterSearch(raw)).toEqual(search);
});
