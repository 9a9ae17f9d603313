import { expect, test } from "vitest";
import { PARTNER } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const announce = (loanId: string, reportOn: string) =>
  api.command("preReportNotice", { loanId, givenOn: "2026-03-05", reportOn }, PARTNER, "loan { id }");
const loanOf = async (id: string): Promise<string> =>
  (await api.execute("query L($id: ID!) { case(id: $id) { loan { id } } }", { id }, { as: PARTNER })).data.case.loan.id;
const REPORT = `query R($id: ID!) { reportingStatus(loanId: $id, on: "2026-04-20") { mayReportNegative } }`;
const mayReport = async (id: string): Promise<boolean> =>
  (await api.execute(REPORT, { id }, { as: PARTNER })).data.reportingStatus.mayReportNegative;

test("a negative report is announced to the borrower on the latest case, with the day, the level and what prevents it, once", async () => {
  const { id, version } = await givenCase(api, { paidInstalments: 3 });
  const loanId = await loanOf(id);
  const notices = () =>
    look(api, "select subject, body from notice where case_id = $1 and kind = 'PRE_REPORT'", [uuid(id)]);
  expect((await announce(loanId, "2026-04-20")).userErrors).toMatchObject([{ code: "SHIELDED", field: ["reportOn"] }]);
  await api.command("caseWithdraw", { caseId: id, expectedVersion: version }, PARTNER);
  expect((await announce(loanId, "2026-03-05")).userErrors).toMatchObject([
    { code: "DAY_NOT_AHEAD", field: ["reportOn"] },
  ]);
  expect(await notices()).toEqual([]);
  expect(await mayReport(loanId)).toBe(false);
  for (let round = 0; round < 2; round += 1) expect((await announce(loanId, "2026-04-20")).userErrors).toEqual([]);
  expect(await notices()).toEqual([
    {
      subject: "报送征信前告知：拟于 2026年4月20日 报送“逾期 61–90 天”",
      body: expect.stringContaining("¥1,066.19"),
    },
  ]);
  expect(await mayReport(loanId)).toBe(true);
});

test("a negative report is announced of no loan that is not late, and in the lender's own words where there never was a case", async () => {
  const paid = await givenLoan(api, { paidInstalments: 4 });
  expect((await announce(paid, "2026-04-20")).userErrors).toMatchObject([{ code: "NOTHING_NEGATIVE" }]);
  expect(await look(api, "select id from pre_report_notice where loan_id = $1", [uuid(paid)])).toEqual([]);
  const late = await givenLoan(api, { paidInstalments: 3 });
  expect((await announce(late, "2026-04-20")).userErrors).toEqual([]);
  expect(await mayReport(late)).toBe(true);
});
