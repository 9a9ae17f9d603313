import { describe, expect, test } from "vitest";
import type { CaseAction } from "./case-action.ts";
import type { CaseState } from "./case-state.ts";
import { code, play, typicalState } from "./testing.ts";
import { transition } from "./transition.ts";

const on = "2026-03-05";

const approve = (by: string, secondReview: string[] = []): CaseAction => ({
  type: "APPROVE",
  by,
  on,
  offers: 2,
  offerValidUntil: "2026-03-12",
  secondReview,
});

const decline = (by: string): CaseAction => ({
  type: "DECLINE",
  by,
  on,
  reasons: ["HARDSHIP_NOT_SHOWN"],
  appealUntil: "2026-03-20",
});

describe("the happy path", () => {
  test("submit, claim, approve, confirm by another, accept, complete", () => {
    const end = play(
      { status: "DRAFT" },
      { type: "SUBMIT", on: "2026-03-02" },
      { type: "CLAIM", by: "ann", on },
      approve("ann", ["EXPOSURE"]),
      { type: "CONFIRM", by: "bo", on, offerValidUntil: "2026-03-12" },
      { type: "ACCEPT_OFFER", on: "2026-03-12" },
      { type: "COMPLETE", on: "2026-09-01" },
    );
    expect(end).toEqual({
      ok: true,
      value: {
        status: "COMPLETED",
        submittedOn: "2026-03-02",
        maker: "ann",
        checker: "bo",
        declinedBy: null,
        declineChecker: null,
        appealedOn: null,
      },
    });
  });

  test("an automatic approval has no maker", () => {
    const end = transition(typicalState("SUBMITTED"), {
      type: "AUTO_APPROVE",
      on,
      offers: 1,
      offerValidUntil: "2026-03-12",
    });
    expect(end).toMatchObject({ ok: true, value: { status: "OFFERED", maker: null, checker: null } });
  });
});

describe("whose case it is", () => {
  test.each([
    { who: "the holder", by: "ann", assignedTo: "ann", says: "OFFERED" },
    { who: "somebody else", by: "dee", assignedTo: "ann", says: "HELD_BY_ANOTHER" },
    { who: "anybody while nobody holds it", by: "dee", assignedTo: null, says: "NOT_CLAIMED" },
  ])("approving by $who says $says", ({ by, assignedTo, says }) => {
    const state = { ...typicalState("UNDER_REVIEW"), assignedTo } as CaseState;
    expect(code(transition(state, approve(by)))).toBe(says);
  });

  test("a case held by another cannot be claimed; one's own can, as often as one likes", () => {
    expect(code(transition(typicalState("UNDER_REVIEW"), { type: "CLAIM", by: "dee", on }))).toBe("HELD_BY_ANOTHER");
    expect(code(transition(typicalState("UNDER_REVIEW"), { type: "CLAIM", by: "ann", on }))).toBe("UNDER_REVIEW");
  });

  test("a released case stays under review, held by nobody", () => {
    expect(transition(typicalState("UNDER_REVIEW"), { type: "RELEASE", by: "ann", on })).toMatchObject({
      value: { status: "UNDER_REVIEW", assignedTo: null },
    });
  });

  test("after evidence the case is back with its holder", () => {
    expect(transition(typicalState("EVIDENCE_REQUESTED"), { type: "PROVIDE_EVIDENCE", on })).toMatchObject({
      value: { status: "UNDER_REVIEW", assignedTo: "ann" },
    });
  });
});

describe("two people", () => {
  test("the maker cannot confirm or return their own proposal", () => {
    const pending = typicalState("PENDING_SECOND_REVIEW");
    expect(code(transition(pending, { type: "CONFIRM", by: "ann", on, offerValidUntil: on }))).toBe(
      "MAKER_CANNOT_CHECK",
    );
    expect(code(transition(pending, { type: "RETURN", by: "ann", on }))).toBe("MAKER_CANNOT_CHECK");
  });

  test("a returned proposal is with its maker again, and who returned it cannot make the next one", () => {
    const returned = play(typicalState("PENDING_SECOND_REVIEW"), { type: "RETURN", by: "bo", on });
    expect(returned).toMatchObject({ value: { status: "UNDER_REVIEW", assignedTo: "ann", checker: "bo" } });
    const taken = play(
      typicalState("PENDING_SECOND_REVIEW"),
      { type: "RETURN", by: "bo", on },
      { type: "RELEASE", by: "ann", on },
      { type: "CLAIM", by: "bo", on },
    );
    if (!taken.ok) throw new Error(taken.error.code);
    expect(code(transition(taken.value, approve("bo")))).toBe("CHECKER_CANNOT_DECIDE");
    expect(code(transition(taken.value, decline("bo")))).toBe("CHECKER_CANNOT_DECIDE");
  });

  test("an agreement is undone by a second person, never by the one who proposed it", () => {
    const propose: CaseAction = { type: "PROPOSE_CANCEL", by: "ann", on };
    expect(code(play(typicalState("ACTIVE"), { type: "CANCEL", by: "bo", on }))).toBe("CANCEL_NOT_PROPOSED");
    expect(code(play(typicalState("ACTIVE"), propose, { type: "CANCEL", by: "ann", on }))).toBe(
      "CANCEL_NEEDS_TWO_PEOPLE",
    );
    expect(code(play(typicalState("ACTIVE"), propose, { type: "CANCEL", by: "bo", on }))).toBe("CANCELLED");
  });
});

