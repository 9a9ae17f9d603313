import { describe, expect, test } from "vitest";
import { HARBOR_PARTNER, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { countStatements } from "./support/count-statements.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { APPLICATION, OVERRIDE } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
let count = 0;
const FIELDS = "loan { status outstanding { minor } nextDueOn nextDueAmount { minor } daysPastDue version }";
const post = (loanId: string, input: object = {}, as = PARTNER, fields = FIELDS) =>
  api.command(
    "paymentPost",
    { loanId, amount: 106_619, receivedOn: "2026-03-05", externalId: `P-${++count}`, ...input },
    as,
    fields,
  );
const reverse = (loanId: string, externalId: string, as = PARTNER, reason = "Returned by the bank.") =>
  api.command("paymentReverse", { loanId, externalId, reason }, as, FIELDS);
const PAYMENTS = `query P($id: ID!) { loan(id: $id) { payments { externalId amount { minor } receivedOn source reverses reason
  allocation { penalty interest principal unapplied instalments } } schedule { instalments { number paid } } } }`;
const paymentsOf = async (id: string) => (await api.execute(PAYMENTS, { id }, { as: PARTNER })).data.loan;

describe("a payment", () => {
  test("meets the oldest instalment: interest, then principal; the loan's figures follow", async () => {
    const id = await givenLoan(api);
    // Instalment 5 on X0: 81.58 of interest, 984.61 of principal; 8158.09 were outstanding.
    expect((await post(id, { amount: 10_000 })).loan).toEqual({
      status: "CURRENT",
      outstanding: { minor: 815_809 - 1_842 },
      version: 2,
      daysPastDue: 0,
      nextDueOn: "2026-03-10",
      nextDueAmount: { minor: 96_619 },
    });
    expect((await post(id, { amount: 96_619 })).loan).toMatchObject({ nextDueOn: "2026-04-10", version: 3 });
    const { payments, schedule } = await paymentsOf(id);
    expect(payments.map((row: { allocation: unknown }) => row.allocation)).toEqual([
      { penalty: 0, interest: 8_158, principal: 1_842, unapplied: 0, instalments: [5] },
      { penalty: 0, interest: 0, principal: 96_619, unapplied: 0, instalments: [5] },
    ]);
    expect(schedule.instalments[4]).toEqual({ number: 5, paid: 106_619 });
  });

  test("asks once by which policy it is reckoned, whether or not a case governs its loan", async () => {
    const id = await givenLoan(api);
    const { texts } = await countStatements(api.database(), () => post(id, {}, PARTNER, ""));
    expect(texts.filter((text) => text.includes("policy_version"))).toHaveLength(1);
  });

  test("that meets everything settles the loan", async () => {
    const id = await givenLoan(api, { paidInstalments: 11 });
    expect((await post(id, { amount: 106_614 })).loan).toMatchObject({
      status: "SETTLED",
      outstanding: { minor: 0 },
      nextDueOn: null,
      nextDueAmount: null,
    });
  });

  test("taken back stays on record with its reason, and the loan stands as before", async () => {
    const id = await givenLoan(api);
    const before = (
      await api.execute(`query L($id: ID!) { ${FIELDS.replace("loan", "loan(id: $id)")} }`, { id }, { as: PARTNER })
    ).data.loan;
    await post(id, { externalId: "P-back" });
    expect((await reverse(id, "P-back")).loan).toEqual({ ...before, version: before.version + 2 });
    expect((await paymentsOf(id)).payments).toMatchObject([
      { externalId: "P-back", amount: { minor: 106_619 }, source: "PARTNER", reverses: null },
      { externalId: null, amount: { minor: -106_619 }, reason: "Returned by the bank.", receivedOn: "2026-03-05" },
    ]);
    expect((await reverse(id, "P-back")).userErrors).toMatchObject([{ code: "PAYMENT_REVERSED_ALREADY" }]);
  });

  test.each([
    [{ amount: 0 }, "PAYMENT_NOT_POSITIVE", "amount"],
    [{ amount: -1 }, "PAYMENT_NOT_POSITIVE", "amount"],
    [{ amount: 852_948 }, "PAYMENT_TOO_LARGE", "amount"],
    [{ receivedOn: "2026-03-06" }, "DAY_IN_FUTURE", "receivedOn"],
    [{ receivedOn: "2025-10-09" }, "PAYMENT_BEFORE_LOAN", "receivedOn"],
    [{ externalId: " " }, "TEXT_EMPTY", "externalId"],
  ])("of %j is refused with %s, and changes nothing", async (input, code, field) => {
    const id = await givenLoan(api);
    expect((await post(id, input)).userErrors).toMatchObject([{ code, field: [field] }]);
    expect(await look(api, "select paid_minor, version from loan where id = $1", [uuid(id)])).toMatchObject([
      { version: 1 },
    ]);
    expect((await paymentsOf(id)).payments).toEqual([]);
  });

  test("is posted once for each id of the partner's, also when two servers are told at the same time", async () => {
    const id = await givenLoan(api);
    const answers = await Promise.all([1, 2, 3].map(() => post(id, { amount: 100, externalId: "P-once" })));
    expect(answers.filter(({ loan }) => loan)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors.map((error: { code: string }) => error.code))).toEqual([
      "EXTERNAL_ID_TAKEN",
      "EXTERNAL_ID_TAKEN",
    ]);
    expect((await paymentsOf(id)).payments).toHaveLength(1);
  });

  test("that a relief was reckoned from is not taken back: its schedule says that it was paid", async () => {
    const id = await givenLoan(api);
    await post(id, { amount: 500, externalId: "P-reckoned" });
    const fields = "case { id version offersHash offers { id termsHash } }";
    const go = async (name: string, there: { id: string; version: number }, as: typeof RUI, more: object = {}) =>
      (await api.command(name, { caseId: there.id, expectedVersion: there.version, ...more }, as, fields)).case;
    const submitted = (await api.command("caseSubmit", { loanId: id, ...APPLICATION }, PARTNER)).case;
    const pending = await go("caseApprove", await go("caseClaim", submitted, RUI), RUI, OVERRIDE);
    const { version, offers } = await go("caseConfirm", pending, SENIOR, { termsHash: pending.offersHash });
    const accept = { offerId: offers[0].id, termsHash: offers[0].termsHash, expectedVersion: version };
    expect((await api.command("offerAccept", accept, PARTNER)).userErrors).toEqual([]);
    expect((await reverse(id, "P-reckoned")).userErrors).toMatchObject([{ code: "PAYMENT_IN_SCHEDULE" }]);
    await post(id, { amount: 700, externalId: "P-since" });
    expect((await reverse(id, "P-since")).userErrors).toEqual([]);
  });

  test("is told by the lender's app: by no reviewer, and by no other lender", async () => {
    const id = await givenLoan(api);
    await expect(post(id, {}, RUI)).rejects.toThrow("FORBIDDEN");
    expect((await post(id, {}, HARBOR_PARTNER)).userErrors).toMatchObject([{ code: "LOAN_NOT_FOUND" }]);
    expect((await reverse(id, "P-1", HARBOR_PARTNER)).userErrors).toMatchObject([{ code: "LOAN_NOT_FOUND" }]);
  });

  test("is never changed: what was paid is the sum of the rows on top of what the loan came with", async () => {
    const id = await givenLoan(api);
    for (const amount of [5, 7, 11]) await post(id, { amount });
    const [row] = await look(
      api,
      "select l.paid_minor - (select sum(amount_minor) from payment p where p.loan_id = l.id) as before from loan l where id = $1",
      [uuid(id)],
    );
    expect(Number(row.before)).toBe(4 * 106_619);
  });
});
