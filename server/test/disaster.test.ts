import { describe, expect, test } from "vitest";
import { HARBOR_PARTNER, MAYA, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const FIELDS = "declaration { id code areas from to withdrawnAt declaredByName }";
const FLOOD = {
  code: "2026-02-HEBEI",
  name: "河北暴雨洪涝",
  areas: ["CN-13", "CN-11-09"],
  from: "2026-02-20",
  to: "2026-03-31",
  source: "国家减灾委员会，2026-02-20",
};
let count = 0;
const flood = (change: object = {}) => ({ ...FLOOD, code: `FLOOD-${++count}`, ...change });
const declare = (input: object, as = SENIOR) => api.command("disasterDeclare", input, as, FIELDS);
const APPLICATION = {
  ground: "SHORT_TERM_HARDSHIP",
  hardshipReason: "JOB_LOSS",
  statement: "店铺被淹。",
  requested: [{ type: "SHIFT", months: 1 }],
};
const EVALUATION = `case { id hardshipSince evaluation { passed groundsPassed
  findings { rule passed sentence } facts { name label value source sourceLabel asOf } } }`;
const evaluate = async (loan: object, input: object = {}) => {
  const loanId = await givenLoan(api, loan);
  const { case: made, userErrors } = await api.command(
    "caseSubmit",
    { loanId, ...APPLICATION, ...input },
    PARTNER,
    EVALUATION,
  );
  return made ? { ...made.evaluation, hardshipSince: made.hardshipSince, caseId: made.id } : { userErrors };
};
type Told = { facts: { name: string }[] };
const fact = (evaluation: Told, name: string) => evaluation.facts.find((each) => each.name === name);

describe("a declared disaster", () => {
  test("stands for reason, day and evidence of whoever was there, whatever they claimed", async () => {
    const before = await evaluate({ area: "CN-13-06" });
    expect(before.groundsPassed).not.toContain("FORCE_MAJEURE");
    const { declaration } = await declare(FLOOD);
    expect(declaration).toMatchObject({ code: FLOOD.code, areas: FLOOD.areas, declaredByName: SENIOR.name });
    const evaluation = await evaluate({ area: "CN-13-06" });
    expect(evaluation).toMatchObject({ passed: true, groundsPassed: expect.arrayContaining(["FORCE_MAJEURE"]) });
    expect(fact(evaluation, "DISASTER")).toEqual({
      name: "DISASTER",
      label: "Declared disaster",
      value: "河北暴雨洪涝 (2026-02-HEBEI)",
      asOf: "2026-03-05",
      source: "DISASTER_REGISTER",
      sourceLabel: "The register of declared disasters",
    });
  });

  test("covers nobody elsewhere, nobody before it began, and nobody whose place is not known", async () => {
    await declare(flood());
    for (const [loan, input] of [
      [{ area: "CN-44-03" }, {}],
      [{ area: "CN-13-06" }, { hardshipSince: "2026-01-15" }],
      [{}, {}],
    ]) {
      expect((await evaluate(loan ?? {}, input)).groundsPassed).not.toContain("FORCE_MAJEURE");
    }
    expect((await evaluate({ area: "CN-13-06" }, { hardshipSince: "2026-02-21" })).groundsPassed).toContain(
      "FORCE_MAJEURE",
    );
  });

  test("withdrawn covers nobody any more, and what was evaluated with it stays", async () => {
    const { declaration } = await declare(flood({ areas: ["CN-62"] }));
    const kept = await evaluate({ area: "CN-62-01" });
    const withdraw = () => api.command("disasterWithdraw", { declarationId: declaration.id }, SENIOR, FIELDS);
    expect((await withdraw()).declaration.withdrawnAt).not.toBeNull();
    expect((await withdraw()).userErrors).toMatchObject([{ code: "DECLARATION_WITHDRAWN" }]);
    const query = "query C($id: ID!) { case(id: $id) { evaluation { groundsPassed } } }";
    const { evaluation } = (await api.execute(query, { id: kept.caseId }, { as: RUI })).data.case;
    expect(evaluation.groundsPassed).toContain("FORCE_MAJEURE");
    expect((await evaluate({ area: "CN-62-01" })).groundsPassed).not.toContain("FORCE_MAJEURE");
  });

  test("of another institution is not ours, and cannot be withdrawn by its id", async () => {
    const { declaration } = await declare(flood({ areas: ["CN-65"] }));
    const list = "{ disasterDeclarations { nodes { code } } }";
    expect((await api.execute(list, {}, { as: MAYA })).data.disasterDeclarations.nodes).toEqual([]);
    const harbor = { ...SENIOR, institutionId: MAYA.institutionId };
    const refused = await api.command("disasterWithdraw", { declarationId: declaration.id }, harbor, FIELDS);
    expect(refused.userErrors).toMatchObject([{ code: "DECLARATION_NOT_FOUND" }]);
    const codes = (await api.execute(list, {}, { as: RUI })).data.disasterDeclarations.nodes;
    expect(codes).toContainEqual({ code: declaration.code });
  });

  test.each<[string, object, string]>([
    ["no place", { areas: [] }, "AREAS_OUT_OF_RANGE"],
    ["too many places", { areas: Array.from({ length: 101 }, (_, i) => `CN-${i}`) }, "AREAS_OUT_OF_RANGE"],
    ["a place that is none", { areas: ["CN-13", "河北"] }, "AREA_INVALID"],
    ["an end before its beginning", { to: "2026-02-19" }, "DAYS_REVERSED"],
    ["no name", { name: " " }, "TEXT_EMPTY"],
  ])("with %s is refused and writes nothing", async (_, change, code) => {
    const input = flood(change);
    expect((await declare(input)).userErrors).toMatchObject([{ code }]);
    expect(await look(api, "select 1 from disaster_declaration where code = $1", [input.code])).toEqual([]);
  });

  test("is declared once, and by a senior of the institution or of the platform", async () => {
    const input = flood();
    expect((await declare(input)).userErrors).toEqual([]);
    expect((await declare(input)).userErrors).toMatchObject([{ code: "CODE_TAKEN" }]);
    await expect(declare(flood(), RUI)).rejects.toThrow("not open to the role Reviewer");
    await expect(declare(flood(), PARTNER)).rejects.toThrow("Partner");
    const platform = { ...PLATFORM, role: "PLATFORM_SENIOR_REVIEWER" as const };
    expect((await declare(flood(), platform)).userErrors).toMatchObject([{ code: "INSTITUTION_NOT_FOUND" }]);
    const { institution } = (await api.execute("{ viewer { institution { id } } }", {}, { as: RUI })).data.viewer;
    expect((await declare(flood({ institutionId: institution.id }), platform)).userErrors).toEqual([]);
    expect(
      (await declare(flood({ institutionId: institution.id }), { ...SENIOR, institutionId: MAYA.institutionId }))
        .userErrors,
    ).toMatchObject([{ code: "INSTITUTION_NOT_FOUND" }]);
  });
});

describe("where and since when", () => {
  test("a hardship that is still to come is refused", async () => {
    expect((await evaluate({}, { hardshipSince: "2026-03-06" })).userErrors).toMatchObject([{ code: "DAY_IN_FUTURE" }]);
    expect((await evaluate({}, { hardshipSince: "2026-03-05" })).hardshipSince).toBe("2026-03-05");
  });

  test("a place that is none is refused with the loan", async () => {
    await expect(givenLoan(api, { area: "河北" })).rejects.toThrow("AREA_INVALID");
    await expect(givenLoan(api, { as: HARBOR_PARTNER, currency: "USD", area: "us-ca" })).rejects.toThrow(
      "AREA_INVALID",
    );
  });
});