describe("dates and counts", () => {
  test.each([
    { offers: 0, says: "OFFERS_OUT_OF_RANGE" },
    { offers: 1, says: "OFFERED" },
    { offers: 4, says: "OFFERED" },
    { offers: 5, says: "OFFERS_OUT_OF_RANGE" },
    { offers: 1.5, says: "OFFERS_OUT_OF_RANGE" },
  ])("approving with $offers offers: $says", ({ offers, says }) => {
    const action = { ...approve("ann"), offers } as CaseAction;
    expect(code(transition(typicalState("UNDER_REVIEW"), action))).toBe(says);
  });

  test.each([
    { day: "2026-03-12", accept: "ACTIVE", expire: "OFFER_STILL_VALID" },
    { day: "2026-03-13", accept: "OFFER_EXPIRED", expire: "EXPIRED" },
  ])("an offer valid until 2026-03-12, on $day: accepting says $accept, expiring says $expire", (row) => {
    expect(code(transition(typicalState("OFFERED"), { type: "ACCEPT_OFFER", on: row.day }))).toBe(row.accept);
    expect(code(transition(typicalState("OFFERED"), { type: "EXPIRE", on: row.day }))).toBe(row.expire);
  });

  test("the time to answer is extended once where the policy allows one extension", () => {
    const extend: CaseAction = { type: "EXTEND_EVIDENCE", by: "ann", on, evidenceDueOn: "2026-03-17", allowed: 1 };
    expect(play(typicalState("EVIDENCE_REQUESTED"), extend)).toMatchObject({
      value: { evidenceDueOn: "2026-03-17", evidenceExtensions: 1 },
    });
    expect(code(play(typicalState("EVIDENCE_REQUESTED"), extend, extend))).toBe("EVIDENCE_EXTENDED_ALREADY");
  });

  test("an open evidence request is its reviewer's, or anybody's once the lease ran out; time itself may close it", () => {
    const requested = typicalState("EVIDENCE_REQUESTED");
    const close = (by: string | null): CaseAction => ({ type: "CLOSE_EVIDENCE_REQUEST", by, on });
    expect(code(transition(requested, close("dee")))).toBe("HELD_BY_ANOTHER");
    expect(code(transition(requested, close("ann")))).toBe("UNDER_REVIEW");
    expect(code(transition(requested, close(null)))).toBe("UNDER_REVIEW");
    expect(code(transition({ ...requested, assignedTo: null } as CaseState, close("dee")))).toBe("UNDER_REVIEW");
  });

  test("a decline without reasons is refused", () => {
    expect(code(transition(typicalState("UNDER_REVIEW"), { ...decline("ann"), reasons: [] } as CaseAction))).toBe(
      "REASONS_MISSING",
    );
  });
});

describe("new information", () => {
  const reopen = (by: string): CaseAction => ({ type: "REOPEN", by, on: "2026-04-01" });

  test.each(["DECLINED", "SPECIAL_HANDLING", "WITHDRAWN", "EXPIRED"] as const)(
    "opens a case that is %s again, as received that day, with whoever took it up",
    (status) => {
      expect(transition(typicalState(status), reopen("dee"))).toMatchObject({
        value: { status: "UNDER_REVIEW", assignedTo: "dee", submittedOn: "2026-04-01", maker: null, declinedBy: null },
      });
    },
  );

  test("does not open a draft that was given up: there is nothing to go on with", () => {
    for (const status of ["WITHDRAWN", "EXPIRED"] as const)
      expect(code(transition({ status }, reopen("dee")))).toBe("ILLEGAL_TRANSITION");
  });

  test("after an appeal bars whoever the appeal barred, and the next decline is for good", () => {
    const final = play(typicalState("APPEALED"), { type: "UPHOLD_DECLINE", by: "dee", on, reasons: ["OTHER"] });
    if (!final.ok) throw new Error(final.error.code);
    expect(code(transition(final.value, reopen("ann")))).toBe("APPEAL_NEEDS_ANOTHER_PERSON");
    expect(play(final.value, reopen("cy"), decline("cy"))).toMatchObject({ value: { appealUntil: null } });
  });
});
