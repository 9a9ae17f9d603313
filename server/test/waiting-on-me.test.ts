import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../src/identity/actor.ts";
import { LIN, OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { type Api, givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { DECLINE, GIVEN, givenAppealed, givenHeard, OVERRIDE } from "./support/given-status.ts";

const api = givenApi();
const THIRD = { ...OTHER_SENIOR, id: "01900000-0000-7000-9000-0000000000c3", name: "Third" };
const REVIEWERS = [RUI, LIN, SENIOR, OTHER_SENIOR, THIRD];
/** A claim made at the beginning has run out by then. */
const LATER = "2026-03-06T02:00:00.000Z";

type Case = Readonly<{
  id: string;
  status: string;
  assignedTo: Readonly<{ id: string }> | null;
  permittedActions: readonly Readonly<{ action: string; allowed: boolean }>[];
}>;
const step = async (name: string, { id, version }: { id: string; version: number }, as: Actor, more: object = {}) =>
  (await api.command(name, { caseId: id, expectedVersion: version, ...more }, as, "case { id version }")).case;

/** Where an appeal can bring a case, with everybody who may be barred from it. */
async function givenAppeals(): Promise<void> {
  await givenAppealed(api, SENIOR);
  await givenAppealed(api, RUI);
  const heard = await givenHeard(api);
  await step("caseRelease", heard, OTHER_SENIOR);
  const decided = await givenHeard(api);
  await step("caseApprove", decided, OTHER_SENIOR, OVERRIDE);
  // A senior sent the first proposal back, and its maker declined.
  let now = await givenClaimed(api, { principal: 40_000_000 });
  for (const [name, as, more] of [
    ["caseApprove", RUI, OVERRIDE],
    ["caseReturn", SENIOR, { words: "Not shown." }],
    ["caseDecline", RUI, DECLINE],
    ["appealOpen", PARTNER, { words: "Please." }],
  ] as const)
    now = await step(name, now, as, more);
}

beforeAll(async () => {
  for (const given of Object.values(GIVEN)) await (given as (api: Api) => Promise<unknown>)(api);
  await givenAppeals();
});

const CASES = `query L($filter: CaseFilter) { cases(filter: $filter, first: 100) { totalCount nodes {
  id status assignedTo { id } permittedActions { action allowed } } } }`;
const list = async (as: Actor, now: string, filter: object = {}) =>
  (await api.execute(CASES, { filter }, { as, now })).data.cases as { totalCount: number; nodes: Case[] };

const may = ({ permittedActions }: Case, ...wanted: string[]) =>
  permittedActions.some(({ action, allowed }) => allowed && wanted.includes(action));
/** What somebody holds and decides, and what they may take up or confirm. */
const waitsOn = (each: Case, { id }: Actor) =>
  each.assignedTo?.id === id ? each.status === "UNDER_REVIEW" : may(each, "CLAIM", "TAKE_APPEAL", "CONFIRM");

describe.each(REVIEWERS.map((actor) => [actor.name, actor] as const))("what waits on %s", (_, actor) => {
  test.each([
    ["while claims last", api.now],
    ["when they have run out", LATER],
  ])("is what they hold, and what they may take up or confirm, %s", async (_when, now) => {
    const all = await list(actor, now);
    const expected = all.nodes.filter((each) => waitsOn(each, actor)).map(({ id }) => id);
    const { nodes, totalCount } = await list(actor, now, { assigned: "WAITING_ON_ME" });
    expect(nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(totalCount).toBe(expected.length);
  });
});

test("there is a case of each kind that somebody is barred from, or the tests above show nothing", async () => {
  const barred = async (as: Actor, status: string) => {
    const { nodes } = await list(as, LATER, { status: [status] });
    return nodes.filter((each) => !waitsOn(each, as)).length;
  };
  expect(await barred(RUI, "UNDER_REVIEW")).toBeGreaterThan(0);
  expect(await barred(SENIOR, "UNDER_REVIEW")).toBeGreaterThan(0);
  expect(await barred(SENIOR, "PENDING_SECOND_REVIEW")).toBeGreaterThan(0);
  expect(await barred(SENIOR, "APPEALED")).toBeGreaterThan(1);
});
