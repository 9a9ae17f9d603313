import { describe, expect, test } from "vitest";
import { judgeAgreements } from "../src/agreement/judge-agreements.ts";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenActive } from "./support/given-active.ts";
import { type Answer, givenApi } from "./support/given-api.ts";
import { calendarOf, Diary } from "./support/given-calendar.ts";
import { TWO_OFFERS } from "./support/given-case.ts";

const api = givenApi();
let count = 0;

const LOAN = `query L($id: ID!) { case(id: $id) { version
  loan { id nextDueAmount { minor } schedule { instalments { number dueOn due paid } } } } }`;
const read = async (id: string): Promise<Answer> => (await api.execute(LOAN, { id }, { as: PARTNER })).data.case;

/** Every payment that the loan still wants, by instalment. */
async function wanted(id: string): Promise<Readonly<Record<string, string>>> {
  const { loan } = await read(id);
  const open = loan.schedule.instalments.filter((row: Answer) => row.due > row.paid);
  return Object.fromEntries(open.map((row: Answer) => [row.number, row.dueOn]));
}

async function undo(caseId: string): Promise<void> {
  const words = "Accepted by mistake.";
  const fields = "case { version }";
  const proposed = { caseId, words, expectedVersion: (await read(caseId)).version };
  const { case: there } = await api.command("agreementProposeCancel", proposed, RUI, fields);
  const cancel = { caseId, words, expectedVersion: there.version };
  expect((await api.command("agreementCancel", cancel, SENIOR, fields)).userErrors).toEqual([]);
}

async function pay(id: string, amount?: number): Promise<void> {
  const { loan } = await read(id);
  const input = { loanId: loan.id, receivedOn: "2026-03-05", externalId: `D-${++count}` };
  const paid = { ...input, amount: amount ?? loan.nextDueAmount.minor };
  expect((await api.command("paymentPost", paid, PARTNER, "loan { id }")).userErrors).toEqual([]);
}

/** A diary that took in the calendar of the agreement as it was accepted. */
async function givenDiary() {
  const id = await givenActive(api);
  const diary = new Diary();
  diary.takeIn(await calendarOf(api, id));
  expect(diary.byInstalment).toEqual(await wanted(id));
  return { id, diary };
}

describe("a borrower who takes the calendar in again has exactly the days that hold", () => {
  test.each(["AGREEMENT", "AGREEMENT_UNDONE"])("after an undo, from the file of %s", async (kind) => {
    const { id, diary } = await givenDiary();
    const before = diary.byInstalment;
    await undo(id);
    diary.takeIn(await calendarOf(api, id, kind));
    expect(diary.byInstalment).toEqual(await wanted(id));
    expect(diary.byInstalment).toMatchObject({ "5": "2026-03-10", "12": "2026-10-10" });
    for (const gone of ["13", "14", "15"]) {
      expect(before).toHaveProperty(gone);
      expect(diary.byInstalment).not.toHaveProperty(gone);
    }
  });

  test("after an undo and another relief on the loan", async () => {
    const { id, diary } = await givenDiary();
    await undo(id);
    diary.takeIn(await calendarOf(api, id));
    const { loan } = await read(id);
    const application = { ground: "SHORT_TERM_HARDSHIP", hardshipReason: "ILLNESS", statement: "又病了。" };
    const asked = { loanId: loan.id, ...application, requested: [{ type: "SHIFT", months: 3 }] };
    const fields = "case { id version status offersHash offers { id termsHash status } }";
    let there = (await api.command("caseSubmit", asked, PARTNER, fields)).case;
    const go = async (name: string, more: object, as: typeof RUI) => {
      const input = { caseId: there.id, expectedVersion: there.version, ...more };
      const payload = await api.command(name, input, as, fields);
      there = payload.case ?? expect.fail(JSON.stringify(payload.userErrors));
    };
    await go("caseClaim", {}, RUI);
    await go("caseApprove", { offers: TWO_OFFERS, overrideReason: "Seen." }, RUI);
    if (there.status === "PENDING_SECOND_REVIEW") await go("caseConfirm", { termsHash: there.offersHash }, SENIOR);
    const [offer] = there.offers;
    const accept = { offerId: offer.id, termsHash: offer.termsHash, expectedVersion: there.version };
    expect((await api.command("offerAccept", accept, PARTNER)).userErrors).toEqual([]);
    const later = new Diary();
    later.takeIn(await calendarOf(api, there.id));
    diary.takeIn(await calendarOf(api, there.id));
    expect(diary.byInstalment).toEqual(await wanted(there.id));
    expect(later.byInstalment).toEqual(diary.byInstalment);
  });

  test("after payments, of a whole instalment and of a part", async () => {
    const { id, diary } = await givenDiary();
    await pay(id);
    await pay(id, 100);
    const file = await calendarOf(api, id);
    diary.takeIn(file);
    expect(diary.byInstalment).toEqual(await wanted(id));
    expect(diary.byInstalment).not.toHaveProperty("8");
    expect(file).toContain("¥35\\,538.52");
  });

  test("after the agreement broke: its dates are still those that are owed", async () => {
    const { id, diary } = await givenDiary();
    await judgeAgreements(api.database(), "2026-06-26T02:00:00.000Z");
    diary.takeIn(await calendarOf(api, id));
    expect(diary.byInstalment).toEqual(await wanted(id));
    expect(Object.keys(diary.byInstalment)).toHaveLength(8);
  });

  test("also when an older file is taken in after a newer one", async () => {
    const id = await givenActive(api);
    const old = await calendarOf(api, id);
    await undo(id);
    const diary = new Diary();
    for (const file of [await calendarOf(api, id), old]) diary.takeIn(file);
    expect(diary.byInstalment).toEqual(await wanted(id));
  });
});

test("the same state gives the same file to the byte", async () => {
  const id = await givenActive(api);
  expect(await calendarOf(api, id)).toBe(await calendarOf(api, id));
});
