import { describe, expect, test } from "vitest";
import { allInstitutions } from "../src/institution/all-institutions.ts";
import { remindOfPayments } from "../src/notice/remind-of-payments.ts";
import { HEYUAN, PARTNER } from "./support/actors.ts";
import { givenActive } from "./support/given-active.ts";
import { givenApi } from "./support/given-api.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();

/** Noon in Shanghai. */
const on = (day: string) => `${day}T04:00:00.000Z`;
async function remind(day: string): Promise<number> {
  const lender = (await allInstitutions(api.database())).find(({ id }) => id === HEYUAN) ?? expect.fail("no lender");
  return remindOfPayments(api.database(), lender, on(day));
}
const subjects = async (caseId: string): Promise<string[]> => {
  const rows = await look(
    api,
    "select subject from notice where case_id = $1 and kind = 'PAYMENT_REMINDER' order by published_at",
    [uuid(caseId)],
  );
  return rows.map(({ subject }) => subject);
};

describe("before payments resume on 10 June", () => {
  test("the borrower is reminded seven, three days and one before, each once", async () => {
    const id = await givenActive(api);
    expect(await remind("2026-06-02")).toBe(0);
    for (const day of ["2026-06-03", "2026-06-07", "2026-06-09"]) {
      expect(await remind(day)).toBe(1);
      expect(await remind(day)).toBe(0);
    }
    expect(await remind("2026-06-10")).toBe(0);
    expect(await subjects(id)).toEqual(
      ["7", "3", "1"].map((left) => `${left} 天后恢复还款：2026年6月10日，¥35,539.52`),
    );
  });

  test("two servers at once write one reminder; a day that was missed is made up for, truthfully", async () => {
    const id = await givenActive(api);
    const written = await Promise.all([remind("2026-06-05"), remind("2026-06-05"), remind("2026-06-05")]);
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await subjects(id)).toEqual(["5 天后恢复还款：2026年6月10日，¥35,539.52"]);
  });

  test("who has paid already, or whose agreement is over, is left in peace", async () => {
    const paid = await givenActive(api);
    const over = await givenActive(api);
    const loan = "(select loan_id from deferral_case where id = $1)";
    await look(api, `update loan set next_due_on = '2026-07-10', version = version + 1 where id = ${loan}`, [
      uuid(paid),
    ]);
    await look(api, "update agreement set status = 'CANCELLED' where case_id = $1", [uuid(over)]);
    await look(api, "update agreement set status = 'CANCELLED' where case_id <> all($1)", [[uuid(paid), uuid(over)]]);
    expect(await remind("2026-06-09")).toBe(0);
  });
});

test("a reminder is read by the partner like every other notice", async () => {
  const id = await givenActive(api);
  await remind("2026-06-09");
  const ask = "query N($id: ID!) { case(id: $id) { notices(first: 1) { nodes { kind template letterUrl } } } }";
  const { data } = await api.execute(ask, { id }, { as: PARTNER });
  expect(data.case.notices.nodes).toEqual([
    { kind: "PAYMENT_REMINDER", template: "PAYMENT_REMINDER@1", letterUrl: null },
  ]);
});
