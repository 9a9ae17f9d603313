import { beforeAll, expect, test } from "vitest";
import { PARTNER, RUI } from "./support/actors.ts";

import { givenApi } from "./support/given-api.ts";
import { givenLoan } from "./support/given-case.ts";
import { acts, storedCase, timeActs } from "./support/given-clocks.ts";
import { asAdmin } from "./support/given-database.ts";
import { givenPublished } from "./support/given-policy.ts";
import { APPLICATION } from "./support/given-status.ts";
import { uuid } from "./support/rows.ts";

const api = givenApi();
/** Ten o'clock in Shanghai, whose midnight is 16:00 UTC. */
const at = (day: string) => `${day}T02:00:00.000Z`;

beforeAll(async () => {
  await givenPublished(api, [{ name: "draft.validDays", value: "10" }], "2026-03-06");
});

async function givenDraftOn(day: string): Promise<string> {
  const input = { loanId: await givenLoan(api), ...APPLICATION };
  return (await api.command("caseDraft", input, PARTNER, "case { id }", at(day))).case.id;
}

const untilOf = async (id: string, now: string) => {
  const answer = await api.execute("query ($id: ID!) { case(id: $id) { draftUntil } }", { id }, { as: RUI, now });
  return answer.data.case.draftUntil;
};

async function lapsesAfter(id: string, lastDay: string): Promise<void> {
  expect(await untilOf(id, at(lastDay))).toBe(lastDay);
  await timeActs(api, `${lastDay}T15:59:59.999Z`);
  expect(await storedCase(api, id)).toMatchObject({ status: "DRAFT" });
  await timeActs(api, `${lastDay}T16:00:00.000Z`);
  expect(await storedCase(api, id)).toMatchObject({ status: "EXPIRED" });
  expect(await acts(api, id)).toEqual(["DRAFT_EXPIRED"]);
  expect(await untilOf(id, at(lastDay))).toBeNull();
}

test("a draft lies as many days as the policy that it was begun under says", async () => {
  await lapsesAfter(await givenDraftOn("2026-03-06"), "2026-03-16");
});

test("a draft that was begun under an earlier version keeps its thirty days", async () => {
  await lapsesAfter(await givenDraftOn("2026-03-05"), "2026-04-04");
});

test("a draft from before policies said how long one lies has thirty days", async () => {
  const id = await givenDraftOn("2026-03-05");
  const forget = "update deferral_case set draft_until = null, version = version + 1 where id = $1";
  await asAdmin(forget, api.database().adminUrl, [uuid(id)]);
  await lapsesAfter(id, "2026-04-04");
});
