import { describe, expect, test } from "vitest";
import { HEYUAN, OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import {
  APPLICATION,
  DECLINE,
  givenAppealed,
  givenDeclined,
  givenDraft,
  givenEvidenceRequested,
  givenWithdrawn,
} from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const LATER = "2026-03-09T02:00:00.000Z";
const FIELDS = `case { id version status submittedOn assignedTo { name } clock { state dueAt } loan { id }
  protections { kind fromOn toOn } evaluation { evaluatedAt } events(first: 100) { nodes { kind summary } } }`;
type Given = { id: string; version: number };
const reopen = ({ id, version }: Given, as = SENIOR, words = "借款人补交了新的诊断证明。") =>
  api.command("caseReopen", { caseId: id, expectedVersion: version, words }, as, FIELDS, LATER);

describe("a closed case with something new", () => {
  test("is under review again as if received today: clock, hold and rules begin anew", async () => {
    const withdrawn = await givenWithdrawn(api);
    const { case: reopened, userErrors } = await reopen(withdrawn);
    expect(userErrors).toEqual([]);
    expect(reopened).toMatchObject({ status: "UNDER_REVIEW", submittedOn: "2026-03-09", clock: { state: "ON_TIME" } });
    expect(reopened.assignedTo.name).toBe(SENIOR.name);
    expect(reopened.evaluation.evaluatedAt).toBe(LATER);
    const holds = reopened.protections.filter(({ kind }: { kind: string }) => kind === "COLLECTION_HOLD");
    expect(holds).toEqual([
      { kind: "COLLECTION_HOLD", fromOn: "2026-03-05", toOn: "2026-03-05" },
      { kind: "COLLECTION_HOLD", fromOn: "2026-03-09", toOn: null },
    ]);
    const told = reopened.events.nodes.map(({ summary }: { summary: string }) => summary);
    expect(told).toContain("Reopened with new information: 借款人补交了新的诊断证明。");
  });

  test("is acknowledged again, with what is missing, and the day it is decided by", async () => {
    const { id, version } = await givenWithdrawn(api);
    const fields = `case { notices(first: 1) { nodes { kind body template } } events(first: 100) { nodes { kind actorRole } } }`;
    const input = { caseId: id, expectedVersion: version, words: "补交了材料。" };
    const { case: reopened } = await api.command("caseReopen", input, SENIOR, fields, LATER);
    const [notice] = reopened.notices.nodes;
    expect(notice).toMatchObject({ kind: "ACKNOWLEDGEMENT", template: "ACKNOWLEDGEMENT@3" });
    expect(notice.body).toContain("我们已于 2026年3月9日 重新受理您的申请");
    expect(notice.body).toContain("还需要您提供以下全部内容");
    expect(notice.body).toContain("最迟于 2026年3月18日 作出决定");
    expect(reopened.events.nodes).toContainEqual({ kind: "RECEIPT_ACKNOWLEDGED", actorRole: "SYSTEM" });
  });

  test("is not held up by documents that were asked for before it was withdrawn", async () => {
    const asked = await givenEvidenceRequested(api);
    const withdraw = { caseId: asked.id, expectedVersion: asked.version };
    const { case: withdrawn } = await api.command("caseWithdraw", withdraw, PARTNER, "case { id version }");
    const { case: reopened } = await api.command(
      "caseReopen",
      { caseId: asked.id, expectedVersion: withdrawn.version, words: "Something new." },
      SENIOR,
      "case { version clock { state dueAt } }",
      "2026-03-06T02:00:00.000Z",
    );
    const renew = { caseId: asked.id, expectedVersion: reopened.version };
    const fields = "case { clock { state dueAt } evidenceRequests { dueOn } }";
    const renewed = (await api.command("caseClaim", renew, SENIOR, fields, "2026-03-06T02:05:00.000Z")).case;
    expect(renewed).toEqual({ clock: reopened.clock, evidenceRequests: [{ dueOn: "2026-03-05" }] });
  });

  test("keeps the days between as they were, however it ends again", async () => {
    const { case: reopened } = await reopen(await givenWithdrawn(api));
    const decline = { caseId: reopened.id, expectedVersion: reopened.version, ...DECLINE };
    await api.command("caseDecline", decline, SENIOR, "case { id }", "2026-03-09T02:10:00.000Z");
    const rows = await look(
      api,
      "select from_on::text, to_on::text from protection where case_id = $1 and kind = 'COLLECTION_HOLD' order by from_on",
      [uuid(reopened.id)],
    );
    expect(rows).toEqual([
      { from_on: "2026-03-05", to_on: "2026-03-05" },
      { from_on: "2026-03-09", to_on: "2026-03-24" },
    ]);
  });

  test("after an appeal is for somebody whom the appeal does not bar", async () => {
    const appealed = await givenAppealed(api, SENIOR);
    const uphold = { caseId: appealed.id, expectedVersion: appealed.version, ...DECLINE };
    const { case: final } = await api.command("appealUphold", uphold, OTHER_SENIOR);
    expect((await reopen(final)).userErrors).toMatchObject([
      { __typename: "FourEyesError", code: "APPEAL_NEEDS_ANOTHER_PERSON" },
    ]);
    expect((await reopen(final, OTHER_SENIOR)).case.status).toBe("UNDER_REVIEW");
  });

  test("is not opened beside another open case on the loan", async () => {
    const declined = await givenDeclined(api);
    const { loan } = (
      await api.execute("query Q($id: ID!) { case(id: $id) { loan { id } } }", { id: declined.id }, { as: RUI })
    ).data.case;
    await api.command("caseSubmit", { loanId: loan.id, ...APPLICATION }, PARTNER);
    expect((await reopen(declined)).userErrors).toMatchObject([{ code: "OPEN_CASE_ON_LOAN" }]);
  });

  test("is a senior's to open, says what is new, and is no draft", async () => {
    const declined = await givenDeclined(api);
    await expect(reopen(declined, RUI)).rejects.toThrow("not open to the role Reviewer");
    expect((await reopen(declined, SENIOR, " ")).userErrors).toMatchObject([{ code: "TEXT_EMPTY" }]);
    const draft = await givenDraft(api);
    expect((await reopen(draft)).userErrors).toMatchObject([{ code: "ILLEGAL_TRANSITION" }]);
  });
});

describe("special handling", () => {
  const begin = ({ id, version }: Given, as = SENIOR) =>
    api.command("caseSpecialHandling", { caseId: id, expectedVersion: version, words: "已进入诉讼。" }, as, FIELDS);

  test("takes a case off its path with a reason; the hold stays, no clock runs, and reopening brings it back", async () => {
    const { case: special } = await begin(await givenClaimed(api, {}, SENIOR));
    expect(special).toMatchObject({ status: "SPECIAL_HANDLING", clock: { state: "DONE" } });
    expect(special.protections).toMatchObject([{ toOn: null }, { toOn: null }]);
    const { case: back } = await reopen(special);
    expect(back.status).toBe("UNDER_REVIEW");
    expect(back.protections.every(({ toOn }: { toOn: string | null }) => toOn === null)).toBe(true);
  });

  test("is a senior's, with a case of one's own", async () => {
    await expect(begin(await givenClaimed(api), RUI)).rejects.toThrow("not open to the role Reviewer");
    expect((await begin(await givenClaimed(api))).userErrors).toMatchObject([{ code: "HELD_BY_ANOTHER" }]);
  });
});

describe("more time to answer", () => {
  const ask = { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供诊断证明。" };
  const due = "case { id version evidenceRequests { dueOn } clock { state } }";

  test("is given once, by the policy's days, and the clock stands still until then", async () => {
    const { id, version } = await givenClaimed(api);
    const { case: asked } = await api.command(
      "caseRequestEvidence",
      { caseId: id, expectedVersion: version, ...ask },
      RUI,
      due,
    );
    const extend = (given: Given) =>
      api.command("caseExtendEvidence", { caseId: id, expectedVersion: given.version }, RUI, due);
    const { case: extended } = await extend(asked);
    expect(asked.evidenceRequests).toEqual([{ dueOn: "2026-03-12" }]);
    expect(extended).toMatchObject({ evidenceRequests: [{ dueOn: "2026-03-19" }], clock: { state: "STOPPED" } });
    expect((await extend(extended)).userErrors).toMatchObject([{ code: "EVIDENCE_EXTENDED_ALREADY" }]);
    expect(
      await look(api, "select count(*)::int as n from event where kind = 'EVIDENCE_EXTENDED' and institution_id = $1", [
        HEYUAN,
      ]),
    ).toEqual([{ n: 1 }]);
  });
});
