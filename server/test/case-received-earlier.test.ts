import { describe, expect, test } from "vitest";
import { EDITOR, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { acts, timeActs } from "./support/given-clocks.ts";
import { givenPublished } from "./support/given-policy.ts";
import { APPLICATION, GOOD_RECORD, givenDraft } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const FIELDS = `case { id status version submittedOn late policyVersion clock { state dueAt acknowledgeBy businessDaysLeft }
  evaluation { facts { name value } } protections { kind fromOn toOn reason entryDaysPastDue } loan { id }
  notices { nodes { kind body } } events(first: 20) { nodes { kind summary } } }`;
const submit = (input: object, as = PARTNER, now?: string) => api.command("caseSubmit", input, as, FIELDS, now);
const apply = async (loanId: string, receivedOn: string | null, more: object = {}) =>
  submit({ loanId, ...APPLICATION, receivedOn, ...more });
const cases = async (loanId: string) =>
  Number((await look(api, "select count(*) as n from deferral_case where loan_id = $1", [uuid(loanId)]))[0].n);
const factOf = (made: { evaluation: { facts: { name: string; value: string }[] } }, name: string) =>
  made.evaluation.facts.find((fact) => fact.name === name)?.value;

// Today is Thursday 5 March 2026. Saturday 28 February is a make-up working day: 28, 2, 3, 4, 5, 6 and 9 are seven.
describe("an application that came by telephone on 27 February and is written down on 5 March", () => {
  test("runs its clocks and protects from the day it came", async () => {
    const { case: made, userErrors } = await apply(await givenLoan(api), "2026-02-27");
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ submittedOn: "2026-02-27", late: false });
    expect(made.clock).toEqual({
      state: "AT_RISK",
      dueAt: "2026-03-09T16:00:00.000Z",
      acknowledgeBy: "2026-02-28T16:00:00.000Z",
      businessDaysLeft: 2,
    });
    const protection = { fromOn: "2026-02-27", toOn: null, reason: "APPLICATION", entryDaysPastDue: 0 };
    expect(made.protections).toEqual([
      { kind: "COLLECTION_HOLD", ...protection },
      { kind: "REPORTING_SHIELD", ...protection },
    ]);
    expect(factOf(made, "SUBMITTED_ON")).toBe("27 Feb 2026");
  });

  test("says so in its record and its acknowledgement; one of today says nothing of it", async () => {
    const { case: made } = await apply(await givenLoan(api, { locale: "en" }), "2026-02-27");
    const told = made.events.nodes.find(({ kind }: { kind: string }) => kind === "RECEIPT_BACKDATED");
    expect(told.summary).toBe(
      "It came on 27 Feb 2026, before it was written down; clocks and protection run from that day.",
    );
    expect(made.notices.nodes[0].body).toContain("on 27 February 2026. From that day nobody will press you");
    expect(made.notices.nodes[0].body).toContain("by 9 March 2026 at the latest");
    for (const receivedOn of [null, "2026-03-05"]) {
      const { case: today } = await apply(await givenLoan(api), receivedOn);
      expect(today.submittedOn).toBe("2026-03-05");
      expect(today.events.nodes.map(({ kind }: { kind: string }) => kind)).not.toContain("RECEIPT_BACKDATED");
    }
  });

  test("is a draft's as well, with its version and nothing else", async () => {
    const { id: caseId, version: expectedVersion } = await givenDraft(api);
    const { case: made } = await submit({ caseId, expectedVersion, receivedOn: "2026-02-27" }, RUI);
    expect(made).toMatchObject({ id: caseId, submittedOn: "2026-02-27", status: "SUBMITTED" });
  });

  test("may be approved at once as on any day", async () => {
    const plain = { ground: "SMALL_LOAN_GOOD_RECORD", requested: [{ type: "SHIFT", months: 1 }] };
    const { case: made } = await apply(await givenLoan(api, GOOD_RECORD), "2026-02-27", plain);
    expect(made).toMatchObject({ submittedOn: "2026-02-27", status: "OFFERED" });
  });
});

