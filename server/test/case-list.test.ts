import { beforeAll, describe, expect, test } from "vitest";
import { LIN, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed, TWO_OFFERS } from "./support/given-case.ts";

const api = givenApi();
type Node = { id: string; number: string; status: string; clock: { dueAt: string; state: string } };
const LIST = `query L($filter: CaseFilter, $orderBy: CaseOrder! = DUE_SOONEST, $first: Int! = 50, $after: String) {
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id number status clock { dueAt state } } } }`;
const list = async (variables: object, as = RUI) => (await api.execute(LIST, variables, { as })).data.cases;

beforeAll(async () => {
  for (const [day, name] of [
    ["2026-03-02", "陳靜"],
    ["2026-03-03", "陈静"],
    ["2026-03-04", "王芳"],
    ["2026-03-05", "王小明"],
  ] as const) {
    api.now = `${day}T02:00:00.000Z`;
    await givenCase(api, { name });
  }
  await givenClaimed(api, { name: "李雷" }, LIN);
  const mine = await givenClaimed(api, { name: "韩梅梅", principal: 40_000_000 }, RUI);
  await api.command(
    "caseApprove",
    { caseId: mine.id, expectedVersion: mine.version, offers: TWO_OFFERS, overrideReason: "Seen." },
    RUI,
  );
  await givenClaimed(api, { name: "赵一" }, RUI);
}, 60_000);

describe("the list of cases", () => {
  test("comes due soonest first, page after page, every case once", async () => {
    const seen: Node[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: Node[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await list({ first: 2, after });
      expect(page.totalCount).toBe(7);
      seen.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen.map((node) => node.id)).size).toBe(7);
    const due = seen.map((node) => node.clock.dueAt);
    expect(due).toEqual([...due].sort());
  });

  test("shows what waits on the one who asks", async () => {
    const statuses = async (as: typeof RUI) =>
      (await list({ filter: { assigned: "WAITING_ON_ME" } }, as)).nodes.map((node: Node) => node.status).sort();
    expect(await statuses(RUI)).toEqual(["SUBMITTED", "SUBMITTED", "SUBMITTED", "SUBMITTED", "UNDER_REVIEW"]);
    expect(await statuses(SENIOR)).toEqual([
      "PENDING_SECOND_REVIEW",
      "SUBMITTED",
      "SUBMITTED",
      "SUBMITTED",
      "SUBMITTED",
    ]);
  });

  test("finds a name however it is written, and a number exactly", async () => {
    expect((await list({ filter: { borrowerName: "陳靜" } })).totalCount).toBe(2);
    expect((await list({ filter: { borrowerName: "王" } })).totalCount).toBe(2);
    const [first] = (await list({ first: 1 })).nodes;
    expect((await list({ filter: { number: first.number.toLowerCase() } })).nodes).toEqual([first]);
    expect((await list({ filter: { number: "% OR 1=1" } })).totalCount).toBe(0);
  });

  test("filters by status, by holder and by clock, at the server's time", async () => {
    expect((await list({ filter: { status: ["PENDING_SECOND_REVIEW", "DRAFT"] } })).totalCount).toBe(1);
    expect((await list({ filter: { assigned: "ME" } }, LIN)).totalCount).toBe(1);
    expect((await list({ filter: { clock: ["BREACHED"] } })).totalCount).toBe(0);
    const later = await api.execute(
      LIST,
      { filter: { clock: ["BREACHED"] } },
      { as: RUI, now: "2026-03-12T01:00:00.000Z" },
    );
    expect(later.data.cases.nodes.map((node: Node) => node.clock.state)).toEqual(["BREACHED"]);
  });

  test("refuses a cursor that was edited, or that belongs to another filter or order", async () => {
    const { pageInfo } = await list({ first: 2 });
    const refused = async (variables: object) =>
      (await api.execute(LIST, { first: 2, ...variables }, { as: RUI })).errors?.[0].extensions.code;
    const cursor: string = pageInfo.endCursor;
    expect(await refused({ after: cursor })).toBeUndefined();
    expect(await refused({ after: `${cursor.slice(0, -2)}AA` })).toBe("INVALID_CURSOR");
    expect(await refused({ after: cursor, orderBy: "SUBMITTED_NEWEST" })).toBe("INVALID_CURSOR");
    expect(await refused({ after: cursor, filter: { status: ["SUBMITTED"] } })).toBe("INVALID_CURSOR");
    expect(await refused({ first: 0 })).toBe("BAD_USER_INPUT");
    expect(await refused({ first: 101 })).toBe("BAD_USER_INPUT");
  });

  test("is for those who are signed in", async () => {
    const { errors } = await api.execute("{ cases { totalCount } }");
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });
});

