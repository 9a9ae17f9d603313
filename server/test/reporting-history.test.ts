import { expect, test } from "vitest";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";

const api = givenApi();
const REPORT = `query R($id: ID!, $on: Date!) { reportingStatus(loanId: $id, on: $on) { daysPastDue delinquentDays protected reportAs codes { system code } } }`;
const report = async (id: string, on: string) =>
  (await api.execute(REPORT, { id, on }, { as: PARTNER })).data.reportingStatus;

test("what is reported is, for a day before a relief, by the schedule of that day: no history is rewritten", async () => {
  const { id, version } = await givenClaimed(api, { paidInstalments: 3 });
  const LOAN = "query L($id: ID!) { case(id: $id) { loan { id } } }";
  const { loan } = (await api.execute(LOAN, { id }, { as: PARTNER })).data.case;
  const fields = "case { version offers { id termsHash } }";
  const offers = [{ measures: [{ type: "SHIFT", months: 2 }] }];
  const approve = { caseId: id, expectedVersion: version, offers, overrideReason: "Seen." };
  const approved = await api.command("caseApprove", approve, RUI, `${fields.slice(0, -1)} status offersHash }`);
  const confirm = { caseId: id, expectedVersion: approved.case.version, termsHash: approved.case.offersHash };
  const offered = (await api.command("caseConfirm", confirm, SENIOR, fields)).case;
  const [{ id: offerId, termsHash }] = offered.offers;
  await api.command("offerAccept", { offerId, termsHash, expectedVersion: offered.version }, PARTNER);
  expect(await report(loan.id, "2026-03-05")).toMatchObject({ daysPastDue: 0, reportAs: "CURRENT" });
  expect(await report(loan.id, "2026-03-04")).toMatchObject({
    daysPastDue: 22,
    delinquentDays: 22,
    protected: false,
    reportAs: "DELINQUENT",
    codes: [
      { system: "CN_FIVE_CLASS", code: "2" },
      { system: "CN_OVERDUE", code: "1" },
    ],
  });
});
