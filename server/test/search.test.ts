import { beforeAll, describe, expect, test } from "vitest";
import { sendAs } from "../src/database/tenant-query.ts";
import type { Actor } from "../src/identity/actor.ts";
import { HARBOR, HARBOR_PARTNER, MAYA, PARTNER, PLATFORM, RUI } from "./support/actors.ts";
import { sentFor } from "./support/explain.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { APPLICATION } from "./support/given-status.ts";
import { look } from "./support/rows.ts";

const api = givenApi();
const SEARCH = `query S($search: String!, $first: Int! = 50, $after: String) { cases(filter: { search: $search }, first: $first, after: $after) {
  totalCount nodes { number borrower { name } } pageInfo { hasNextPage endCursor } } }`;
type Node = { number: string; borrower: { name: string } };

const found = async (search: string, as: Actor = RUI): Promise<Node[]> => {
  const { data, errors } = await api.execute(SEARCH, { search }, { as });
  expect(errors).toBeUndefined();
  expect(data.cases.totalCount).toBe(data.cases.nodes.length);
  return data.cases.nodes;
};
const names = async (search: string, as?: Actor) =>
  (await found(search, as)).map(({ borrower }) => borrower.name).sort();

const NAMES = ["王小明", "陳靜怡", "陈静", "欧阳娜娜", "Mary-Jane O'Neil", "José Öztürk", "司馬遷"];
let number: string;

beforeAll(async () => {
  for (const name of NAMES) await givenCase(api, { name, externalId: `L-${NAMES.indexOf(name)}` });
  const loanId = await givenLoan(api, { name: "赵六", externalId: "LN/2026-1" });
  await api.command("caseSubmit", { loanId, ...APPLICATION, externalId: "APP-9" }, PARTNER);
  await givenCase(api, { as: HARBOR_PARTNER, currency: "USD", name: "王小明", externalId: "L-0" });
  number = (await found("王小明"))[0]?.number ?? "";
}, 60_000);

describe("a name is found", () => {
  test.each([
    ["by its beginning", "王小", ["王小明"]],
    ["by what stands inside it", "小明", ["王小明"]],
    ["by its last sign", "明", ["王小明"]],
    ["by one sign that is in several", "静", ["陈静", "陳靜怡"]],
    ["in traditional signs by simplified ones", "司马", ["司馬遷"]],
    ["in simplified signs by traditional ones", "歐陽", ["欧阳娜娜"]],
    ["inside, across the scripts", "靜怡", ["陳靜怡"]],
    ["by any of its words, in any case", "JANE", ["Mary-Jane O'Neil"]],
    ["by the beginning of a word", "nei", ["Mary-Jane O'Neil"]],
    ["by a word with its accents", "özt", ["José Öztürk"]],
    ["with blanks around it", "  小明 ", ["王小明"]],
  ])("%s: %s", async (_, search, expected) => {
    expect(await names(search)).toEqual([...expected].sort());
  });

  test("not from the middle of a word, and not by signs in another order", async () => {
    expect([await names("eil"), await names("明小"), await names("王明")]).toEqual([[], [], []]);
  });

  test("once, however often a sign stands in it", async () => {
    expect(await names("娜")).toEqual(["欧阳娜娜"]);
  });

  test("under its new form when it was corrected, and not under the old one", async () => {
    await givenCase(api, { name: "钱多多", externalId: "L-CORRECTED" });
    const set = "update borrower set name = '钱少白', name_search = '钱少白' where name = '钱多多'";
    await look(api, set);
    expect([await names("多多"), await names("少白"), await names("钱")]).toEqual([[], ["钱少白"], ["钱少白"]]);
  });
});

describe("a case is found", () => {
  test("by its number: whole, its beginning, in small letters, without hyphens", async () => {
    const bare = number.replaceAll("-", "");
    for (const search of [
      number,
      number.slice(0, 4),
      number.slice(0, 7),
      number.toLowerCase(),
      bare,
      bare.slice(0, 6),
    ]) {
      expect([search, (await found(search)).map((each) => each.number)]).toEqual([search, [number]]);
    }
  });

  test("by the partner's id of the case, of the loan and of the borrower, each whole", async () => {
    for (const search of ["APP-9", "LN/2026-1", "B-LN/2026-1"]) {
      expect([search, await names(search)]).toEqual([search, ["赵六"]]);
    }
    expect(await names("APP-")).toEqual([]);
  });

  test("by nothing that could be a pattern, and by nothing at all", async () => {
    for (const search of ["%", "_", "王%", "' or true --", "\\", "", "   ", "\u{10FFFF}"]) {
      expect([search, await names(search)]).toEqual([search, []]);
    }
  });

  test("together with the other filters, which still hold", async () => {
    const query = 'query Q($s: [CaseStatus!]) { cases(filter: { search: "王小明", status: $s }) { totalCount } }';
    const count = async (s: string) => (await api.execute(query, { s: [s] }, { as: RUI })).data.cases.totalCount;
    expect([await count("SUBMITTED"), await count("DECLINED")]).toEqual([1, 0]);
  });

  test("page after page, each once, in the order of the list", async () => {
    const numbers: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await api.execute(SEARCH, { search: "静", first: 1, after }, { as: RUI });
      numbers.push(...data.cases.nodes.map((node: Node) => node.number));
      if (!data.cases.pageInfo.hasNextPage) break;
      after = data.cases.pageInfo.endCursor;
    }
    expect(numbers).toEqual((await found("静")).map((each) => each.number));
  });
});

describe("another institution", () => {
  test("finds its own cases by the same words, and the platform finds both", async () => {
    expect([await names("小明", RUI), await names("小明", MAYA)]).toEqual([["王小明"], ["王小明"]]);
    expect((await found("小明", MAYA))[0]?.number).not.toBe(number);
    expect(await names("小明", PLATFORM)).toEqual(["王小明", "王小明"]);
    expect((await found("L-0", PLATFORM)).length).toBe(2);
  });

  test("finds nothing by the numbers, the ids and the names of this one", async () => {
    for (const search of [number, "APP-9", "LN/2026-1", "B-LN/2026-1", "静", "Jane"]) {
      expect([search, await names(search, MAYA)]).toEqual([search, []]);
    }
  });

  test("control: row-level security alone keeps them apart, where the statement names no institution", async () => {
    const { text, values } = await sentFor(api, SEARCH, { search: "静" }, PLATFORM);
    const as = (role: "respite_app" | "respite_platform", institutionId: string) =>
      sendAs(api.database().pool, { role, institutionId }, { text, values }).then((rows) => JSON.stringify(rows));
    expect(await as("respite_platform", "")).toContain("陳靜怡");
    expect(await as("respite_app", HARBOR)).not.toContain("陳靜怡");
  });
});