describe("the read engine", () => {
  const counting = async (query: string, variables: object = {}) => {
    const asked = () => api.execute(query, variables, { as: RUI });
    const { answer, texts } = await countStatements(api.database(), asked);
    return { answer, statements: texts.length };
  };

  test("sends one statement for a whole case, however much is selected", async () => {
    const [{ id }] = (await list({ filter: { status: ["PENDING_SECOND_REVIEW"] } })).nodes;
    const query = `query C($id: ID!) { case(id: $id) { number borrower { name } loan { externalId terms { principal { minor } annualRate } creditRecord { month } schedule { instalments { due paid } } schedules { number } }
      evaluation { findings { rule sentence } } offers { measures { type months } stillPayable { minor } instalments { dueOn due } } decisions { outcome } evidence { url } evidenceRequests { kinds } agreement { status }
      protections { kind } events(first: 2) { totalCount nodes { summary } pageInfo { hasNextPage } } more: events(first: 50) { edges { cursor node { kind } } } permittedActions { action allowed reason } suggestedOffers { why preview { stillPayable { minor } } } clock { state } institution { name } } }`;
    const { answer, statements } = await counting(query, { id });
    expect(answer.errors).toBeUndefined();
    expect(statements).toBe(1);
    expect(answer.data.case.events.nodes).toHaveLength(2);
    expect(answer.data.case.more.edges.length).toBe(answer.data.case.events.totalCount);
    expect(answer.data.case.offers).toHaveLength(2);
    expect(answer.data.case.evaluation.findings).toHaveLength(17);
  });

  test("sends one statement for a page with borrower, loan and latest decision", async () => {
    const { answer, statements } = await counting(
      "{ cases { nodes { number borrower { maskedName } loan { outstanding { minor currency } } latestDecision { outcome } } } }",
    );
    expect(statements).toBe(1);
    expect(answer.data.cases.nodes).toHaveLength(7);
  });

  test("leaves out what is skipped and takes in what is included, by the variables of each request", async () => {
    const query = "query S($no: Boolean!) { cases(first: 1) { nodes { number status @skip(if: $no) } } }";
    const keys = async (no: boolean) =>
      Object.keys((await api.execute(query, { no }, { as: RUI })).data.cases.nodes[0]);
    expect(await keys(true)).toEqual(["number"]);
    expect(await keys(false)).toEqual(["number", "status"]);
    expect(await keys(true)).toEqual(["number"]);
  });

  test("answers aliases and fragments as if they were plain fields", async () => {
    const query = `query A { cases(first: 1) { nodes { ...F n: number ... on DeferralCase { borrower { b: name } } } } } fragment F on DeferralCase { number borrower { maskedName } }`;
    const [node] = (await api.execute(query, {}, { as: RUI })).data.cases.nodes;
    expect(node.n).toBe(node.number);
    expect(Object.keys(node.borrower).sort()).toEqual(["b", "maskedName"]);
  });

  test("keeps two institutions apart when their requests take turns on the same connections", async () => {
    const { HARBOR_PARTNER, MAYA } = await import("./support/actors.ts");
    const { givenCase } = await import("./support/given-case.ts");
    await givenCase(api, { as: HARBOR_PARTNER, currency: "USD", name: "Ann Lee" });
    const query = "{ cases { nodes { institution { code } } } }";
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        api.execute(query, {}, { as: i % 2 ? RUI : MAYA }).then((answer) => [i % 2, answer.data.cases.nodes]),
      ),
    );
    for (const [own, nodes] of answers) {
      expect(nodes.length).toBeGreaterThan(0);
      expect(new Set(nodes.map((node: { institution: { code: string } }) => node.institution.code))).toEqual(
        new Set([own ? "HEYUAN" : "HARBOR"]),
      );
    }
  });

  test("is what a partner reads through, too", async () => {
    expect((await list({ first: 1 }, PARTNER)).nodes).toHaveLength(1);
  });
});
