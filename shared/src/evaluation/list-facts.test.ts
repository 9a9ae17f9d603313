import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { FACT_NAMES } from "./fact.ts";
import { listFacts } from "./list-facts.ts";
import { facts } from "./testing.ts";

const EVERYTHING = facts({
  hardshipSince: "2026-05-11",
  area: "CN-13-06",
  disaster: { code: "2026-05-HEBEI", name: "河北暴雨洪涝", areas: ["CN-13"], from: "2026-05-01", to: null },
  otherApplications: [
    { lender: "Harbor Lending", submittedOn: "2026-05-18" },
    { lender: null, submittedOn: "2026-05-02" },
  ],
  loanAsOf: "2026-05-15",
});
const fact = (name: string, of = EVERYTHING) => listFacts(of, "2026-05-21").find((each) => each.name === name);

describe("the facts of an evaluation", () => {
  test("are every one there is, each in every language", () => {
    const listed = listFacts(EVERYTHING, "2026-05-21");
    expect(listed.map(({ name }) => name)).toEqual(FACT_NAMES);
    for (const { value } of listed) for (const locale of LOCALES) expect(value[locale]).not.toBe("");
  });

  test("say who says so, and as of which day", () => {
    expect(fact("HARDSHIP_REASON")).toMatchObject({ source: "APPLICATION", asOf: "2026-05-20" });
    expect(fact("OUTSTANDING")).toMatchObject({ source: "LENDER", asOf: "2026-05-15", value: { en: "CN¥8,158.09" } });
    expect(fact("DISASTER")).toMatchObject({ source: "DISASTER_REGISTER", asOf: "2026-05-21" });
    expect(fact("ANNUAL_RATE")?.value.en).toBe("12%");
    expect(fact("OTHER_APPLICATIONS")).toMatchObject({
      source: "OTHER_LENDERS",
      value: { en: "Harbor Lending 18 May 2026, this lender 2 May 2026" },
    });
  });

  test("leave out what nobody knows", () => {
    const names = listFacts(facts(), "2026-05-21").map(({ name }) => name);
    expect(names).not.toContain("AREA");
    expect(names).not.toContain("DISASTER");
    expect(names).not.toContain("OTHER_APPLICATIONS");
    expect(fact("OUTSTANDING", facts())?.asOf).toBe("2026-05-21");
  });

  test("of other applications at the same lender alone are our own record", () => {
    const here = facts({ otherApplications: [{ lender: null, submittedOn: "2026-05-02" }] });
    expect(fact("OTHER_APPLICATIONS", here)?.source).toBe("OWN_RECORD");
  });
});
