import { describe, expect, test } from "vitest";
import { HARBOR_PARTNER, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenLoan } from "./support/given-case.ts";
import { APPLICATION, givenDraft } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const submit = (input: object, as = PARTNER, fields?: string) => api.command("caseSubmit", input, as, fields);
const cases = async (loanId: string) =>
  Number((await look(api, "select count(*) as n from deferral_case where loan_id = $1", [uuid(loanId)]))[0].n);

describe("an application", () => {
  test("starts the clock, stops collection and freezes what is reported, from the institution's own day", async () => {
    const loanId = await givenLoan(api);
    const late = "2026-03-05T16:30:00.000Z"; // half past midnight on the 6th in Shanghai
    const fields = "case { submittedOn clock { dueAt acknowledgeBy state } protections { kind fromOn toOn reason } }";
    const { case: made } = await api.command("caseSubmit", { loanId, ...APPLICATION }, PARTNER, fields, late);
    expect(made).toMatchObject({ submittedOn: "2026-03-06", clock: { state: "ON_TIME" } });
    expect(made.clock.acknowledgeBy).toBe("2026-03-09T16:00:00.000Z"); // one business day after Friday: the end of Monday
    expect(made.protections).toEqual([
      { kind: "COLLECTION_HOLD", fromOn: "2026-03-06", toOn: null, reason: "APPLICATION" },
      { kind: "REPORTING_SHIELD", fromOn: "2026-03-06", toOn: null, reason: "APPLICATION" },
    ]);
  });

  test("is a draft's, or a whole one: both, or half of one, is refused", async () => {
    const { id, version } = await givenDraft(api);
    const loanId = await givenLoan(api);
    const refused = async (input: object) => (await submit(input)).userErrors[0]?.code;
    expect(await refused({})).toBe("DRAFT_OR_LOAN");
    expect(await refused({ loanId })).toBe("DRAFT_OR_LOAN");
    expect(await refused({ caseId: id })).toBe("DRAFT_OR_LOAN");
    expect(await refused({ caseId: id, expectedVersion: version, loanId, ...APPLICATION })).toBe("DRAFT_OR_LOAN");
    expect(await refused({ caseId: id, expectedVersion: version + 1 })).toBe("STALE_CASE");
    expect(await cases(loanId)).toBe(0);
    expect(await refused({ caseId: id, expectedVersion: version })).toBeUndefined();
  });

  test("keeps words in one Unicode form and without blanks around them, whatever keyboard they came from", async () => {
    const loanId = await givenLoan(api);
    const statement = "  Cafe\u0301 geschlossen\nseit März  ";
    const { case: made } = await submit({ loanId, ...APPLICATION, statement }, PARTNER, "case { statement }");
    expect(made.statement).toBe("Caf\u00e9 geschlossen\nseit März");
  });

  test("of somebody who wrote nothing that can be read is refused", async () => {
    const loanId = await givenLoan(api);
    for (const statement of ["", " \t\n", "\u200b\u200d\u3164"]) {
      expect((await submit({ loanId, ...APPLICATION, statement })).userErrors).toMatchObject([
        { code: "TEXT_EMPTY", field: ["statement"] },
      ]);
    }
    expect(await cases(loanId)).toBe(0);
  });

  test.each<[string, object[], string]>([
    ["nothing", [], "NOTHING_REQUESTED"],
    ["no months", [{ type: "SHIFT", months: 0 }], "NOTHING_REQUESTED"],
    ["months below nothing", [{ type: "SHIFT", months: -3 }], "NOTHING_REQUESTED"],
    ["more months than anybody lives", [{ type: "SHIFT", months: 2 ** 31 - 1 }], "TOO_MANY_MONTHS"],
    [
      "a waiver above all",
      [
        { type: "SHIFT", months: 3 },
        { type: "WAIVE", share: "1.01" },
      ],
      "WAIVER_OUT_OF_RANGE",
    ],
    [
      "the same twice",
      [
        { type: "SHIFT", months: 1 },
        { type: "SHIFT", months: 2 },
      ],
      "MEASURES_DO_NOT_COMBINE",
    ],
    ["a measure half said", [{ type: "TAIL" }], "MEASURE_INCOMPLETE"],
    ["five measures", Array(5).fill({ type: "SHIFT", months: 1 }), "TOO_MANY_MEASURES"],
  ])("that asks for %s is refused", async (_what, requested, code) => {
    const loanId = await givenLoan(api);
    expect((await submit({ loanId, ...APPLICATION, requested })).userErrors).toMatchObject([{ code }]);
    expect(await cases(loanId)).toBe(0);
  });

  test("with amounts, a status or an institution of its own is no application: GraphQL refuses it", async () => {
    const loanId = await givenLoan(api);
    for (const more of [{ status: "OFFERED" }, { institutionId: "x" }, { version: 9 }, { approvedBy: RUI.id }]) {
      await expect(submit({ loanId, ...APPLICATION, ...more })).rejects.toThrow("BAD_USER_INPUT");
    }
    const requested = [{ type: "SHIFT", months: 3, amount: 1 }];
    await expect(submit({ loanId, ...APPLICATION, requested })).rejects.toThrow("BAD_USER_INPUT");
  });

  test("has an id that is the partner's own, once: two at once on two loans are one case and one refusal", async () => {
    const [one, two] = [await givenLoan(api), await givenLoan(api)];
    const externalId = "A-1";
    const answers = await Promise.all([one, two].map((loanId) => submit({ loanId, ...APPLICATION, externalId })));
    expect(answers.flatMap((answer) => answer.userErrors)).toMatchObject([
      { code: "EXTERNAL_ID_TAKEN", field: ["externalId"] },
    ]);
    const usd = await givenLoan(api, { as: HARBOR_PARTNER, currency: "USD" });
    expect((await submit({ loanId: usd, ...APPLICATION, externalId }, HARBOR_PARTNER)).userErrors).toEqual([]);
  });

  test("on a loan that is paid back is received, and a person is told why no rule can be met", async () => {
    const loanId = await givenLoan(api, { paidInstalments: 12 });
    const answer = await submit({ loanId, ...APPLICATION }, PARTNER, "case { status evaluation { passed } }");
    expect(answer.case).toEqual({ status: "SUBMITTED", evaluation: { passed: false } });
  });

  test("can be written down by a reviewer for a borrower who calls", async () => {
    const loanId = await givenLoan(api);
    expect((await submit({ loanId, ...APPLICATION }, RUI)).case).toMatchObject({ status: "SUBMITTED" });
  });
});

test("a message speaks the language asked for", async () => {
  const input = { idempotencyKey: "in-three-languages", caseId: "AAAA", expectedVersion: 1 };
  const query = "mutation M($input: CaseSubmitInput!) { caseSubmit(input: $input) { userErrors { message } } }";
  const said = async (locale: "en" | "zh-Hans" | "zh-Hant") =>
    (await api.execute(query, { input }, { as: PARTNER, locale })).data.caseSubmit.userErrors[0].message;
  expect([await said("en"), await said("zh-Hans"), await said("zh-Hant")]).toEqual([
    "There is no such case.",
    "没有该案件。",
    "沒有該案件。",
  ]);
});

test("facts bear the lender's own day: half past one on the 5th in Shanghai is not the 4th", async () => {
  const { now } = api;
  api.now = "2026-03-04T17:30:00.000Z";
  const { id } = await givenCase(api);
  const query = "query C($id: ID!) { case(id: $id) { evaluation { facts { name asOf } } } }";
  const { data } = await api.execute(query, { id }, { as: RUI });
  api.now = now;
  expect(new Set(data.case.evaluation.facts.map(({ asOf }: { asOf: string }) => asOf))).toEqual(
    new Set(["2026-03-05"]),
  );
});
