import { describe, expect, test } from "vitest";
import { AUDITOR, LIN, PARTNER, RUI } from "./support/actors.ts";
import { countStatements, watchStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { DECLINE, GOOD_RECORD, givenActive, givenOffered, OVERRIDE } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
type Event = { kind: string; actorName: string; actorRole: string; detail: string; summary: string };

async function eventsOf(id: string, locale: "en" | "zh-Hans" = "en"): Promise<Event[]> {
  const query =
    "query E($id: ID!) { case(id: $id) { events(first: 50) { nodes { kind actorName actorRole detail summary } } } }";
  return (await api.execute(query, { id }, { as: AUDITOR, locale })).data.case.events.nodes;
}
const told = ({ kind, actorName, actorRole, detail }: Event) => {
  const { before, after } = JSON.parse(detail);
  return { kind, actorName, actorRole, before, after };
};

describe("what happened to a case", () => {
  test("stands in its order, with who did it and what it changed, from what to what", async () => {
    const { id } = await givenActive(api);
    const events = await eventsOf(id);
    expect(events.map((event) => event.kind)).toEqual([
      "CASE_DRAFTED",
      "CASE_SUBMITTED",
      "PROTECTION_BEGUN",
      "CASE_EVALUATED",
      "RECEIPT_ACKNOWLEDGED",
      "CASE_CLAIMED",
      "CASE_APPROVED",
      "SECOND_REVIEW_NEEDED",
      "CASE_CONFIRMED",
      "OFFERS_OPENED",
      "OFFER_ACCEPTED",
      "SCHEDULE_BOOKED",
      "PROTECTION_CHANGED",
    ]);
    const at = (kind: string) => told(events.find((event) => event.kind === kind) ?? expect.fail(kind));
    expect(at("CASE_SUBMITTED")).toEqual({
      kind: "CASE_SUBMITTED",
      actorName: "Heyuan app",
      actorRole: "PARTNER",
      before: { status: "DRAFT" },
      after: { status: "SUBMITTED" },
    });
    expect(at("CASE_CLAIMED")).toMatchObject({
      before: { status: "SUBMITTED", assignedTo: null },
      after: { status: "UNDER_REVIEW", assignedTo: "Rui" },
    });
    expect(at("CASE_APPROVED")).toMatchObject({
      before: { status: "UNDER_REVIEW", assignedTo: "Rui", maker: null },
      after: { status: "PENDING_SECOND_REVIEW", assignedTo: null, maker: "Rui" },
    });
    expect(at("CASE_CONFIRMED")).toMatchObject({
      actorName: "Hua",
      actorRole: "SENIOR_REVIEWER",
      before: { status: "PENDING_SECOND_REVIEW", checker: null, offersValidUntil: null },
      after: { status: "OFFERED", checker: "Hua", offersValidUntil: "2026-03-12" },
    });
    expect(at("OFFER_ACCEPTED")).toMatchObject({ before: { status: "OFFERED" }, after: { status: "ACTIVE" } });
  });

  test("is told as sentences in the language of the reader, with nothing left open", async () => {
    const { id } = await givenActive(api);
    for (const locale of ["en", "zh-Hans"] as const) {
      for (const { summary } of await eventsOf(id, locale)) {
        expect(summary).toMatch(locale === "en" ? /\.$/ : /。$/);
        expect(summary).not.toContain("…");
      }
    }
  });

  test("keeps out what the borrower confided", async () => {
    const statement = "乳腺癌手术";
    const { id } = await givenCase(api, {}, { statement });
    expect(JSON.stringify(await eventsOf(id))).not.toMatch(/乳腺癌|ILLNESS/);
  });
});

describe("who decides on a version that is gone is told who changed it, and when", () => {
  const STALE = "... on StaleCaseError { expectedVersion currentVersion changedBy changedAt }";
  const tryOld = async (id: string, version: number) => {
    const query = `mutation M($input: CaseWithdrawInput!) { caseWithdraw(input: $input) { userErrors { code ${STALE} } } }`;
    const input = { idempotencyKey: `stale-${id}`.slice(0, 200), caseId: id, expectedVersion: version };
    return (await api.execute(query, { input }, { as: PARTNER })).data.caseWithdraw.userErrors[0];
  };

  test("be it a reviewer who claimed it", async () => {
    const { id, version } = await givenCase(api);
    const at = "2026-03-05T03:04:05.000Z";
    await api.command("caseClaim", { caseId: id, expectedVersion: version }, LIN, undefined, at);
    expect(await tryOld(id, version)).toEqual({
      code: "STALE_CASE",
      expectedVersion: version,
      currentVersion: version + 1,
      changedBy: "Lin",
      changedAt: at,
    });
  });

  test("be it the checker, or the borrower's app", async () => {
    const offered = await givenOffered(api);
    expect(await tryOld(offered.id, offered.version - 1)).toMatchObject({ changedBy: "Hua" });
    await api.command("caseWithdraw", { caseId: offered.id, expectedVersion: offered.version }, PARTNER);
    expect(await tryOld(offered.id, offered.version)).toMatchObject({ changedBy: "Heyuan app" });
  });

  test.each([-1, 0, 2 ** 31 - 1])("expectedVersion %i is one that is gone", async (version) => {
    const { id } = await givenCase(api);
    expect(await tryOld(id, version)).toMatchObject({ code: "STALE_CASE" });
  });

  test.each(["1", 1.5, 2 ** 53 + 1, null, undefined, true, [1], {}])("expectedVersion %j is none", async (version) => {
    const { id } = await givenCase(api);
    const query = "mutation M($input: CaseWithdrawInput!) { caseWithdraw(input: $input) { case { id } } }";
    const input = { idempotencyKey: "none-at-all", caseId: id, expectedVersion: version };
    const { errors } = await api.execute(query, { input }, { as: PARTNER });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });
});

/** What a command sends: the statements that read, and of each that writes the tables it writes to. */
async function counted(act: () => Promise<{ userErrors: object[] }>) {
  const { answer, texts } = await countStatements(api.database(), act);
  expect(answer.userErrors).toEqual([]);
  const written = (text: string) => [...text.matchAll(/(insert into|update) "(\w+)"/g)].map(([, , table]) => table);
  return {
    reads: texts.filter((text) => /^select/.test(text)),
    writes: texts.map(written).filter(({ length }) => length),
  };
}

describe("a command is few statements, in one transaction", () => {
  test("a decline reads once and writes three times, its notice among what it writes", async () => {
    const { id, version } = await givenClaimed(api, GOOD_RECORD);
    const decline = { caseId: id, expectedVersion: version, ...DECLINE };
    const { reads, writes } = await counted(() => api.command("caseDecline", decline, RUI, ""));
    expect(reads.map((text) => /from "(\w+)" r/.exec(text)?.[1])).toEqual(["deferral_case"]);
    expect(writes).toEqual([
      ["deferral_case"],
      ["protection"],
      expect.arrayContaining(["decision", "event", "notice", "idempotency"]),
    ]);
    expect(writes.flat()).toHaveLength(6);
  });

  test("an approval with two offers writes one row of each, and all that is new by one statement", async () => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const approve = { caseId: id, expectedVersion: version, ...OVERRIDE };
    const { writes } = await counted(() => api.command("caseApprove", approve, RUI, ""));
    expect(writes).toEqual([["deferral_case"], expect.arrayContaining(["decision", "event", "offer", "idempotency"])]);
    expect(writes.flat()).toHaveLength(5);
  });

  test("begins with its first statement and commits with its last: neither takes a round trip of its own", async () => {
    const { id, version } = await givenClaimed(api, GOOD_RECORD);
    const decline = { caseId: id, expectedVersion: version, ...DECLINE };
    const { sent } = await watchStatements(api.database(), () => api.command("caseDecline", decline, RUI, ""));
    expect(sent).toHaveLength(2);
    expect((await look(api, "select status from deferral_case where id = $1", [uuid(id)]))[0]?.status).toBe("DECLINED");
  });
});
