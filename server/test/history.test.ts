import { beforeEach, describe, expect, test } from "vitest";
import { tellSubmit, tellWithdraw } from "../src/history/tell-application.ts";
import { tellAtRisk } from "../src/history/tell-at-risk.ts";
import { tellAppeal, tellApprove, tellConfirm, tellDecline, tellReturn } from "../src/history/tell-decision.ts";
import { tellEvidenceMissed } from "../src/history/tell-evidence-missed.ts";
import { tellReminders } from "../src/history/tell-reminders.ts";
import { tellClaim, tellProvide, tellRelease, tellRequest } from "../src/history/tell-review.ts";
import type { CaseTelling, Step } from "../src/history/telling.ts";
import { LIN, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { Both } from "./support/both.ts";
import { givenApi } from "./support/given-api.ts";
import { TWO_OFFERS } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";

const OFFERS = [
  { measures: [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }] },
  { measures: [{ type: "INTEREST_ONLY", months: 3 }] },
] as const;

const api = givenApi();
const emptied = () =>
  asAdmin(
    "set session_replication_role = replica; truncate deferral_case, loan, borrower, event, record_pending, clock_look cascade",
    api.database().adminUrl,
  );

describe("a told history is what the commands write, row by row", () => {
  beforeEach(emptied);

  test("from a draft through evidence, second review and a return to the agreement", async () => {
    const both = new Both(api);
    await both.begin(30_000_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", LIN, {}, tellClaim);
    await both.do("caseRelease", LIN, {}, tellRelease);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const kinds = ["MEDICAL_CERTIFICATE"] as const;
    await both.do("caseRequestEvidence", RUI, { kinds, note: "请提供诊断证明。" }, (t, step) =>
      tellRequest(t, step, kinds, "请提供诊断证明。"),
    );
    await both.do("caseProvideEvidence", PARTNER, {}, tellProvide);
    const why = "电话核实。";
    const approve = { offers: TWO_OFFERS, words: "同意", overrideReason: why };
    await both.do("caseApprove", RUI, approve, (t, step) => tellApprove(t, step, OFFERS, "同意", why));
    await both.do("caseReturn", SENIOR, { words: "请复核" }, (t, step) => tellReturn(t, step, "请复核"));
    await both.do("caseApprove", RUI, approve, (t, step) => tellApprove(t, step, OFFERS, "同意", why));
    await both.do("caseConfirm", SENIOR, { termsHash: both.hash() }, tellConfirm);
    await both.accept();
    await both.same();
  }, 60_000);

  test("declined, appealed, and declined again by another", async () => {
    const both = new Both(api);
    await both.begin(1_200_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const no = { reasonCodes: ["EVIDENCE_MISSING"], words: "未收到材料。" } as const;
    const decline = (t: CaseTelling, step: Step) => tellDecline(t, step, no.reasonCodes, no.words);
    await both.do("caseDecline", RUI, no, decline);
    await both.do("appealOpen", PARTNER, { words: "材料已寄出。" }, (t, step) => tellAppeal(t, step, "材料已寄出。"));
    await both.do("caseClaim", SENIOR, {}, tellClaim);
    await both.do("caseDecline", SENIOR, no, decline);
    await both.same();
  }, 60_000);

  test("at risk, put off by an answer, at risk again at once, overdue, claimed only then, and past the hard limit", async () => {
    const both = new Both(api);
    await both.begin(1_800_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.wait("2026-03-11T16:00:00.000Z");
    await both.do("caseClaim", RUI, {}, tellClaim);
    const ask = { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供诊断证明。" } as const;
    await both.do("caseRequestEvidence", RUI, ask, (t, step) => tellRequest(t, step, ask.kinds, ask.note));
    await both.wait("2026-03-13T02:00:00.000Z");
    await both.do("caseProvideEvidence", PARTNER, {}, tellProvide);
    await both.wait();
    await both.wait("2026-03-17T16:00:00.000Z");
    await both.do("caseClaim", RUI, {}, tellClaim);
    await both.wait("2026-03-27T16:00:00.000Z");
    await both.same();
    expect(both.warnings()).toEqual(["AT_RISK", "AT_RISK", "BREACHED", "HARD_LIMIT"]);
  }, 60_000);

  test("asked for a document, and not answered", async () => {
    const both = new Both(api);
    await both.begin(2_700_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const ask = { kinds: ["MEDICAL_CERTIFICATE"], note: "请提供诊断证明。" } as const;
    await both.do("caseRequestEvidence", RUI, ask, (t, step) => tellRequest(t, step, ask.kinds, ask.note));
    await both.wait("2026-03-12T16:00:00.000Z", tellEvidenceMissed);
    await both.wait("2026-03-18T16:00:00.000Z");
    await both.same();
    expect(both.warnings()).toEqual(["AT_RISK"]);
  }, 60_000);

  test("declined, appealed, and the appeal forgotten", async () => {
    const both = new Both(api);
    await both.begin(2_100_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const no = { reasonCodes: ["HARDSHIP_NOT_SHOWN"], words: "看不出困难。" } as const;
    await both.do("caseDecline", RUI, no, (t, step) => tellDecline(t, step, no.reasonCodes, no.words));
    await both.do("appealOpen", PARTNER, { words: "请再看。" }, (t, step) => tellAppeal(t, step, "请再看。"));
    await both.wait("2026-03-17T16:00:00.000Z");
    await both.wait("2026-03-20T16:00:00.000Z");
    await both.same();
    expect(both.warnings()).toEqual(["AT_RISK", "BREACHED"]);
  }, 60_000);

  test("accepted, reminded of in time, and not paid", async () => {
    const both = new Both(api);
    await both.begin(1_500_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseClaim", RUI, {}, tellClaim);
    const why = "电话核实。";
    const approve = { offers: TWO_OFFERS, words: "同意", overrideReason: why };
    await both.do("caseApprove", RUI, approve, (t, step) => tellApprove(t, step, OFFERS, "同意", why));
    await both.do("caseConfirm", SENIOR, { termsHash: both.hash() }, tellConfirm);
    await both.accept();
    for (const day of ["06-03", "06-07", "06-09"]) await both.missed(`2026-${day}`, tellReminders);
    await both.missed("2026-06-11", tellAtRisk);
    await both.same();
  }, 60_000);

  test("withdrawn", async () => {
    const both = new Both(api);
    await both.begin(2_400_000);
    await both.do("caseSubmit", PARTNER, {}, tellSubmit);
    await both.do("caseWithdraw", PARTNER, { words: "不需要了" }, (t, step) => tellWithdraw(t, step, "不需要了"));
    await both.same();
  }, 60_000);
});
