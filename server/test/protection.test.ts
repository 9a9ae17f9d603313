import { describe, expect, test } from "vitest";
import { HARBOR_PARTNER, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { givenOffered } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const at = (day: string, time = "02:00:00.000") => `${day}T${time}Z`;
const LOAN = `query L($id: ID!) { case(id: $id) { loan { id } protections { id kind fromOn toOn reason endReason backdatedFrom backdateReason releaseReason entryDaysPastDue } } }`;
const read = async (id: string) => (await api.execute(LOAN, { id }, { as: PARTNER })).data.case;
const holdOf = async (id: string) =>
  (await read(id)).protections.find(({ kind }: { kind: string }) => kind === "COLLECTION_HOLD");
const shieldOf = async (id: string) =>
  (await read(id)).protections.find(({ kind }: { kind: string }) => kind === "REPORTING_SHIELD");
const command = (name: string, input: object, as = RUI, now?: string) =>
  api.command(name, input, as, "loan { id }", now);
const codeOf = async (name: string, input: object, as = RUI) => (await command(name, input, as)).userErrors[0]?.code;
const contact = async (loanId: string, when: string, channel = "PHONE") =>
  (
    await api.execute(
      `query C($id: ID!, $at: DateTime!) { mayContact(loanId: $id, at: $at, channel: ${channel}) { allowed code until reason } }`,
      { id: loanId, at: when },
      { as: PARTNER },
    )
  ).data.mayContact;
const REPORT = `query R($id: ID!, $on: Date!) { reportingStatus(loanId: $id, on: $on) { daysPastDue delinquentDays protected reportAs jurisdiction codes { system code } mayReportNegative negativeReason } }`;
const report = async (id: string, on: string) =>
  (await api.execute(REPORT, { id, on }, { as: PARTNER })).data.reportingStatus;
describe("a protection", () => {
  test("is back-dated with a reason: the days since are taken out of the frozen count, the raw one stays", async () => {
    // The fourth instalment fell due on 10 February and is unpaid; the application came on 5 March.
    const { id } = await givenCase(api, { paidInstalments: 3 });
    const { loan } = await read(id);
    expect(await report(loan.id, "2026-03-20")).toMatchObject({ daysPastDue: 38, delinquentDays: 23 });
    const { id: protectionId, fromOn } = await shieldOf(id);
    expect(fromOn).toBe("2026-03-05");
    const input = { protectionId, fromOn: "2026-02-12", reason: "Asked by phone on 12 February." };
    expect((await command("protectionBackdate", input)).userErrors).toEqual([]);
    expect(await shieldOf(id)).toMatchObject({
      fromOn: "2026-02-12",
      backdatedFrom: "2026-03-05",
      backdateReason: "Asked by phone on 12 February.",
      entryDaysPastDue: 2,
    });
    expect(await report(loan.id, "2026-03-20")).toMatchObject({ daysPastDue: 38, delinquentDays: 2, protected: true });
    expect((await holdOf(id)).fromOn).toBe("2026-03-05");
    const earlier = { protectionId, fromOn: "2026-02-11", reason: "Written to us the day before." };
    expect((await command("protectionBackdate", earlier)).userErrors).toEqual([]);
    expect(await shieldOf(id)).toMatchObject({ fromOn: "2026-02-11", backdatedFrom: "2026-03-05" });
  });

  test("is not back-dated to a later day, before the loan, into another one, or without a reason", async () => {
    const { id } = await givenCase(api);
    const { id: protectionId } = await holdOf(id);
    const input = (fromOn: string, reason = "Asked by phone.") => ({ protectionId, fromOn, reason });
    expect(await codeOf("protectionBackdate", input("2026-03-05"))).toBe("BACKDATE_NOT_EARLIER");
    expect(await codeOf("protectionBackdate", input("2025-10-09"))).toBe("PROTECTION_BEFORE_LOAN");
    expect(await codeOf("protectionBackdate", input("2026-03-01", " "))).toBe("TEXT_EMPTY");
    await look(
      api,
      `insert into protection (institution_id, id, loan_id, case_id, kind, from_on, to_on, reason, entry_days_past_due)
       select institution_id, gen_random_uuid(), loan_id, case_id, kind, '2026-01-10', '2026-01-20', 'LAW', 0 from protection where id = $1`,
      [uuid(protectionId)],
    );
    expect(await codeOf("protectionBackdate", input("2026-01-20"))).toBe("PROTECTION_OVERLAPS");
    expect((await command("protectionBackdate", input("2026-01-21"))).userErrors).toEqual([]);
  });

  test("is released with a reason by a senior reviewer; contact is possible the day after, and a withdrawal changes nothing of it", async () => {
    const { id, version } = await givenCase(api);
    const { loan } = await read(id);
    const { id: protectionId } = await holdOf(id);
    const input = { protectionId, reason: "The borrower asked to be called." };
    await expect(command("protectionRelease", input)).rejects.toThrow("FORBIDDEN");
    expect((await command("protectionRelease", input, SENIOR)).userErrors).toEqual([]);
    const released = { toOn: "2026-03-05", endReason: "RELEASED", releaseReason: "The borrower asked to be called." };
    expect(await holdOf(id)).toMatchObject(released);
    expect(await contact(loan.id, at("2026-03-05"))).toMatchObject({ allowed: false, code: "COLLECTION_HOLD" });
    expect(await contact(loan.id, at("2026-03-06"))).toMatchObject({ allowed: true, code: "ALLOWED", until: null });
    expect(await codeOf("protectionRelease", input, SENIOR)).toBe("PROTECTION_OVER");
    await api.command(
      "caseWithdraw",
      { caseId: id, expectedVersion: version },
      PARTNER,
      "case { id }",
      at("2026-03-08"),
    );
    expect(await holdOf(id)).toMatchObject(released);
    expect(await shieldOf(id)).toMatchObject({ toOn: "2026-03-08", endReason: "WITHDRAWN" });
  });

  test("that was released begins anew when an agreement is made", async () => {
    const { id, version, offers } = await givenOffered(api);
    const { id: protectionId } = await holdOf(id);
    await command("protectionRelease", { protectionId, reason: "By mistake." }, SENIOR);
    const accept = { offerId: offers[0]?.id, expectedVersion: version, termsHash: offers[0]?.termsHash };
    await api.command("offerAccept", accept, PARTNER, "agreement { id }", at("2026-03-09"));
    const holds = (await read(id)).protections.filter(({ kind }: { kind: string }) => kind === "COLLECTION_HOLD");
    expect(holds).toMatchObject([
      { fromOn: "2026-03-05", toOn: "2026-03-05", endReason: "RELEASED" },
      { fromOn: "2026-03-09", toOn: null, reason: "AGREEMENT", endReason: null },
    ]);
  });
});

describe("contact", () => {
  const call = (loanId: string, when: string, outcome = "UNANSWERED", as = PARTNER) =>
    command("contactRecord", { loanId, at: when, channel: "PHONE", outcome }, as);

  test("by phone ends for the day after six calls that nobody answered, counted in the lender's time zone", async () => {
    const id = await givenLoan(api);
    // 16:30 UTC is half past midnight of the next day in Shanghai: that call counts to 5 March.
    await call(id, "2026-03-03T15:59:00Z");
    await call(id, "2026-03-03T16:30:00Z", "ANSWERED");
    for (let n = 0; n < 5; n += 1) await call(id, `2026-03-04T0${n}:10:00Z`);
    expect(await contact(id, "2026-03-04T06:00:00Z")).toMatchObject({ allowed: true });
    await call(id, "2026-03-04T06:10:00Z");
    expect(await contact(id, "2026-03-04T06:20:00Z")).toEqual({
      allowed: false,
      code: "TOO_MANY_CALLS",
      until: "2026-03-05T00:00:00Z",
      reason: "6 unanswered calls today is the limit.",
    });
    expect(await contact(id, "2026-03-04T06:20:00Z", "SMS")).toMatchObject({ allowed: true });
    expect(await contact(id, "2026-03-04T06:05:00Z")).toMatchObject({ allowed: true });
    expect(await contact(id, "2026-03-05T01:00:00Z")).toMatchObject({ allowed: true });
  });

  test("at night is refused until eight in the lender's time zone", async () => {
    const id = await givenLoan(api);
    expect(await contact(id, "2026-03-04T14:00:00Z")).toMatchObject({
      code: "QUIET_HOURS",
      until: "2026-03-05T00:00:00Z",
    });
  });

  test("is told by the lender's app, once it was made", async () => {
    const id = await givenLoan(api);
    expect((await call(id, at("2026-03-06"))).userErrors).toMatchObject([{ code: "CONTACT_IN_FUTURE", field: ["at"] }]);
    expect((await call(id, at("2026-03-04"), "ANSWERED", HARBOR_PARTNER)).userErrors).toMatchObject([
      { code: "LOAN_NOT_FOUND" },
    ]);
    await expect(call(id, at("2026-03-04"), "ANSWERED", RUI)).rejects.toThrow("FORBIDDEN");
    expect(await look(api, "select id from contact_attempt where loan_id = $1", [uuid(id)])).toEqual([]);
  });
});
