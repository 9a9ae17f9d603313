import { afterAll, describe, expect, test } from "vitest";
import { HARBOR_PARTNER, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed, givenLoan } from "./support/given-case.ts";
import { acts, storedCase, timeActs, WRONG_LOOKS } from "./support/given-clocks.ts";
import {
  APPLICATION,
  givenDeclined,
  givenDraft,
  givenEvidenceRequested,
  givenHeard,
  givenOffered,
} from "./support/given-status.ts";
import { look, rowOf, uuid } from "./support/rows.ts";

const api = givenApi();
afterAll(async () => expect(await look(api, WRONG_LOOKS)).toEqual([]));
const protection = async (id: string) =>
  look(api, "select distinct to_on::text as to, end_reason from protection where case_id = $1", [uuid(id)]);

/** Everything is given on Thursday 5 March 2026, 10:00 in Shanghai, whose midnight is 16:00 UTC. */
const EXPIRIES = [
  { what: "an evidence request", lastDay: "2026-03-12", given: givenEvidenceRequested, to: "UNDER_REVIEW" },
  { what: "offers", lastDay: "2026-03-12", given: givenOffered, to: "EXPIRED" },
  { what: "the time to appeal", lastDay: "2026-03-20", given: givenDeclined, to: "DECLINED" },
  { what: "a draft", lastDay: "2026-04-04", given: givenDraft, to: "EXPIRED" },
] as const;
const ACT: Readonly<Record<string, string[]>> = {
  "an evidence request": ["EVIDENCE_NOT_PROVIDED"],
  offers: ["OFFERS_EXPIRED", "PROTECTION_ENDED"],
  "the time to appeal": ["APPEAL_WINDOW_CLOSED"],
  "a draft": ["DRAFT_EXPIRED"],
};

describe.each(EXPIRIES)("$what until $lastDay", ({ what, lastDay, given, to }) => {
  test("stands to the end of that day, runs out at midnight, and once", async () => {
    const { id } = await given(api);
    const before = await rowOf(api, id);
    await timeActs(api, `${lastDay}T15:59:59.999Z`);
    expect(await rowOf(api, id)).toBe(before);
    await timeActs(api, `${lastDay}T16:00:00.000Z`);
    expect(await storedCase(api, id)).toMatchObject({ status: to });
    expect(await acts(api, id)).toEqual(ACT[what]);
    const after = await rowOf(api, id);
    await timeActs(api, `${lastDay}T16:00:30.000Z`);
    expect(await rowOf(api, id)).toBe(after);
  });
});

test("each lender has its own midnight: a draft in New York ends with New York's day", async () => {
  const loanId = await givenLoan(api, { as: HARBOR_PARTNER, currency: "USD" });
  // 2 o'clock UTC on 5 March is 21:00 on the 4th there; on 4 April the clocks have been put forward.
  const { case: draft } = await api.command("caseDraft", { loanId, ...APPLICATION }, HARBOR_PARTNER);
  await timeActs(api, "2026-04-04T03:59:59.999Z");
  expect(await storedCase(api, draft.id)).toMatchObject({ status: "DRAFT", closed_at: null });
  await timeActs(api, "2026-04-04T04:00:00.000Z");
  expect(await storedCase(api, draft.id)).toMatchObject({
    status: "EXPIRED",
    closed_at: new Date(Date.UTC(2026, 3, 4, 4)),
  });
});

test("after an evidence request ran out the clock runs again, and the case can be decided", async () => {
  const { id } = await givenEvidenceRequested(api);
  const clock = async (now: string) =>
    (
      await api.execute(
        "query ($id: ID!) { case(id: $id) { clock { state businessDaysLeft } } }",
        { id },
        { as: RUI, now },
      )
    ).data.case.clock;
  expect(await clock("2026-03-12T15:00:00.000Z")).toMatchObject({ state: "STOPPED" });
  await timeActs(api, "2026-03-12T16:00:00.000Z");
  // Seven days, none of which had gone by when the documents were asked for: 13, 16, 17, 18, 19, 20 and 23 March.
  expect(await clock("2026-03-13T02:00:00.000Z")).toEqual({ state: "ON_TIME", businessDaysLeft: 6 });
  const { version } = await storedCase(api, id);
  const claimed = await api.command(
    "caseClaim",
    { caseId: id, expectedVersion: version },
    RUI,
    undefined,
    "2026-03-13T02:00:00.000Z",
  );
  expect(claimed.case).toMatchObject({ status: "UNDER_REVIEW" });
});

