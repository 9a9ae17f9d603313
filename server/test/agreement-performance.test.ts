import { describe, expect, test } from "vitest";
import { judgeAgreements } from "../src/agreement/judge-agreements.ts";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { type CaseThere, givenActive } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
let count = 0;

const CASE = `query C($id: ID!) { case(id: $id) { status closedAt version loan { id }
  agreement { status endedAt watchUntil } protections { kind toOn endReason } } }`;
// biome-ignore lint/suspicious/noExplicitAny: an answer of the document above.
const read = async (there: CaseThere, now?: string): Promise<any> =>
  (await api.execute(CASE, { id: there.id }, { as: PARTNER, ...(now && { now }) })).data.case;
const told = async (there: CaseThere, kind: string) =>
  (await look(api, "select detail from event where case_id = $1 and kind = $2", [uuid(there.id), kind])).map(
    (row) => row.detail,
  );
const at = (day: string) => `${day}T02:00:00.000Z`;
/** Pays the next instalment in full, on a day. */
async function pay(there: CaseThere, day: string): Promise<void> {
  const { loan } = await read(there);
  const [row] = await look(api, "select next_due_minor from loan where id = $1", [uuid(loan.id)]);
  const input = { loanId: loan.id, amount: Number(row.next_due_minor), receivedOn: day, externalId: `A-${++count}` };
  const paid = await api.command("paymentPost", input, PARTNER, "loan { id }", at(day));
  expect(paid.userErrors).toEqual([]);
}
const sweep = (day: string) => judgeAgreements(api.database(), at(day));

// Three months off from 2026-03-10: the first instalment of the new schedule falls due on 2026-06-10.
describe("an agreement in force", () => {
  test("is on track until its first instalment is late; at risk then, and told so once", async () => {
    const there = await givenActive(api);
    await sweep("2026-06-10");
    expect(await told(there, "AGREEMENT_AT_RISK")).toEqual([]);
    await sweep("2026-06-11");
    await sweep("2026-06-12");
    await sweep("2026-06-25");
    expect(await told(there, "AGREEMENT_AT_RISK")).toEqual([{ dueOn: "2026-06-10", cureBy: "2026-06-25" }]);
    const warnings = await look(api, "select body from notice where case_id = $1 and kind = 'BREACH_WARNING'", [
      uuid(there.id),
    ]);
    expect(warnings).toMatchObject([{ body: expect.stringMatching(/2026年6月10日[\s\S]*2026年6月25日/) }]);
    expect(await read(there)).toMatchObject({ status: "ACTIVE", agreement: { status: "ACTIVE" } });
  });

  test("is told again of the next instalment that is missed", async () => {
    const there = await givenActive(api);
    await sweep("2026-06-11");
    await pay(there, "2026-06-20");
    await sweep("2026-07-11");
    expect((await told(there, "AGREEMENT_AT_RISK")).map(({ dueOn }) => dueOn)).toEqual(["2026-06-10", "2026-07-10"]);
  });

  test("is told once of an instalment missed before its months without payment ended early, and again of the next", async () => {
    const id = await givenAgreed({ measures: [{ type: "INTEREST_ONLY", months: 3 }] }, 4);
    const there = { id } as CaseThere;
    await pay(there, "2026-03-10");
    await sweep("2026-04-11");
    const ask = "query P($id: ID!) { holidayEndPreview(caseId: $id) { preview { termsHash } } }";
    const { data } = await api.execute(ask, { id }, { as: PARTNER, now: at("2026-04-15") });
    const { termsHash } = data.holidayEndPreview.preview;
    const { version } = await read(there);
    const ended = { caseId: id, expectedVersion: version, termsHash };
    expect(
      (await api.command("agreementEndHoliday", ended, PARTNER, "case { id }", at("2026-04-15"))).userErrors,
    ).toEqual([]);
    await sweep("2026-04-16");
    expect((await told(there, "AGREEMENT_AT_RISK")).map(({ dueOn }) => dueOn)).toEqual(["2026-04-10"]);
    await pay(there, "2026-04-20");
    await sweep("2026-05-11");
    expect((await told(there, "AGREEMENT_AT_RISK")).map(({ dueOn }) => dueOn)).toEqual(["2026-04-10", "2026-05-10"]);
  });

  test("is broken once, after the cure days: protection ends that day with the reason, and a second sweep finds nothing", async () => {
    const there = await givenActive(api);
    const both = await Promise.all([sweep("2026-06-26"), sweep("2026-06-26")]);
    await sweep("2026-06-26");
    const broken = await read(there);
    expect(broken).toMatchObject({
      status: "BROKEN",
      version: there.version + 1,
      agreement: { status: "BROKEN", watchUntil: null },
      protections: [
        { kind: "COLLECTION_HOLD", toOn: "2026-06-26", endReason: "BROKEN" },
        { kind: "REPORTING_SHIELD", toOn: "2026-06-26", endReason: "BROKEN" },
      ],
    });
    expect(await told(there, "AGREEMENT_BROKEN")).toHaveLength(1);
    expect(both[0].told + both[1].told).toBeGreaterThan(0);
    const ask = "query C($id: ID!) { mayContact(loanId: $id, channel: LETTER) { allowed } }";
    const later = { as: PARTNER, now: at("2026-06-27") };
    expect((await api.execute(ask, { id: broken.loan.id }, later)).data.mayContact).toEqual({ allowed: true });
  });

  test("that nobody judged for months is judged by the day it is", async () => {
    const there = await givenActive(api);
    await sweep("2026-10-01");
    expect(await read(there)).toMatchObject({ status: "BROKEN", closedAt: "2026-10-01T02:00:00.000Z" });
  });

  test("is completed by the payment that keeps it, watched for a year, and stays completed when that is taken back", async () => {
    const there = await givenActive(api);
    for (const day of ["2026-06-10", "2026-07-10"]) await pay(there, day);
    expect(await read(there)).toMatchObject({ status: "ACTIVE" });
    await pay(there, "2026-08-10");
    const kept = await read(there);
    expect(kept).toMatchObject({
      status: "COMPLETED",
      closedAt: "2026-08-10T02:00:00.000Z",
      agreement: { status: "COMPLETED", endedAt: "2026-08-10T02:00:00.000Z", watchUntil: "2027-06-10" },
      protections: [
        { toOn: "2026-08-10", endReason: "COMPLETED" },
        { toOn: "2026-08-10", endReason: "COMPLETED" },
      ],
    });
    const report = `query R($id: ID!, $on: Date!) { reportingStatus(loanId: $id, on: $on) { codes { system code } } }`;
    const classOn = async (on: string) => {
      const { data } = await api.execute(report, { id: kept.loan.id, on }, { as: PARTNER });
      return data.reportingStatus.codes.find(({ system }: { system: string }) => system === "CN_FIVE_CLASS").code;
    };
    // Watched from the first repayment date of the new schedule to the last day of the watch period: special mention.
    const days = ["2026-03-04", "2026-06-09", "2026-06-10", "2026-08-09", "2026-08-10"];
    expect(await Promise.all(days.map(classOn))).toEqual(["1", "1", "2", "2", "2"]);
    const back = { loanId: kept.loan.id, externalId: `A-${count}`, reason: "Returned by the bank." };
    await api.command("paymentReverse", back, PARTNER, "loan { id }", at("2026-08-11"));
    await sweep("2026-12-01");
    expect(await read(there)).toMatchObject({ status: "COMPLETED" });
    expect(await told(there, "AGREEMENT_COMPLETED")).toHaveLength(1);
  });

  test("that is paid in full at once is completed", async () => {
    const there = await givenActive(api);
    const { loan } = await read(there);
    const ask = "query L($id: ID!) { loan(id: $id) { schedule { instalments { due paid } } } }";
    const { instalments } = (await api.execute(ask, { id: loan.id }, { as: PARTNER })).data.loan.schedule;
    const amount = instalments.reduce((sum: number, row: { due: number; paid: number }) => sum + row.due - row.paid, 0);
    const input = { loanId: loan.id, amount, receivedOn: "2026-03-05", externalId: `A-${++count}` };
    await api.command("paymentPost", input, PARTNER, "loan { id }");
    expect(await read(there)).toMatchObject({ status: "COMPLETED", loan: {} });
  });

  test("is not judged while a payment is being posted: both come to one end", async () => {
    const there = await givenActive(api);
    await Promise.all([pay(there, "2026-06-26"), sweep("2026-06-26")]);
    const ends = [...(await told(there, "AGREEMENT_BROKEN")), ...(await told(there, "AGREEMENT_COMPLETED"))];
    const { status } = await read(there);
    expect(ends).toHaveLength(status === "ACTIVE" ? 0 : 1);
  });
});

