import { beforeEach, expect, test } from "vitest";
import { forgetPeopleJob } from "../src/person/forget-people.job.ts";
import { EDITOR, HARBOR, LIN, MAYA, RUI, SENIOR } from "./support/actors.ts";
import { givenApi, secrets } from "./support/given-api.ts";
import { endAll, of, setAuthority } from "./support/given-authority.ts";
import { askPeople, givenSeen, names } from "./support/given-people.ts";

const api = givenApi();
const HALF_A_YEAR_ON = "2026-09-04T02:00:00.000Z";
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const runOn = (now: string) => forgetPeopleJob.run({ database: api.database(), clock: () => now, secrets, log: quiet });
const known = async () => names(await askPeople(api, EDITOR));

beforeEach(async () => {
  await endAll(api);
  await givenSeen(api, [RUI, LIN, SENIOR, MAYA]);
});

test("who was not seen for half a year is forgotten, and known again when they come back", async () => {
  await givenSeen(api, [SENIOR], "2026-03-06T02:00:00.000Z");
  await runOn(HALF_A_YEAR_ON);
  expect(await known()).toEqual(["Hua", "Lin", "Rui"]);
  await runOn("2026-09-05T02:00:00.000Z");
  expect(await known()).toEqual(["Hua"]);
  expect(names(await askPeople(api, { ...EDITOR, institutionId: HARBOR }))).toEqual([]);
  await givenSeen(api, [RUI], "2026-09-05T02:00:00.000Z");
  expect(await known()).toEqual(["Hua", "Rui"]);
});

test("for whom limits are in force is known as long as they are", async () => {
  await setAuthority(api, of(LIN));
  await runOn("2027-06-05T02:00:00.000Z");
  expect(await known()).toEqual(["Lin"]);
  await endAll(api);
  await runOn("2027-06-05T02:00:00.000Z");
  expect(await known()).toEqual([]);
});
