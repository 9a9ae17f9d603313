import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { HARBOR_PARTNER, HEYUAN, OTHER_SENIOR, PARTNER, RUI } from "./support/actors.ts";
import { givenActive } from "./support/given-active.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase } from "./support/given-case.ts";
import {
  GOOD_RECORD,
  givenAppealed,
  givenDeclined,
  givenDraft,
  givenEvidenceRequested,
  givenHeard,
  givenOffered,
  givenPending,
} from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();

type Notice = Readonly<{ id: string; kind: string; template: string; locale: string; subject: string; body: string }>;
const PAGE = `query N($id: ID!, $first: Int!, $after: String) { case(id: $id) { number notices(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id kind template locale subject body channel publishedAt } } } }`;

const page = async (id: string, more: object = {}, as = PARTNER) =>
  (await api.execute(PAGE, { id, first: 50, ...more }, { as })).data.case?.notices;
const kindsOf = async (id: string) => (await page(id)).nodes.map(({ kind }: Notice) => kind);
const newest = async (id: string): Promise<Notice> => (await page(id, { first: 1 })).nodes[0];

describe("a notice is written with what it tells", () => {
  test("from application to agreement the borrower is told four things, and the newest is read first", async () => {
    const id = await givenActive(api);
    expect(await kindsOf(id)).toEqual(["AGREEMENT", "OFFERS", "EVIDENCE_REQUEST", "ACKNOWLEDGEMENT"]);
    const one = await page(id, { first: 1 });
    expect(one).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await page(id, { first: 3, after: one.pageInfo.endCursor });
    expect(rest.nodes.map(({ kind }: Notice) => kind)).toEqual(["OFFERS", "EVIDENCE_REQUEST", "ACKNOWLEDGEMENT"]);
    expect(one.nodes[0]).toMatchObject({
      template: "AGREEMENT@1",
      locale: "zh-Hans",
      channel: "PARTNER_API",
      publishedAt: api.now,
    });
  });

  test("what waits for a second reviewer is not told, what is refused neither", async () => {
    const pending = await givenPending(api);
    expect(await kindsOf(pending.id)).toEqual(["ACKNOWLEDGEMENT"]);
    const stale = { caseId: pending.id, expectedVersion: 1, reasonCodes: ["OTHER"], words: "x" };
    expect((await api.command("caseDecline", stale, RUI)).case).toBeNull();
    expect(await kindsOf(pending.id)).toEqual(["ACKNOWLEDGEMENT"]);
    expect(await kindsOf((await givenDraft(api)).id)).toEqual([]);
  });

  test("an automatic approval tells of its receipt and of its offer at once", async () => {
    const requested = [{ type: "SHIFT", months: 1 }];
    const { id, status } = await givenCase(api, GOOD_RECORD, { ground: "SMALL_LOAN_GOOD_RECORD", requested });
    expect(status).toBe("OFFERED");
    expect((await kindsOf(id)).sort()).toEqual(["ACKNOWLEDGEMENT", "OFFERS"]);
  });

  test("more time to answer is told with its day, beside the request it belongs to", async () => {
    const { id: caseId, version: expectedVersion } = await givenEvidenceRequested(api);
    expect((await newest(caseId)).subject).toContain("截止 2026年3月12日");
    expect((await api.command("caseExtendEvidence", { caseId, expectedVersion }, RUI)).userErrors).toEqual([]);
    expect((await page(caseId)).totalCount).toBe(3);
    const { kind, subject } = await newest(caseId);
    expect([kind, subject]).toEqual(["EVIDENCE_REQUEST", expect.stringContaining("截止 2026年3月19日")]);
  });

  test.each([
    ["upheld at once", givenAppealed, "appealUphold"],
    ["declined again after it was heard", givenHeard, "caseDecline"],
  ])("an appeal that is %s is answered for good, with the day on which protection ends", async (_, given, name) => {
    const { id: caseId, version: expectedVersion } = await given(api);
    const input = { caseId, expectedVersion, reasonCodes: ["RECORD_BELOW_POLICY"], words: "x" };
    expect((await api.command(name, input, OTHER_SENIOR)).userErrors).toEqual([]);
    const { kind, body } = await newest(caseId);
    expect(kind).toBe("APPEAL_OUTCOME");
    expect(body).toContain("2026年3月5日 结束");
  });
});

test.each([
  ["zh-Hans", "未获通过"],
  ["zh-Hant", "未獲通過"],
  ["en", "we cannot grant it"],
] as const)("a borrower who speaks %s is written to in it, whoever asks in which language", async (locale, words) => {
  const { id, version } = await givenCase(api, { locale });
  const claimed = (await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI)).case;
  const decline = { caseId: id, expectedVersion: claimed.version, reasonCodes: ["OTHER"], words: "x" };
  expect((await api.command("caseDecline", decline, RUI)).userErrors).toEqual([]);
  const notice = await newest(id);
  expect(notice.locale).toBe(locale);
  expect(notice.body).toContain(words);
});

describe("a notice once written", () => {
  test("cannot be changed or taken back, whatever the application does", async () => {
    const { id } = await givenDeclined(api);
    for (const text of ["update notice set body = 'x' where case_id = ?", "delete from notice where case_id = ?"]) {
      const work = withTx(api.database(), { institutionId: HEYUAN }, (em) => em.execute(text, [uuid(id)]));
      await expect(work).rejects.toThrow("permission denied");
    }
  });

  test("keeps the name it was addressed to when the borrower's changes", async () => {
    const { id } = await givenEvidenceRequested(api);
    await look(
      api,
      "update borrower set name = '王大明' where id = (select borrower_id from deferral_case where id = $1)",
      [uuid(id)],
    );
    expect((await newest(id)).body).toContain("王小明，您好");
  });

  test("is read alone by its id or as a node, and is nothing to another institution", async () => {
    const { id } = await givenOffered(api);
    const notice = await newest(id);
    const ask = "query A($id: ID!) { notice(id: $id) { body } node(id: $id) { ... on Notice { body } } }";
    const mine = await api.execute(ask, { id: notice.id }, { as: PARTNER });
    expect(mine.data).toEqual({ notice: { body: notice.body }, node: { body: notice.body } });
    const theirs = await api.execute(ask, { id: notice.id }, { as: HARBOR_PARTNER });
    expect(theirs).toEqual({ data: { notice: null, node: null } });
    expect(await page(id, {}, HARBOR_PARTNER)).toBeUndefined();
  });
});