// Paid up to January: the instalment of 10 February is 23 days late on 5 March, when the lower rate is agreed on.
describe("an agreement that leaves what was overdue as it is", () => {
  const LOWER = { measures: [{ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2026-03-10" }] };

  test("does not make the loan current: it stays as many days late as it is", async () => {
    const there = await givenAgreed(LOWER);
    const query = `query C($id: ID!) { case(id: $id) { offers { reportingEffect } loan { id status daysPastDue nextDueOn } } }`;
    const { data } = await api.execute(query, { id: there }, { as: PARTNER });
    expect(data.case).toMatchObject({
      offers: [{ reportingEffect: "STAYS_OVERDUE" }],
      loan: { status: "DELINQUENT", daysPastDue: 23, nextDueOn: "2026-02-10" },
    });
  });

  test("is not broken by what was late before it: the days to put it right begin with the agreement", async () => {
    const there = { id: await givenAgreed(LOWER) } as CaseThere;
    await sweep("2026-03-06");
    expect(await told(there, "AGREEMENT_AT_RISK")).toEqual([{ dueOn: "2026-02-10", cureBy: "2026-03-20" }]);
    const query = `query C($id: ID!) { case(id: $id) { status agreement { state cureBy } } }`;
    const { data } = await api.execute(query, { id: there.id }, { as: PARTNER, now: at("2026-03-06") });
    expect(data.case).toEqual({ status: "ACTIVE", agreement: { state: "AT_RISK", cureBy: "2026-03-20" } });
    await sweep("2026-03-20");
    expect((await read(there)).status).toBe("ACTIVE");
    await sweep("2026-03-21");
    expect((await read(there)).status).toBe("BROKEN");
  });
});

/** Agrees on one offer for a loan that is 23 days late, unless more of it is paid. */
async function givenAgreed(offer: object, paidInstalments = 3): Promise<string> {
  const { id: caseId, version } = await givenClaimed(api, { paidInstalments });
  const fields = "case { version status offersHash offers { id termsHash } }";
  const approve = { caseId, expectedVersion: version, overrideReason: "Seen.", offers: [offer] };
  let { case: there } = await api.command("caseApprove", approve, RUI, fields);
  if (there.status !== "OFFERED") {
    const confirm = { caseId, expectedVersion: there.version, termsHash: there.offersHash };
    ({ case: there } = await api.command("caseConfirm", confirm, SENIOR, fields));
  }
  const [{ id: offerId, termsHash }] = there.offers;
  const accept = { offerId, expectedVersion: there.version, termsHash };
  expect((await api.command("offerAccept", accept, PARTNER)).userErrors).toEqual([]);
  return caseId;
}
