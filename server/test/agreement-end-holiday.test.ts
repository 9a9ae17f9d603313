import { describe, expect, test } from "vitest";
import { asInstitution } from "../src/history/as-institution.ts";
import { allInstitutions } from "../src/institution/all-institutions.ts";
import { remindOfPayments } from "../src/notice/remind-of-payments.ts";
import { readCases } from "../src/portfolio/read-cases.ts";
import { HEYUAN, MAYA, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { type CaseThere, givenActive, givenOffered } from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
/** Noon in Shanghai. Of the three months from 10 March, two are over on this day. */
const on = (day: string) => `${day}T04:00:00.000Z`;
const DAY = "2026-04-15";

const FIGURES =
  "measures { type months } firstDueOn firstAmount { minor } maturityOn costToBorrower { minor } termsHash instalments { number dueOn principal interest deferredInterest paid }";
const CASE = `case { id version status agreement { state termsHash offer { ${FIGURES} status } schedule { number origin hash instalments { dueOn } } }
  offers { status measures { months } } notices { nodes { kind subject body letterUrl calendarUrl } } permittedActions { action } }`;
const PREVIEW = `query P($id: ID!) { holidayEndPreview(caseId: $id) { userErrors { code message }
  preview { firstDueOn firstAmount { minor } maturityOn costToBorrower { minor } termsHash
    before { number origin } schedule { number origin hash instalments { number dueOn principal interest deferredInterest paid } } difference { rows { number } } } } }`;

const preview = async (id: string, day = DAY, as = PARTNER) =>
  (await api.execute(PREVIEW, { id }, { as, now: on(day) })).data.holidayEndPreview;
const end = ({ id, version }: Pick<CaseThere, "id" | "version">, termsHash: string, as = PARTNER, day = DAY) =>
  api.command("agreementEndHoliday", { caseId: id, expectedVersion: version, termsHash }, as, CASE, on(day));
const loanOf = async ({ id }: Pick<CaseThere, "id">) =>
  (
    await look(
      api,
      "select l.id, next_due_on::text, next_due_minor, maturity_on::text, outstanding_minor, status from loan l where id = (select loan_id from deferral_case where id = $1)",
      [uuid(id)],
    )
  )[0];
async function pay(there: CaseThere, amount: number, externalId: string, day: string) {
  const query = "query L($id: ID!) { case(id: $id) { loan { id } } }";
  const { data } = await api.execute(query, { id: there.id }, { as: PARTNER });
  const paid = { loanId: data.case.loan.id, amount, receivedOn: day, externalId };
  const { userErrors } = await api.command("paymentPost", paid, PARTNER, "loan { id }", on(day));
  expect(userErrors).toEqual([]);
}

describe("months without payment", () => {
  test("end early on exactly the terms that were previewed, as if so many fewer had been granted", async () => {
    const there = await givenActive(api);
    const { preview: seen, userErrors } = await preview(there.id);
    expect(userErrors).toEqual([]);
    expect(seen).toMatchObject({
      firstDueOn: "2026-05-10",
      before: { number: 2 },
      schedule: { number: 3, origin: "EARLY_END" },
    });
    const { case: after, userErrors: none } = await end(there, seen.termsHash);
    expect(none).toEqual([]);
    const { agreement } = after;
    expect(after).toMatchObject({ status: "ACTIVE", version: there.version + 1 });
    expect(agreement).toMatchObject({ state: "ON_TRACK", termsHash: seen.termsHash });
    expect(agreement.offer).toMatchObject({
      status: "ACCEPTED",
      measures: [{ type: "SHIFT", months: 2 }],
      firstDueOn: "2026-05-10",
      termsHash: seen.termsHash,
      firstAmount: seen.firstAmount,
      costToBorrower: seen.costToBorrower,
    });
    expect(agreement.schedule).toMatchObject({ number: 3, origin: "EARLY_END", hash: seen.schedule.hash });
    expect(JSON.stringify(agreement.offer.instalments)).toBe(JSON.stringify(seen.schedule.instalments));
    expect(after.offers.map(({ status }: { status: string }) => status)).toEqual(["REPLACED", "LAPSED", "ACCEPTED"]);
    expect(await loanOf(there)).toMatchObject({
      next_due_on: "2026-05-10",
      maturity_on: seen.maturityOn,
      status: "CURRENT",
      next_due_minor: String(seen.firstAmount.minor),
    });
    expect(
      await look(api, "select number, origin from schedule where loan_id = $1 order by 1", [(await loanOf(there)).id]),
    ).toEqual([
      { number: 1, origin: "ORIGINAL" },
      { number: 2, origin: "RELIEF" },
      { number: 3, origin: "EARLY_END" },
    ]);
  });

  test("that end early count what was paid meanwhile", async () => {
    const there = await givenActive(api);
    const unpaid = (await preview(there.id)).preview;
    await pay(there, 10_000, "EE-1", "2026-04-12");
    const { preview: seen } = await preview(there.id);
    expect(seen.firstAmount.minor).toBe(unpaid.firstAmount.minor - 10_000);
    expect((await end(there, unpaid.termsHash)).userErrors).toMatchObject([{ code: "TERMS_CHANGED" }]);
    await end(there, seen.termsHash);
    expect(await loanOf(there)).toMatchObject({ next_due_minor: String(seen.firstAmount.minor) });
  });

  test("that end early are told to the borrower, with letter and calendar, and to the record", async () => {
    const there = await givenActive(api);
    const { preview: seen } = await preview(there.id);
    const { case: after } = await end(there, seen.termsHash);
    const [notice] = after.notices.nodes;
    expect(notice).toMatchObject({ kind: "AGREEMENT" });
    expect(notice.body).toContain("2026年5月10日");
    expect([notice.letterUrl, notice.calendarUrl]).toEqual([expect.any(String), expect.any(String)]);
    const events = await look(
      api,
      "select kind, detail from event where case_id = $1 and kind in ('HOLIDAY_ENDED', 'SCHEDULE_BOOKED') order by id",
      [uuid(there.id)],
    );
    const asOf = "query A($id: ID!, $at: DateTime!) { caseAsOf(id: $id, at: $at) { offers { status } } }";
    const at = async (instant: string) =>
      (await api.execute(asOf, { id: there.id, at: instant }, { as: SENIOR, now: on("2026-04-16") })).data.caseAsOf
        .offers;
    expect(await at(on("2026-04-01"))).toEqual([{ status: "ACCEPTED" }, { status: "LAPSED" }]);
    expect(await at(on("2026-04-16"))).toEqual([{ status: "REPLACED" }, { status: "LAPSED" }, { status: "ACCEPTED" }]);
    expect(events.slice(1)).toMatchObject([
      { kind: "HOLIDAY_ENDED", detail: { granted: 3, months: 2, firstDueOn: "2026-05-10", termsHash: seen.termsHash } },
      { kind: "SCHEDULE_BOOKED", detail: { number: 3, hash: seen.schedule.hash } },
    ]);
  });

  test("that end early cost what the ledger says, from before the relief to now", async () => {
    const there = await givenActive(api);
    await end(there, (await preview(there.id)).preview.termsHash);
    const [told] = await asInstitution(api.database(), HEYUAN, (client) =>
      readCases(client, HEYUAN, [uuid(there.id)], "Asia/Shanghai"),
    );
    expect(told?.relief).toMatchObject({ measures: [{ months: 2 }] });
    expect(told?.ledgerMinor).toBe(told?.costToBorrowerMinor);
  });

  test("that end early move the reminders to the day that payments resume", async () => {
    const there = await givenActive(api);
    const { preview: seen } = await preview(there.id);
    await end(there, seen.termsHash);
    const lender = (await allInstitutions(api.database())).find(({ id }) => id === HEYUAN) ?? expect.fail("no lender");
    await remindOfPayments(api.database(), lender, on("2026-05-07"));
    const told = await look(api, "select subject from notice where case_id = $1 and kind = 'PAYMENT_REMINDER'", [
      uuid(there.id),
    ]);
    expect(told).toMatchObject([{ subject: expect.stringContaining("3 天后恢复还款：2026年5月10日") }]);
  });

  test("that ended early are undone whole: the schedule from before the relief is in force again", async () => {
    const there = await givenActive(api);
    const { preview: seen } = await preview(there.id);
    const { case: after } = await end(there, seen.termsHash);
    const words = { words: "Accepted by mistake." };
    const proposed = await api.command(
      "agreementProposeCancel",
      { caseId: there.id, expectedVersion: after.version, ...words },
      RUI,
    );
    const { case: undone } = await api.command(
      "agreementCancel",
      { caseId: there.id, expectedVersion: proposed.case.version, ...words },
      SENIOR,
      "case { status }",
    );
    expect(undone.status).toBe("CANCELLED");
    const rows = await look(api, "select origin, hash from schedule where loan_id = $1 order by number", [
      (await loanOf(there)).id,
    ]);
    expect(rows.map(({ origin }) => origin)).toEqual(["ORIGINAL", "RELIEF", "EARLY_END", "UNDO"]);
    expect(rows[3].hash).toBe(rows[0].hash);
  });

  test.each([
    ["before the first of them is over", "2026-03-08"],
    ["when they are over", "2026-06-12"],
  ])("do not end early %s", async (_, day) => {
    const there = await givenActive(api);
    const before = await rowOf(api, there.id);
    expect(await preview(there.id, day)).toMatchObject({ preview: null, userErrors: [{ code: "NO_HOLIDAY_TO_END" }] });
    expect((await end(there, "0".repeat(64), PARTNER, day)).userErrors).toMatchObject([{ code: "NO_HOLIDAY_TO_END" }]);
    expect(await rowOf(api, there.id)).toBe(before);
  });

  test("end early once, and only where an agreement is in force", async () => {
    const there = await givenActive(api);
    const { preview: seen } = await preview(there.id);
    const { case: after } = await end(there, seen.termsHash);
    expect((await end(after, seen.termsHash)).userErrors).toMatchObject([{ code: "NO_HOLIDAY_TO_END" }]);
    const offered = await givenOffered(api);
    expect((await end(offered, seen.termsHash)).userErrors).toMatchObject([{ __typename: "IllegalTransitionError" }]);
    expect(await preview(offered.id)).toMatchObject({ preview: null, userErrors: [{ code: "NO_HOLIDAY_TO_END" }] });
  });

  test("are ended by the borrower alone: nobody at the lender does it for them, and another lender sees nothing", async () => {
    const there = await givenActive(api);
    const { preview: seen } = await preview(there.id, DAY, RUI);
    await expect(end(there, seen.termsHash, RUI)).rejects.toThrow("FORBIDDEN");
    expect(await preview(there.id, DAY, MAYA)).toMatchObject({ userErrors: [{ code: "CASE_NOT_FOUND" }] });
  });
});
