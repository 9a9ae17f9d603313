import { describe, expect, test } from "vitest";
import { openDatabase } from "../src/database/open.ts";
import { PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";

const api = givenApi();

describe("the public calculator", () => {
  const X0 = { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2025-10-10" };
  const CALCULATE = `query C($input: RepaymentScheduleInput!) { repaymentSchedule(input: $input) {
    schedule { total { minor } instalments { number dueOn due balanceAfter } }
    relieved { firstDueOn firstAmount { minor } stillPayable { minor } instalmentsRemaining maturityMovedMonths schedule { instalments { due } } }
    userErrors { code message } } }`;
  const calculate = async (input: object) =>
    (await api.execute(CALCULATE, { input: { ...X0, ...input } })).data.repaymentSchedule;

  test("needs no sign-in and gives the golden loan to the cent: 11 × 1066.19, then 1066.14", async () => {
    const { schedule } = await calculate({});
    const due = schedule.instalments.map((row: { due: number }) => row.due);
    expect(due).toEqual([...Array(11).fill(106_619), 106_614]);
    expect(schedule.instalments[3]).toMatchObject({ dueOn: "2026-02-10", balanceAfter: 815_809 });
  });

  test("tries a relief on it: M1 pays 1310.93 first and 8774.21 in all", async () => {
    const { relieved } = await calculate({ paidInstalments: 4, measures: [{ type: "SHIFT", months: 3 }] });
    expect(relieved).toMatchObject({
      ...{ firstDueOn: "2026-06-10", firstAmount: { minor: 131_093 }, stillPayable: { minor: 877_421 } },
      ...{ instalmentsRemaining: 8, maturityMovedMonths: 3 },
    });
  });

  test("says what is wrong with terms that make no schedule", async () => {
    const code = async (input: object) => (await calculate(input)).userErrors[0]?.code;
    expect(await code({ principal: 0 })).toBe("LOAN_TERMS_INVALID");
    expect(await code({ currency: "XXX" })).toBe("LOAN_TERMS_INVALID");
    expect(await code({ termMonths: 481 })).toBe("LOAN_TERMS_INVALID");
    expect(await code({ paidInstalments: 13 })).toBe("PAID_INSTALMENTS_OUT_OF_RANGE");
    expect(
      await code({
        measures: [
          { type: "SHIFT", months: 3 },
          { type: "TAIL", instalments: 1 },
        ],
      }),
    ).toBe("MEASURES_DO_NOT_COMBINE");
  });

  test.each([
    ["principal", "1200000"],
    ["principal", 0.5],
    ["principal", 2 ** 53],
    ["annualRate", "1e3"],
    ["annualRate", " 0.1"],
    ["annualRate", "NaN"],
    ["annualRate", 0.12],
    ["startedOn", "2024-02-30"],
    ["startedOn", "0001-01-01"],
    ["startedOn", "2024-2-3"],
  ])("refuses %s = %j at the door, rounding nothing", async (name, value) => {
    const { errors } = await api.execute(CALCULATE, { input: { ...X0, [name]: value } });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });
});

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
      ...{ status: "OFFERED", automatic: true, maker: null, offers: [{ status: "OPEN" }] },
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

describe("a statement", () => {
  test("that takes longer than its deadline is given up, and its connection serves again", async () => {
    const database = await openDatabase(api.database().url, 200);
    await expect(database.pool.query("select pg_sleep(5)")).rejects.toThrow("statement timeout");
    expect((await database.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await database.close();
  });
});
