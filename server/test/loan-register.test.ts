import { describe, expect, test } from "vitest";
import { HARBOR_PARTNER, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
let count = 0;
const loan = (change: object = {}) => ({
  borrower: { externalId: `B-${++count}`, name: "王小明", locale: "zh-Hans" },
  externalId: `L-${count}`,
  product: "Cash loan",
  terms: { principal: 1_200_000, currency: "CNY", annualRate: "0.12", termMonths: 12, startedOn: "2025-10-10" },
  ...change,
});
const terms = (change: object) => loan({ terms: { ...loan().terms, ...change } });
const register = (input: object, as = PARTNER, fields = "loan { id }") =>
  api.command("loanRegister", input, as, fields);
const loans = async () => Number((await look(api, "select count(*) as n from loan"))[0].n);

describe("a loan that comes in", () => {
  test("gets its schedule from its terms, with what is paid taken off, and its days past due counted today", async () => {
    const fields = `loan { status outstanding { minor } nextDueOn nextDueAmount { minor } maturityOn daysPastDue
      schedule { number origin instalments { due paid } } }`;
    const { loan: made } = await register(loan({ paidInstalments: 3 }), PARTNER, fields);
    expect(made).toMatchObject({
      status: "DELINQUENT",
      nextDueOn: "2026-02-10",
      nextDueAmount: { minor: 106_619 },
      daysPastDue: 23,
      maturityOn: "2026-10-10",
      schedule: { number: 1, origin: "ORIGINAL" },
    });
    expect(made.schedule.instalments.filter((row: { paid: number }) => row.paid > 0)).toHaveLength(3);
  });

  test("may name a borrower that is known, who keeps the name on file", async () => {
    const borrower = { externalId: "B-known", name: "李雷", locale: "zh-Hant" };
    const first = await register(loan({ borrower }), PARTNER, "loan { borrower { id name } }");
    const other = { ...borrower, name: "Somebody else" };
    const again = await register(loan({ borrower: other }), PARTNER, "loan { borrower { id name } }");
    expect(again.loan.borrower).toEqual(first.loan.borrower);
    expect(again.loan.borrower.name).toBe("李雷");
  });

  test("may have the id of another institution's loan: ids are each institution's own", async () => {
    await register(loan({ externalId: "SAME" }));
    const usd = { ...loan().terms, currency: "USD" };
    expect((await register(loan({ externalId: "SAME", terms: usd }), HARBOR_PARTNER)).userErrors).toEqual([]);
  });

  test("comes in once, however many send it at once: the others are told that its id is taken", async () => {
    const borrower = { externalId: "B-race", name: "王芳", locale: "zh-Hans" };
    const input = loan({ externalId: "L-race", borrower });
    const answers = await Promise.all(Array.from({ length: 8 }, () => register(input)));
    expect(answers.filter((answer) => answer.loan)).toHaveLength(1);
    const errors = answers.flatMap((answer) => answer.userErrors.map((error: { code: string }) => error.code));
    expect(errors).toEqual(Array(7).fill("EXTERNAL_ID_TAKEN"));
  });

  test("sent eight times at once under one key is one loan and one answer", async () => {
    const input = loan({ idempotencyKey: "one-and-the-same" });
    const answers = await Promise.all(Array.from({ length: 8 }, () => register(input)));
    expect(new Set(answers.map((answer) => answer.loan?.id)).size).toBe(1);
    expect(answers[0].loan.id).toEqual(expect.any(String));
  });

  test("of one borrower, two at once, are two loans of one borrower", async () => {
    const borrower = { externalId: "B-two", name: "赵一", locale: "zh-Hans" };
    const answers = await Promise.all([register(loan({ borrower })), register(loan({ borrower }))]);
    expect(answers.flatMap((answer) => answer.userErrors)).toEqual([]);
    const ids = answers.map((answer) => uuid(answer.loan.id));
    const rows = await look(api, "select distinct borrower_id from loan where id = any($1)", [ids]);
    expect(rows).toHaveLength(1);
  });

  test("is the partner's to send", async () => {
    await expect(register(loan(), RUI)).rejects.toThrow("FORBIDDEN");
  });
});

describe("what makes no loan is refused with its field, and nothing comes in", () => {
  const name = (text: string) => loan({ borrower: { ...loan().borrower, name: text } });
  const borrowerId = (text: string) => loan({ borrower: { ...loan().borrower, externalId: text } });
  const month = (at: string, daysPastDue: number) => ({ month: at, daysPastDue });

  test.each<[string, object, string, string]>([
    ["no name", name(" \n"), "TEXT_EMPTY", "borrower.name"],
    ["a name nobody sees", name("\u200b\u3164"), "TEXT_EMPTY", "borrower.name"],
    ["a name with NUL", name("a\u0000b"), "TEXT_NOT_PLAIN", "borrower.name"],
    ["a name of 101", name("字".repeat(101)), "TEXT_TOO_LONG", "borrower.name"],
    ["a borrower id with NUL", borrowerId("a\u0000b"), "TEXT_NOT_PLAIN", "borrower.externalId"],
    ["no borrower id", borrowerId(""), "TEXT_EMPTY", "borrower.externalId"],
    [
      "a language we do not write",
      loan({ borrower: { ...loan().borrower, locale: "fr\u0000" } }),
      "LOCALE_UNKNOWN",
      "borrower.locale",
    ],
    ["no id", loan({ externalId: "" }), "TEXT_EMPTY", "externalId"],
    ["no product", loan({ product: "\u202e" }), "TEXT_NOT_PLAIN", "product"],
    ["a currency of others", terms({ currency: "USD" }), "CURRENCY_NOT_OURS", "terms.currency"],
    ["no currency", terms({ currency: "XXX" }), "LOAN_TERMS_INVALID", "terms.currency"],
    ["no principal", terms({ principal: 0 }), "LOAN_TERMS_INVALID", "terms"],
    ["less than no principal", terms({ principal: -1 }), "LOAN_TERMS_INVALID", "terms"],
    ["a principal beyond counting", terms({ principal: 2 ** 53 - 1 }), "LOAN_TERMS_INVALID", "terms"],
    ["a rate of more decimals than are stored", terms({ annualRate: "0.123456789" }), "LOAN_TERMS_INVALID", "terms"],
    ["a rate of 11", terms({ annualRate: "11" }), "LOAN_TERMS_INVALID", "terms"],
    ["no months", terms({ termMonths: 0 }), "LOAN_TERMS_INVALID", "terms"],
    ["481 months", terms({ termMonths: 481 }), "LOAN_TERMS_INVALID", "terms"],
    ["due before it began", terms({ firstDueOn: "2025-10-10" }), "LOAN_TERMS_INVALID", "terms"],
    ["rounding to nothing", terms({ roundingMultiple: 0 }), "LOAN_TERMS_INVALID", "terms"],
    ["rounding to more than the loan", terms({ roundingMultiple: 1_200_001 }), "LOAN_TERMS_INVALID", "terms"],
    ["13 of 12 paid", loan({ paidInstalments: 13 }), "PAID_INSTALMENTS_OUT_OF_RANGE", "paidInstalments"],
    ["-1 paid", loan({ paidInstalments: -1 }), "PAID_INSTALMENTS_OUT_OF_RANGE", "paidInstalments"],
    ["a month 13", loan({ creditRecord: [month("2025-13", 0)] }), "CREDIT_RECORD_INVALID", "creditRecord"],
    [
      "a month twice",
      loan({ creditRecord: [month("2025-12", 0), month("2025-12", 1)] }),
      "CREDIT_RECORD_INVALID",
      "creditRecord",
    ],
    ["days below nothing", loan({ creditRecord: [month("2025-12", -1)] }), "CREDIT_RECORD_INVALID", "creditRecord"],
  ])("%s", async (_what, input, code, field) => {
    const before = await loans();
    const answer = await register(input);
    expect(answer).toMatchObject({ loan: null, userErrors: [{ code, field: field.split(".") }] });
    expect(answer.userErrors[0].message).toMatch(/^[A-Z“].*\.$/);
    expect(answer.userErrors[0].message).not.toMatch(/[A-Z]_[A-Z]|\{/);
    expect(await loans()).toBe(before);
  });

  test("everything that is wrong with its texts is said at once", async () => {
    const { userErrors } = await register(loan({ externalId: "", product: "" }));
    expect(userErrors.map((error: { field: string[] }) => error.field)).toEqual([["externalId"], ["product"]]);
  });

  test.each(["0.5", 0.5, "1e3", null])("a principal of %j is no amount at all", async (principal) => {
    await expect(register(terms({ principal }))).rejects.toThrow("BAD_USER_INPUT");
  });
});

test("the largest loan there is, at the highest rate, over the longest time, is exact to the cent", async () => {
  const big = terms({ principal: 10_000_000_000_000, annualRate: "10.99999999", termMonths: 480 });
  const fields = "loan { schedule { total { minor } instalments { principal interest due } } }";
  const { loan: made } = await register(big, PARTNER, fields);
  const sum = (name: string) =>
    made.schedule.instalments.reduce(
      (total: bigint, row: Record<string, number>) => total + BigInt(row[name] ?? 0),
      0n,
    );
  expect(sum("principal")).toBe(10_000_000_000_000n);
  expect(BigInt(made.schedule.total.minor)).toBe(sum("due"));
});
