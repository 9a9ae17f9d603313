import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { withTx } from "../src/database/with-tx.ts";
import { decodeGlobalId } from "../src/graphql/global-id.ts";
import { HEYUAN, LIN, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed, givenLoan } from "./support/given-case.ts";
import { asAdmin } from "./support/given-database.ts";

const api = givenApi();
const uuid = (id: string) => decodeGlobalId(id)?.id ?? "";
const rowOf = async (id: string) =>
  (await asAdmin("select c::text as row from deferral_case c where id = $1", api.database().adminUrl, [uuid(id)]))
    .rows[0].row;
const eventsOf = async (id: string) =>
  Number(
    (await asAdmin("select count(*) as n from event where case_id = $1", api.database().adminUrl, [uuid(id)])).rows[0]
      .n,
  );

describe("a retried command", () => {
  test("is answered as before and has no second effect", async () => {
    const { id, version } = await givenCase(api);
    const input = { idempotencyKey: randomUUID(), caseId: id, expectedVersion: version };
    const first = await api.command("caseClaim", input, RUI);
    const events = await eventsOf(id);
    expect(await api.command("caseClaim", input, RUI)).toEqual(first);
    expect(await eventsOf(id)).toBe(events);
  });

  test("with another body under the same key is refused", async () => {
    const { id, version } = await givenCase(api);
    const key = { idempotencyKey: randomUUID() };
    await api.command("caseClaim", { ...key, caseId: id, expectedVersion: version }, RUI);
    const other = await api.command("caseClaim", { ...key, caseId: id, expectedVersion: version + 1 }, RUI);
    expect(other.userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
  });

  test("sent sixteen times at once has one effect, and every answer is the same", async () => {
    const loanId = await givenLoan(api);
    const input = {
      idempotencyKey: randomUUID(),
      loanId,
      ground: "SHORT_TERM_HARDSHIP",
      hardshipReason: "JOB_LOSS",
      statement: "失业。",
      requested: [{ type: "SHIFT", months: 1 }],
    };
    const answers = await Promise.all(Array.from({ length: 16 }, () => api.command("caseSubmit", input, PARTNER)));
    expect(new Set(answers.map((answer) => answer.case?.id)).size).toBe(1);
    const { rows } = await asAdmin(
      "select count(*) as n from deferral_case where loan_id = $1",
      api.database().adminUrl,
      [uuid(loanId)],
    );
    expect(Number(rows[0].n)).toBe(1);
  });

  test("with a key too short, too long or invisible is refused", async () => {
    const { id, version } = await givenCase(api);
    for (const idempotencyKey of ["short", "x".repeat(201), "with space in it"]) {
      const payload = await api.command("caseClaim", { idempotencyKey, caseId: id, expectedVersion: version }, RUI);
      expect(payload.userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_INVALID" }]);
    }
  });
});

describe("a race", () => {
  test("of twenty-four deciders on one version has one winner; the others are told who was quicker", async () => {
    const { id, version } = await givenClaimed(api);
    const decline = { caseId: id, expectedVersion: version, reasonCodes: ["OTHER"], words: "No." };
    const answers = await Promise.all(Array.from({ length: 24 }, () => api.command("caseDecline", decline, RUI)));
    expect(answers.filter((answer) => answer.case)).toHaveLength(1);
    const losers = answers.filter((answer) => !answer.case);
    expect(new Set(losers.map((answer) => answer.userErrors[0].code))).toEqual(new Set(["STALE_CASE"]));
    const { rows } = await asAdmin("select count(*) as n from decision where case_id = $1", api.database().adminUrl, [
      uuid(id),
    ]);
    expect(Number(rows[0].n)).toBe(1);
  });

  test("of two applications on one loan opens one case", async () => {
    const loanId = await givenLoan(api);
    const input = {
      loanId,
      ground: "FORCE_MAJEURE",
      hardshipReason: "DISASTER",
      statement: "洪水。",
      requested: [{ type: "SHIFT", months: 1 }],
    };
    const answers = await Promise.all([1, 2, 3, 4].map(() => api.command("caseSubmit", input, PARTNER)));
    expect(answers.filter((answer) => answer.case)).toHaveLength(1);
    expect(answers.find((answer) => !answer.case).userErrors).toMatchObject([{ code: "OPEN_CASE_ON_LOAN" }]);
  });

  test("lost to an earlier change says which version is current and changes nothing", async () => {
    const { id, version } = await givenClaimed(api);
    const before = await rowOf(id);
    const input = { caseId: id, expectedVersion: version - 1, reasonCodes: ["OTHER"], words: "No." };
    const query = `mutation M($input: CaseDeclineInput!) { caseDecline(input: $input) { case { id } userErrors { code ... on StaleCaseError { expectedVersion currentVersion changedBy } } } }`;
    const { data } = await api.execute(query, { input: { idempotencyKey: randomUUID(), ...input } }, { as: RUI });
    expect(data.caseDecline).toEqual({
      case: null,
      userErrors: [{ code: "STALE_CASE", expectedVersion: version - 1, currentVersion: version, changedBy: "Rui" }],
    });
    expect(await rowOf(id)).toBe(before);
  });
});

describe("the database itself refuses", () => {
  const update = (id: string, set: string) =>
    withTx(api.database(), { institutionId: HEYUAN }, (em) =>
      em.execute(`update deferral_case set version = version + 1, ${set} where id = ?`, [uuid(id)]),
    );

  test("a checker who is the maker", async () => {
    const { id } = await givenCase(api);
    await expect(update(id, `maker_id = '${RUI.id}', checker_id = '${RUI.id}'`)).rejects.toThrow(
      "deferral_case_four_eyes",
    );
  });

  test("an appeal decided by whoever declined", async () => {
    const { id } = await givenCase(api);
    const set = `appealed_on = '2026-03-05', declined_by = '${RUI.id}', maker_id = '${RUI.id}', status = 'OFFERED'`;
    await expect(update(id, set)).rejects.toThrow("deferral_case_third_person");
  });

  test("a second open case on a loan, overlapping protection, and changing what happened", async () => {
    const { id } = await givenCase(api);
    const tx = (sql: string) => withTx(api.database(), { institutionId: HEYUAN }, (em) => em.execute(sql, [uuid(id)]));
    await expect(
      tx(
        "insert into protection select institution_id, gen_random_uuid(), loan_id, case_id, kind, from_on, to_on, reason, end_reason, entry_days_past_due from protection where case_id = ? limit 1",
      ),
    ).rejects.toThrow("protection_apart");
    await expect(tx("update event set kind = 'X' where case_id = ?")).rejects.toThrow("permission denied");
    await expect(tx("delete from deferral_case where id = ?")).rejects.toThrow("permission denied");
    await expect(tx("update schedule set number = 9 where loan_id = ?")).rejects.toThrow("permission denied");
  });

  test("and a colleague's word is not a person's: who decided is who signed in", async () => {
    const { id } = await givenClaimed(api, {}, LIN);
    const { data } = await api.execute(
      "query Q($id: ID!) { case(id: $id) { assignedTo { id } } }",
      { id },
      { as: RUI },
    );
    expect(data.case.assignedTo.id).toBe(LIN.id);
  });
});
