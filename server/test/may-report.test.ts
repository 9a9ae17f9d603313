import { describe, expect, test } from "vitest";
import { PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";

const api = givenApi();
const read = async (id: string) =>
  (await api.execute("query L($id: ID!) { case(id: $id) { loan { id } } }", { id }, { as: PARTNER })).data.case;
const command = (name: string, input: object, as = RUI, now?: string) =>
  api.command(name, input, as, "loan { id }", now);
const REPORT = `query R($id: ID!, $on: Date!) { reportingStatus(loanId: $id, on: $on) { daysPastDue delinquentDays protected reportAs jurisdiction codes { system code } mayReportNegative negativeReason } }`;
const report = async (id: string, on: string) =>
  (await api.execute(REPORT, { id, on }, { as: PARTNER })).data.reportingStatus;
const codes = (...pair: readonly string[]) => [
  { system: "CN_FIVE_CLASS", code: pair[0] },
  { system: "CN_OVERDUE", code: pair[1] },
];

describe("what may be reported", () => {
  const told = (loanId: string, givenOn: string) => command("preReportNotice", { loanId, givenOn }, PARTNER);

  test("is nothing negative before the borrower was told of this arrear", async () => {
    const id = await givenLoan(api, { paidInstalments: 3 });
    const before = await report(id, "2026-03-05");
    expect(before).toEqual({
      daysPastDue: 23,
      delinquentDays: 23,
      protected: false,
      reportAs: "DELINQUENT",
      jurisdiction: "CN",
      codes: codes("2", "1"),
      mayReportNegative: false,
      negativeReason:
        "The borrower has not been told beforehand. Give notice of this arrear and record it, then report.",
    });
    await told(id, "2026-02-01");
    expect(await report(id, "2026-03-05")).toMatchObject({ mayReportNegative: false });
    await told(id, "2026-03-02");
    expect((await told(id, "2026-03-02")).userErrors).toEqual([]);
    expect(await report(id, "2026-03-05")).toMatchObject({
      mayReportNegative: true,
      negativeReason: "It may be reported: the borrower was told on 2 Mar 2026.",
    });
    expect(await report(id, "2026-03-01")).toMatchObject({ mayReportNegative: false });
    expect((await told(id, "2026-03-06")).userErrors).toMatchObject([{ code: "DAY_IN_FUTURE" }]);
  });

  test("is nothing negative under protection, whatever was told", async () => {
    const { id } = await givenCase(api, { paidInstalments: 3 });
    const { loan } = await read(id);
    await told(loan.id, "2026-03-02");
    expect(await report(loan.id, "2026-03-20")).toMatchObject({
      mayReportNegative: false,
      negativeReason: "Protected: nothing negative may be reported.",
      delinquentDays: 23,
      codes: codes("2", "1"),
    });
  });

  test("leaves out, for an earlier day, the money that came in after it", async () => {
    const id = await givenLoan(api, { paidInstalments: 3 });
    const payment = { loanId: id, amount: 106_619, receivedOn: "2026-03-04", externalId: "R-1" };
    await api.command("paymentPost", payment, PARTNER, "loan { id }");
    expect(await report(id, "2026-03-03")).toMatchObject({ daysPastDue: 21, reportAs: "DELINQUENT" });
    expect(await report(id, "2026-03-04")).toMatchObject({
      daysPastDue: 0,
      reportAs: "CURRENT",
      codes: codes("1", "N"),
    });
  });
});
