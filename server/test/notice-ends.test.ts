import { describe, expect, test } from "vitest";
import { judgeAgreements } from "../src/agreement/judge-agreements.ts";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { timeActs } from "./support/given-clocks.ts";
import {
  givenActive,
  givenAppealed,
  givenDraft,
  givenEvidenceRequested,
  givenOffered,
  givenWithdrawn,
} from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const PAGE =
  "query N($id: ID!) { case(id: $id) { notices { nodes { kind template locale subject body letterUrl calendarUrl } } } }";
type Notice = Readonly<{ kind: string; template: string; subject: string; body: string; calendarUrl: string | null }>;
const told = async (id: string): Promise<readonly Notice[]> =>
  (await api.execute(PAGE, { id }, { as: PARTNER })).data.case.notices.nodes;
const newest = async (id: string): Promise<Notice> => (await told(id))[0] ?? expect.fail("no notice");
const counted = async (id: string, kind: string) => (await told(id)).filter((one) => one.kind === kind).length;

describe("the borrower is told", () => {
  test("that an appeal was opened: another person, by which day, and what holds until then", async () => {
    const { id } = await givenAppealed(api);
    const { kind, template, subject, body } = await newest(id);
    expect([kind, template]).toEqual(["APPEAL_RECEIVED", "APPEAL_RECEIVED@2"]);
    expect(subject).toContain("最迟于 2026年3月20日 答复");
    expect(body).toContain("未参与原决定的人员将重新审理");
    expect(body).toContain("继续暂停催收");
    const [{ due_at }] = await look(api, "select due_at from deferral_case where id = $1", [uuid(id)]);
    expect(due_at.toISOString()).toBe("2026-03-20T16:00:00.000Z");
  });

  test("that an application was withdrawn: what ends, when, and that one may apply again", async () => {
    const { id } = await givenWithdrawn(api);
    const { kind, body } = await newest(id);
    expect(kind).toBe("WITHDRAWAL");
    expect(body).toContain("暂停催收和征信保护于 2026年3月5日 结束");
    expect(body).toContain("随时在");
    expect(body).not.toContain("方案随之失效");
    const ended = await look(api, "select distinct to_on::text as day from protection where case_id = $1", [uuid(id)]);
    expect(ended).toEqual([{ day: "2026-03-05" }]);
  });

  test("when open plans lapse with the withdrawal, and that a withdrawn draft had protected nothing", async () => {
    const { id, version } = await givenOffered(api);
    await api.command("caseWithdraw", { caseId: id, expectedVersion: version }, PARTNER);
    expect((await newest(id)).body).toContain("方案随之失效");
    const draft = await givenDraft(api);
    await api.command("caseWithdraw", { caseId: draft.id, expectedVersion: draft.version }, PARTNER);
    expect((await newest(draft.id)).body).toContain("尚未提交");
  });

  test.each([
    ["OFFERS_LAPSED", givenOffered, "2026-03-12", ["2026年3月12日", "暂停催收和征信保护于 2026年3月13日 结束"]],
    ["EVIDENCE_MISSED", givenEvidenceRequested, "2026-03-12", ["申请所述情况的证明文件", "没有因此结束"]],
    ["DRAFT_LAPSED", givenDraft, "2026-04-04", ["2026年3月5日", "2026年4月4日", "重新申请"]],
  ] as const)("%s when time runs out, once, also when several look", async (kind, given, lastDay, says) => {
    const { id } = await given(api);
    const midnight = `${lastDay}T16:00:00.000Z`;
    await Promise.all([timeActs(api, midnight), timeActs(api, midnight)]);
    await timeActs(api, midnight);
    expect(await counted(id, kind)).toBe(1);
    const { body } = (await told(id)).find((one) => one.kind === kind) ?? expect.fail(kind);
    for (const words of says) expect(body).toContain(words);
  });

  test("by when they hear of an application whose documents did not come: on the day its clock now ends", async () => {
    const { id } = await givenEvidenceRequested(api);
    await timeActs(api, "2026-03-12T16:00:00.000Z");
    const [{ due }] = await look(
      api,
      "select ((due_at at time zone 'Asia/Shanghai') - interval '1 ms')::date::text as due from deferral_case where id = $1",
      [uuid(id)],
    );
    const [year, month, day] = due.split("-").map(Number);
    expect((await newest(id)).body).toContain(`最迟于 ${year}年${month}月${day}日`);
  });

  test("that an agreement broke: which payment is missing, until when it could be paid, and the rights that stay", async () => {
    const { id } = await givenActive(api);
    await judgeAgreements(api.database(), "2026-06-11T02:00:00.000Z");
    const warned = await newest(id);
    const sweeps = [0, 1].map(() => judgeAgreements(api.database(), "2026-06-26T02:00:00.000Z"));
    await Promise.all(sweeps);
    expect(await counted(id, "AGREEMENT_BROKEN")).toBe(1);
    const { subject, body } = await newest(id);
    expect(subject).toContain("已于 2026年6月26日 终止");
    for (const words of ["2026年6月10日", "2026年6月25日", "22:00 至次日 08:00", "重新申请"])
      expect(body).toContain(words);
    const amount = /尚欠 (¥[\d,.]+)/.exec(warned.body)?.[1];
    expect(body).toContain(`尚欠 ${amount}`);
  });

  test("that an agreement was undone, with every date and amount that holds again, and their calendar", async () => {
    const there = await givenActive(api);
    const words = "Accepted by mistake.";
    const propose = { caseId: there.id, expectedVersion: there.version, words };
    const { case: proposed } = await api.command("agreementProposeCancel", propose, RUI);
    await api.command("agreementCancel", { ...propose, expectedVersion: proposed.version }, SENIOR);
    const { kind, body, calendarUrl } = await newest(there.id);
    expect([kind, calendarUrl]).toEqual(["AGREEMENT_UNDONE", expect.stringMatching(/^\/letters\/.+\.ics$/)]);
    expect(body).toContain("5  2026年3月10日  ¥35,539.52");
    expect(body).toContain("12  2026年10月10日");
    expect(body).toContain("暂停催收和征信保护于 2026年3月5日 结束");
    expect(body).not.toContain(words);
  });
});

test("what is refused tells nobody anything", async () => {
  const { id, version } = await givenAppealed(api);
  const before = (await told(id)).length;
  const again = { caseId: id, expectedVersion: version, words: "Once more." };
  expect((await api.command("appealOpen", again, PARTNER)).case).toBeNull();
  expect((await api.command("caseWithdraw", { caseId: id, expectedVersion: version }, PARTNER)).case).toBeNull();
  expect(await told(id)).toHaveLength(before);
});

test("while an agreement is in force on the loan, withdrawing another application ends no protection, and says so", async () => {
  const there = await givenActive(api);
  const ask = "query L($id: ID!) { case(id: $id) { loan { id } } }";
  const { loan } = (await api.execute(ask, { id: there.id }, { as: PARTNER })).data.case;
  const application = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "ILLNESS", statement: "又有困难。" };
  const asked = { loanId: loan.id, ...application, requested: [{ type: "SHIFT", months: 1 }] };
  const { case: second } = await api.command("caseSubmit", asked, PARTNER);
  await api.command("caseWithdraw", { caseId: second.id, expectedVersion: second.version }, PARTNER);
  const { body } = await newest(second.id);
  expect(body).toContain("此前的还款协议不受影响");
  expect(body).not.toContain("结束：自次日起");
});
