import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { HARBOR, HARBOR_PARTNER, HEYUAN, MAYA, PLATFORM, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";

const api = givenApi();
const uuid = (id: string) => decodeGlobalId(id)?.id ?? "";
const rowOf = async (id: string) =>
  (await asAdmin("select c::text as row from deferral_case c where id = $1", api.database().adminUrl, [uuid(id)]))
    .rows[0].row;

describe("another institution", () => {
  test("sees a foreign case exactly as one that does not exist, by every way in", async () => {
    const { id } = await givenCase(api);
    const random = id.slice(0, -6) + (id.endsWith("AAAAAA") ? "BBBBBB" : "AAAAAA");
    const query = "query Q($id: ID!) { case(id: $id) { id status } node(id: $id) { id } }";
    const foreign = await api.execute(query, { id }, { as: MAYA });
    expect(foreign).toEqual(await api.execute(query, { id: random }, { as: MAYA }));
    expect(foreign.data).toEqual({ case: null, node: null });
  });

  test("gets nothing by a cursor of this one's list, which holds the place of a foreign case", async () => {
    for (let n = 0; n < 3; n += 1) await givenCase(api);
    const list =
      "query C($after: String) { cases(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }";
    const own = (await api.execute(list, {}, { as: RUI })).data.cases.pageInfo;
    const goesOn = await api.execute(list, { after: own.endCursor }, { as: RUI });
    expect([own.hasNextPage, goesOn.data.cases.nodes.length]).toEqual([true, 1]);
    const { data, errors } = await api.execute(list, { after: own.endCursor }, { as: MAYA });
    expect(JSON.stringify(data?.cases?.nodes ?? [])).toBe("[]");
    expect(JSON.stringify(errors ?? [])).not.toContain("HEYUAN");
  });

  test("cannot move it, and its row stays byte for byte what it was", async () => {
    const { id, version } = await givenCase(api);
    const before = await rowOf(id);
    const commands: [string, object][] = [
      ["caseClaim", {}],
      ["caseWithdraw", {}],
      ["caseDecline", { reasonCodes: ["OTHER"], words: "x" }],
      ["caseApprove", { offers: [{ measures: [{ type: "SHIFT", months: 1 }] }] }],
    ];
    for (const [name, input] of commands) {
      const payload = await api.command(name, { caseId: id, expectedVersion: version, ...input }, MAYA);
      expect(payload).toMatchObject({ case: null, userErrors: [{ code: "CASE_NOT_FOUND" }] });
    }
    expect(await rowOf(id)).toBe(before);
  });

  test("cannot name a foreign loan: the answer is that of an unknown one", async () => {
    const loanId = await givenLoan(api);
    const input = {
      loanId,
      ground: "FORCE_MAJEURE",
      hardshipReason: "DISASTER",
      statement: "x",
      requested: [{ type: "SHIFT", months: 1 }],
    };
    expect((await api.command("caseSubmit", input, HARBOR_PARTNER)).userErrors).toMatchObject([
      { code: "LOAN_NOT_FOUND" },
    ]);
  });

  test("is kept apart by row-level security alone, when the application forgets to ask", async () => {
    await givenCase(api);
    const count = (institutionId: string) =>
      withTx(api.database(), { institutionId }, async (em) =>
        Number((await em.execute("select count(*) as n from deferral_case"))[0]?.n),
      );
    expect(await count(HEYUAN)).toBeGreaterThan(0);
    expect(await count(HARBOR)).toBe(0);
    const { rows } = await api.database().pool.query("select count(*) as n from deferral_case");
    expect(Number(rows[0].n)).toBe(0);
  });

  test("is kept apart by the application alone, when row-level security is off", async () => {
    const { id } = await givenCase(api);
    const tables = ["deferral_case", "loan", "borrower", "event", "offer", "schedule", "institution"];
    const each = (state: string) =>
      asAdmin(
        tables.map((table) => `alter table ${table} ${state} row level security`).join(";"),
        api.database().adminUrl,
      );
    await each("disable");
    try {
      const { data } = await api.execute(
        "query Q($id: ID!) { case(id: $id) { id } cases { totalCount } }",
        { id },
        { as: MAYA },
      );
      expect(data).toEqual({ case: null, cases: { totalCount: 0 } });
    } finally {
      await each("enable");
    }
  });

  test("is one of many to the platform, which reads them all and shows whose they are", async () => {
    await givenCase(api);
    await givenCase(api, { as: HARBOR_PARTNER, currency: "USD", name: "Ann Lee" });
    const { data } = await api.execute(
      "{ cases(first: 100) { nodes { institution { code } } } }",
      {},
      { as: PLATFORM },
    );
    const codes = new Set(data.cases.nodes.map((node: { institution: { code: string } }) => node.institution.code));
    expect(codes).toEqual(new Set(["HEYUAN", "HARBOR"]));
  });
});
