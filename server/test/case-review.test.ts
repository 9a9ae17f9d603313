import { describe, expect, test } from "vitest";
import { LIN, PARTNER, PLATFORM, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed } from "./support/given-case.ts";
import { APPLICATION, DECLINE, givenEvidenceRequested, givenOffered, OVERRIDE } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const claimOf = async (id: string) =>
  (await api.execute("query Q($id: ID!) { case(id: $id) { assignedTo { name } claimExpiresAt } }", { id }, { as: RUI }))
    .data.case;
const decide = (id: string, version: number, as: typeof RUI, now?: string) =>
  api.command("caseDecline", { caseId: id, expectedVersion: version, ...DECLINE }, as, undefined, now);

describe("a claim", () => {
  test("lasts half an hour, and claiming again begins another half hour", async () => {
    const { id, version } = await givenClaimed(api);
    expect(await claimOf(id)).toEqual({ assignedTo: { name: "Rui" }, claimExpiresAt: "2026-03-05T02:30:00.000Z" });
    const renew = { caseId: id, expectedVersion: version };
    const renewed = await api.command("caseClaim", renew, RUI, "case { claimExpiresAt }", "2026-03-05T02:20:00.000Z");
    expect(renewed.case.claimExpiresAt).toBe("2026-03-05T02:50:00.000Z");
  });

  test("that ran out decides nothing any more, until it is claimed again", async () => {
    const { id, version } = await givenClaimed(api);
    const refused = await decide(id, version, RUI, "2026-03-05T02:30:00.000Z");
    expect(refused.userErrors).toMatchObject([{ code: "NOT_CLAIMED" }]);
    expect((await decide(id, version, RUI, "2026-03-05T02:29:59.000Z")).case.status).toBe("DECLINED");
  });

  test("wanted by sixteen reviewers at once is one reviewer's", async () => {
    const { id, version } = await givenCase(api);
    const people = Array.from({ length: 16 }, (_, i) => ({
      ...RUI,
      id: `01900000-0000-7000-9000-0000000001${i + 10}`,
    }));
    const claim = { caseId: id, expectedVersion: version };
    const answers = await Promise.all(people.map((as) => api.command("caseClaim", claim, as)));
    expect(answers.filter((answer) => answer.case)).toHaveLength(1);
    expect(new Set(answers.flatMap((answer) => answer.userErrors.map(({ code }: { code: string }) => code)))).toEqual(
      new Set(["STALE_CASE"]),
    );
  });

  test("of somebody who is away is let go by a senior reviewer, and taken by whoever is there", async () => {
    const { id, version } = await givenClaimed(api);
    const released = (await api.command("caseRelease", { caseId: id, expectedVersion: version }, SENIOR)).case;
    expect((await decide(id, released.version, LIN)).userErrors).toMatchObject([{ code: "NOT_CLAIMED" }]);
    const claimed = (await api.command("caseClaim", { caseId: id, expectedVersion: released.version }, LIN)).case;
    expect((await decide(id, claimed.version, LIN)).case.status).toBe("DECLINED");
  });

  test("can be the platform's, in whichever institution the case is", async () => {
    const { id, version } = await givenCase(api);
    const fields = "case { assignedTo { name } institution { code } }";
    const { case: made } = await api.command("caseClaim", { caseId: id, expectedVersion: version }, PLATFORM, fields);
    expect(made).toEqual({ assignedTo: { name: "Platform" }, institution: { code: "HEYUAN" } });
  });
});