test("who asked before the due day is not late, whenever it is written down", async () => {
  // The fourth instalment fell due on 10 February and is unpaid.
  const late = await apply(await givenLoan(api, { paidInstalments: 3 }), "2026-02-11");
  expect(late.case).toMatchObject({ late: true, protections: [{ entryDaysPastDue: 1 }, {}] });
  const inTime = await apply(await givenLoan(api, { paidInstalments: 3 }), "2026-02-10");
  expect(inTime.case).toMatchObject({ late: false, protections: [{ entryDaysPastDue: 0 }, {}] });
});

test("a deadline that is past when it is written down is admitted at once, and acted on once", async () => {
  const { case: made } = await apply(await givenLoan(api, { locale: "en" }), "2026-01-19");
  expect(made.clock).toMatchObject({ state: "BREACHED", dueAt: "2026-01-28T16:00:00.000Z" });
  expect(made.notices.nodes[0].body).toContain("We should have decided by 28 January 2026 and have not");
  expect(made.notices.nodes[0].body).not.toContain("at the latest");
  await timeActs(api, "2026-03-05T02:00:30.000Z");
  const once = await acts(api, made.id);
  expect(once.slice(0, 2)).toEqual(["CLOCK_AT_RISK", "CLOCK_BREACHED"]);
  await timeActs(api, "2026-03-05T02:01:00.000Z");
  expect(await acts(api, made.id)).toEqual(once);
});

test("it is judged by the policy that was in force on the day it came", async () => {
  const { id } = await givenPublished(api, [{ name: "deferral.maxMonths", value: "4" }], "2026-04-01");
  const april = "2026-04-02T02:00:00.000Z";
  const of = async (receivedOn: string | null) =>
    (await submit({ loanId: await givenLoan(api), ...APPLICATION, receivedOn }, PARTNER, april)).case.policyVersion;
  expect([await of("2026-03-31"), await of("2026-04-01"), await of(null)]).toEqual(["CN-DEFAULT@1", id, id]);
  const draft = await givenDraft(api);
  const input = { caseId: draft.id, expectedVersion: draft.version, receivedOn: "2026-03-31" };
  expect((await submit(input, PARTNER, april)).case.policyVersion).toBe("CN-DEFAULT@1");
});

describe("a day on which it cannot have come is refused, and nothing is changed", () => {
  test.each([
    ["in the future", "2026-03-06", {}, "DAY_IN_FUTURE", "6 Mar 2026"],
    [
      "before the loan was paid out",
      "2026-02-19",
      { startedOn: "2026-02-20", paidInstalments: 0 },
      "RECEIVED_BEFORE_LOAN",
      "20 Feb 2026",
    ],
    ["longer ago than the window is open", "2026-01-18", {}, "RECEIVED_TOO_LONG_AGO", "19 Jan 2026"],
  ])("%s", async (_what, receivedOn, loan, code, said) => {
    const loanId = await givenLoan(api, loan);
    const { case: made, userErrors } = await apply(loanId, receivedOn);
    expect(made).toBeNull();
    expect(userErrors).toMatchObject([{ code, field: ["receivedOn"], message: expect.stringContaining(said) }]);
    expect(await cases(loanId)).toBe(0);
  });

  test("before another application on the loan began to protect it", async () => {
    const { case: first } = await apply(await givenLoan(api), "2026-03-02");
    await api.command("caseWithdraw", { caseId: first.id, expectedVersion: first.version }, PARTNER);
    expect((await apply(first.loan.id, "2026-03-01")).userErrors).toMatchObject([
      { code: "PROTECTION_OVERLAPS", field: ["receivedOn"] },
    ]);
    const { case: again } = await apply(first.loan.id, "2026-03-02");
    expect(again).toMatchObject({ submittedOn: "2026-03-02", protections: [{ fromOn: "2026-03-06" }, {}] });
  });

  test("no calendar date at all: GraphQL refuses it", async () => {
    const loanId = await givenLoan(api);
    await expect(apply(loanId, "2026-02-30")).rejects.toThrow("BAD_USER_INPUT");
    await expect(submit({ loanId, ...APPLICATION, receivedOn: "2026-02-27" }, EDITOR)).rejects.toThrow("FORBIDDEN");
  });
});
