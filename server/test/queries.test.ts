import { describe, expect, test } from "vitest";
import { PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";

const api = givenApi();

describe("mayContact", () => {
  const ASK =
    "query Q($id: ID!, $at: DateTime) { mayContact(loanId: $id, channel: PHONE, at: $at) { allowed code reason until } }";
  const ask = async (id: string, at: string) => (await api.execute(ASK, { id, at }, { as: PARTNER })).data.mayContact;

  test("says yes by day and no between 22:00 and 08:00 of the institution's zone, with the time it changes", async () => {
    const id = await givenLoan(api);
    expect(await ask(id, "2026-03-05T04:00:00Z")).toMatchObject({ allowed: true, code: "ALLOWED" });
    expect(await ask(id, "2026-03-05T14:30:00Z")).toMatchObject({
      allowed: false,
      code: "QUIET_HOURS",
      until: "2026-03-06T00:00:00Z",
    });
  });

  test("says no from the moment an application is received", async () => {
    const id = await givenLoan(api);
    const input = {
      loanId: id,
      ground: "FORCE_MAJEURE",
      hardshipReason: "DISASTER",
      statement: "洪水",
      requested: [{ type: "SHIFT", months: 1 }],
    };
    await api.command("caseSubmit", input, PARTNER);
    expect(await ask(id, "2026-03-05T04:00:00Z")).toMatchObject({
      allowed: false,
      code: "COLLECTION_HOLD",
      until: null,
    });
  });

  test("knows nothing of a loan that is not there", async () => {
    expect(await ask("bm90IGFuIGlk", "2026-03-05T04:00:00Z")).toBeNull();
  });
});

describe("reportingStatus", () => {
  test("keeps the level of entry under the shield, while the raw count goes on", async () => {
    const id = await givenLoan(api, { paidInstalments: 3 }); // the fourth was due on 10 February: 23 days ago
    const input = {
      loanId: id,
      ground: "FORCE_MAJEURE",
      hardshipReason: "DISASTER",
      statement: "洪水",
      requested: [{ type: "SHIFT", months: 1 }],
    };
    await api.command("caseSubmit", input, PARTNER);
    const query =
      'query R($id: ID!) { today: reportingStatus(loanId: $id) { daysPastDue delinquentDays protected reportAs } later: reportingStatus(loanId: $id, on: "2026-04-05") { daysPastDue delinquentDays protected reportAs } }';
    expect((await api.execute(query, { id }, { as: PARTNER })).data).toEqual({
      today: { daysPastDue: 23, delinquentDays: 23, protected: true, reportAs: "DELINQUENT" },
      later: { daysPastDue: 54, delinquentDays: 23, protected: true, reportAs: "DELINQUENT" },
    });
  });
});

describe("an application", () => {
  test("of a small loan with a good record that asks for one month is approved at once, by the policy", async () => {
    const creditRecord = Array.from({ length: 12 }, (_, i) => ({
      month: i < 10 ? `2025-${String(i + 3).padStart(2, "0")}` : `2026-0${i - 9}`,
      daysPastDue: 0,
    }));
    const loanId = await givenLoan(api, { startedOn: "2025-06-10", paidInstalments: 8, creditRecord });
    const asked = {
      ground: "SMALL_LOAN_GOOD_RECORD",
      hardshipReason: "INCOME_DROP",
      requested: [{ type: "SHIFT", months: 1 }],
    };
    const fields = "case { status automatic latestDecision { outcome decidedByName } offers { status } maker { id } }";
    const made = await api.command("caseSubmit", { loanId, statement: "收入下降", ...asked }, PARTNER, fields);
    expect(made.case).toEqual({
      status: "OFFERED",
      automatic: true,
      maker: null,
      offers: [{ status: "OPEN" }],
      latestDecision: { outcome: "APPROVED", decidedByName: "CN-DEFAULT@1" },
    });
  });

  test("after the due date is taken and flagged late", async () => {
    const loanId = await givenLoan(api, { paidInstalments: 3 });
    const input = {
      loanId,
      ground: "SHORT_TERM_HARDSHIP",
      hardshipReason: "JOB_LOSS",
      statement: "失业",
      requested: [{ type: "SHIFT", months: 3 }],
    };
    const { case: made } = await api.command("caseSubmit", input, PARTNER, "case { late status }");
    expect(made).toEqual({ late: true, status: "SUBMITTED" });
  });

  test("can begin as a draft, whose clock does not run and which protects nothing until it is submitted", async () => {
    const loanId = await givenLoan(api);
    const input = {
      loanId,
      ground: "SHORT_TERM_HARDSHIP",
      hardshipReason: "JOB_LOSS",
      statement: "失业",
      requested: [{ type: "SHIFT", months: 3 }],
    };
    const draft = (
      await api.command("caseDraft", input, PARTNER, "case { id version status clock { state } protections { kind } }")
    ).case;
    expect(draft).toMatchObject({ status: "DRAFT", clock: { state: "NONE" }, protections: [] });
    const sent = await api.command(
      "caseSubmit",
      { caseId: draft.id, expectedVersion: draft.version },
      PARTNER,
      "case { id status clock { state } }",
    );
    expect(sent.case).toEqual({ id: draft.id, status: "SUBMITTED", clock: { state: "ON_TIME" } });
  });

  test.each([
    ["", "TEXT_EMPTY"],
    [" \n ", "TEXT_EMPTY"],
    ["a\u0000b", "TEXT_NOT_PLAIN"],
    ["a\u202eb", "TEXT_NOT_PLAIN"],
    ["字".repeat(4001), "TEXT_TOO_LONG"],
  ])("with the words %j is refused: %s", async (statement, code) => {
    const loanId = await givenLoan(api);
    const input = {
      loanId,
      ground: "SHORT_TERM_HARDSHIP",
      hardshipReason: "JOB_LOSS",
      statement,
      requested: [{ type: "SHIFT", months: 3 }],
    };
    expect((await api.command("caseDraft", input, PARTNER)).userErrors).toMatchObject([{ code, field: ["statement"] }]);
  });

  test("answers in the language asked for", async () => {
    const { id } = await givenCase(api);
    const query =
      "query F($id: ID!) { case(id: $id) { evaluation { findings { sentence } } permittedActions { action allowed reason } } }";
    const inChinese = (await api.execute(query, { id }, { as: RUI, locale: "zh-Hant" })).data.case;
    const inEnglish = (await api.execute(query, { id }, { as: RUI })).data.case;
    expect(inChinese.evaluation.findings[0].sentence).toMatch(/[\u4e00-\u9fff]/);
    expect(inEnglish.evaluation.findings[0].sentence).toMatch(/[a-z]/);
    const approve = inEnglish.permittedActions.find((p: { action: string }) => p.action === "APPROVE");
    expect(approve).toMatchObject({ allowed: false, reason: expect.stringMatching(/\.$/) });
  });
});