describe("an evidence request", () => {
  const request = (id: string, version: number, now: string) =>
    api.command(
      "caseRequestEvidence",
      { caseId: id, expectedVersion: version, kinds: ["INCOME_STATEMENT"], note: "请提供收入证明。" },
      RUI,
      "case { version status clock { state } evidenceRequests { inTime } }",
      now,
    );
  const reclaim = async (id: string, version: number, now: string) =>
    (await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI, undefined, now)).case.version;

  test("made on the last day stops the clock; one made the day after does not, and the case stays breached", async () => {
    const last = "2026-03-16T15:59:00.000Z"; // seven business days after Thursday the 5th, a minute before midnight
    const late = "2026-03-16T16:00:00.000Z";
    const inTime = await givenCase(api);
    const one = await request(inTime.id, await reclaim(inTime.id, inTime.version, last), last);
    expect(one.case).toMatchObject({ clock: { state: "STOPPED" }, evidenceRequests: [{ inTime: true }] });
    const tooLate = await givenCase(api);
    const two = await request(tooLate.id, await reclaim(tooLate.id, tooLate.version, late), late);
    expect(two.case).toMatchObject({
      status: "EVIDENCE_REQUESTED",
      clock: { state: "BREACHED" },
      evidenceRequests: [{ inTime: false }],
    });
  });

  test("gives the time waited back in working days: four days of waiting, four days later due", async () => {
    const { id, version } = await givenEvidenceRequested(api);
    const due = "query Q($id: ID!) { case(id: $id) { clock { dueAt } } }";
    const on = "2026-03-11T02:00:00.000Z"; // Wednesday; asked on Thursday the 5th
    const provide = { caseId: id, expectedVersion: version, note: "已上传" };
    const answered = await api.command("caseProvideEvidence", provide, PARTNER, "case { status version }", on);
    expect(answered.case.status).toBe("UNDER_REVIEW");
    const { dueAt } = (await api.execute(due, { id }, { as: RUI })).data.case.clock;
    expect(dueAt).toBe("2026-03-20T16:00:00.000Z"); // Monday the 16th, and four business days
  });

  test("answered late runs the rules again on what has come, and the answer is on record", async () => {
    const { id, version } = await givenEvidenceRequested(api);
    const before = await look(api, "select count(*) as n from evaluation where case_id = $1", [uuid(id)]);
    const fields =
      "case { evidenceRequests { answeredAt } evaluation { evaluatedAt } events(first: 50) { nodes { kind } } }";
    const at = "2026-03-20T02:00:00.000Z";
    const { case: made } = await api.command(
      "caseProvideEvidence",
      { caseId: id, expectedVersion: version },
      PARTNER,
      fields,
      at,
    );
    expect(made.evidenceRequests).toEqual([{ answeredAt: at }]);
    expect(made.evaluation.evaluatedAt).toBe(at);
    expect(made.events.nodes.map(({ kind }: { kind: string }) => kind).slice(-2)).toEqual([
      "EVIDENCE_PROVIDED",
      "CASE_EVALUATED",
    ]);
    const after = await look(api, "select count(*) as n from evaluation where case_id = $1", [uuid(id)]);
    expect(Number(after[0].n)).toBe(Number(before[0].n) + 1);
  });

  test("waits at most thirty days, and at least until tomorrow", async () => {
    const { id, version } = await givenClaimed(api);
    const ask = async (dueOn: string) => {
      const input = { caseId: id, expectedVersion: version, kinds: ["IDENTITY"], note: "Please.", dueOn };
      const { userErrors } = await api.command("caseRequestEvidence", input, RUI);
      return userErrors[0]?.message ?? "taken";
    };
    const range = "The answer date must lie from 6 Mar 2026 to 4 Apr 2026.";
    expect([await ask("2026-03-05"), await ask("2026-04-05"), await ask("2026-04-04")]).toEqual([
      range,
      range,
      "taken",
    ]);
  });
});

describe("a second review", () => {
  test("that returned a case makes the returner no maker of it, and the maker may propose again", async () => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const step = async (name: string, at: number, as: typeof RUI, more: object) =>
      (await api.command(name, { caseId: id, expectedVersion: at, ...more }, as)).case;
    const pending = await step("caseApprove", version, RUI, OVERRIDE);
    const returned = await step("caseReturn", pending.version, SENIOR, { words: "Two months." });
    const released = await step("caseRelease", returned.version, RUI, {});
    const taken = await step("caseClaim", released.version, SENIOR, {});
    const own = { caseId: id, expectedVersion: taken.version, ...OVERRIDE };
    expect((await api.command("caseApprove", own, SENIOR)).userErrors).toMatchObject([
      { __typename: "FourEyesError", code: "CHECKER_CANNOT_DECIDE" },
    ]);
  });
});

describe("a withdrawal", () => {
  test("lets open offers lapse, ends the protection that day, and the borrower may apply again", async () => {
    const there = await givenOffered(api);
    const input = { caseId: there.id, expectedVersion: there.version };
    const fields = "case { loan { id } status offers { status } protections { toOn endReason } clock { state } }";
    const { case: made } = await api.command("caseWithdraw", input, PARTNER, fields);
    expect(made).toMatchObject({
      status: "WITHDRAWN",
      offers: [{ status: "LAPSED" }, { status: "LAPSED" }],
      protections: [
        { toOn: "2026-03-05", endReason: "WITHDRAWN" },
        { toOn: "2026-03-05", endReason: "WITHDRAWN" },
      ],
    });
    const again = await api.command("caseSubmit", { loanId: made.loan.id, ...APPLICATION }, PARTNER);
    expect(again.case).toMatchObject({ status: "SUBMITTED" });
  });

  test("and an approval at the same moment come one after the other: one of them finds the case moved on", async () => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const input = { caseId: id, expectedVersion: version };
    const answers = await Promise.all([
      api.command("caseApprove", { ...input, ...OVERRIDE }, RUI),
      api.command("caseWithdraw", input, PARTNER),
    ]);
    expect(answers.filter((answer) => answer.case)).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.userErrors)).toMatchObject([{ code: "STALE_CASE" }]);
  });
});