test("when offers expire they lapse, and protection ends on the day on which that was seen", async () => {
  const { id, offers } = await givenOffered(api);
  await timeActs(api, "2026-03-22T16:00:00.000Z");
  expect(await protection(id)).toEqual([{ to: "2026-03-23", end_reason: "EXPIRED" }]);
  const stored = await look(api, "select distinct status from offer where case_id = $1", [uuid(id)]);
  expect(stored).toEqual([{ status: "LAPSED" }]);
  const { version } = await storedCase(api, id);
  const accept = { offerId: offers[0]?.id, expectedVersion: version, termsHash: offers[0]?.termsHash };
  expect((await api.command("offerAccept", accept, PARTNER)).userErrors[0]).toMatchObject({
    code: "ILLEGAL_TRANSITION",
  });
});

test("what the offers held of the relief budget is free again when they expire", async () => {
  const period = { from: "2026-03-01", to: "2026-03-31", amount: 1_000_000_000, reason: "Board resolution." };
  await api.command("budgetSet", period, SENIOR, "budget { id }");
  const held = async () => (await look(api, "select reserved_minor::float8 as held from relief_budget"))[0]?.held;
  const claimed = await givenClaimed(api);
  const offers = [
    {
      measures: [
        { type: "SHIFT", months: 3 },
        { type: "WAIVE", share: "0.5" },
      ],
    },
  ];
  const approve = { caseId: claimed.id, expectedVersion: claimed.version, offers, overrideReason: "Papers seen." };
  const { case: pending } = await api.command("caseApprove", approve, RUI, "case { version offersHash }");
  const confirm = { caseId: claimed.id, expectedVersion: pending.version, termsHash: pending.offersHash };
  await api.command("caseConfirm", confirm, SENIOR);
  expect(await held()).toBe(12_237);
  await timeActs(api, "2026-03-12T16:00:00.000Z");
  expect(await held()).toBe(0);
});

test("an answer to a second request leaves the first, which ran out, unanswered", async () => {
  const { id } = await givenEvidenceRequested(api);
  await timeActs(api, "2026-03-12T16:00:00.000Z");
  const now = "2026-03-13T02:00:00.000Z";
  const go = async (name: string, as: typeof RUI, more: object = {}) => {
    const { version } = await storedCase(api, id);
    const done = await api.command(name, { caseId: id, expectedVersion: version, ...more }, as, undefined, now);
    expect(done.userErrors).toEqual([]);
  };
  await go("caseClaim", RUI);
  await go("caseRequestEvidence", RUI, { kinds: ["MEDICAL_CERTIFICATE"], note: "请再提供一次。" });
  await go("caseExtendEvidence", RUI);
  await go("caseProvideEvidence", PARTNER);
  const requests =
    "select due_on::text as due, answered_on::text as answered from evidence_request where case_id = $1 order by 1";
  expect(await look(api, requests, [uuid(id)])).toEqual([
    { due: "2026-03-12", answered: null },
    { due: "2026-03-27", answered: "2026-03-13" },
  ]);
});

test("after the time to appeal the case is closed and protection is over, to the day that was said", async () => {
  const { id } = await givenDeclined(api);
  await timeActs(api, "2026-03-30T16:00:00.000Z");
  expect(await protection(id)).toEqual([{ to: "2026-03-20", end_reason: "DECLINED" }]);
  expect((await storedCase(api, id)).closed_at).toEqual(new Date("2026-03-30T16:00:00.000Z"));
});

test("after ten days of downtime everything happens, in its order", async () => {
  const { id } = await givenEvidenceRequested(api);
  await timeActs(api, "2026-04-02T02:00:00.000Z");
  expect(await acts(api, id)).toEqual(["EVIDENCE_NOT_PROVIDED", "CLOCK_AT_RISK", "CLOCK_BREACHED"]);
  const heard = await givenHeard(api);
  await timeActs(api, "2026-04-02T02:00:00.000Z");
  expect(await acts(api, heard.id)).toEqual(["CLOCK_AT_RISK", "CLOCK_BREACHED"]);
});
