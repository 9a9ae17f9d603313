import { describe, expect, test } from "vitest";
import { LIN, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenCase, givenClaimed, THREE_MONTHS } from "./support/given-case.ts";

const api = givenApi();
const OVERRIDE = { overrideReason: "Papers seen on a call." };

describe("a claim", () => {
  test("is held against others until its half hour is over, then anybody may take the case", async () => {
    const { id, version } = await givenClaimed(api, {}, RUI);
    const claim = { caseId: id, expectedVersion: version };
    expect((await api.command("caseClaim", claim, LIN)).userErrors).toMatchObject([{ code: "HELD_BY_ANOTHER" }]);
    const later = "2026-03-05T02:31:00.000Z";
    const taken = await api.command("caseClaim", claim, LIN, "case { assignedTo { name } }", later);
    expect(taken.case.assignedTo.name).toBe("Lin");
  });

  test("can be let go by its holder, and not by a colleague", async () => {
    const { id, version } = await givenClaimed(api, {}, RUI);
    const release = { caseId: id, expectedVersion: version };
    expect((await api.command("caseRelease", release, LIN)).userErrors).toMatchObject([{ code: "HOLDER_ONLY" }]);
    const released = await api.command("caseRelease", release, RUI, "case { status assignedTo { name } }");
    expect(released.case).toEqual({ status: "UNDER_REVIEW", assignedTo: null });
  });
});

describe("an evidence request", () => {
  test("made in time stops the clock, and the answer starts it again", async () => {
    const { id, version } = await givenClaimed(api);
    const request = { caseId: id, expectedVersion: version, kinds: ["MEDICAL_CERTIFICATE"], note: "请提供诊断证明。" };
    const asked = await api.command(
      "caseRequestEvidence",
      request,
      RUI,
      "case { version status clock { state } evidenceRequests { kinds dueOn inTime answeredAt } }",
    );
    expect(asked.case).toMatchObject({
      status: "EVIDENCE_REQUESTED",
      clock: { state: "STOPPED" },
      evidenceRequests: [{ kinds: ["MEDICAL_CERTIFICATE"], dueOn: "2026-03-12", inTime: true, answeredAt: null }],
    });
    const provide = { caseId: id, expectedVersion: asked.case.version };
    const answered = await api.command(
      "caseProvideEvidence",
      provide,
      PARTNER,
      "case { status clock { state businessDaysLeft } }",
    );
    expect(answered.case).toEqual({ status: "UNDER_REVIEW", clock: { state: "ON_TIME", businessDaysLeft: 7 } });
  });

  test("needs at least one document, words, and a day that lies ahead", async () => {
    const { id, version } = await givenClaimed(api);
    const base = { caseId: id, expectedVersion: version, kinds: ["IDENTITY"], note: "Please." };
    const refused = async (input: object) =>
      (await api.command("caseRequestEvidence", { ...base, ...input }, RUI)).userErrors[0].code;
    expect(await refused({ kinds: [] })).toBe("EVIDENCE_KINDS_MISSING");
    expect(await refused({ note: "  " })).toBe("TEXT_EMPTY");
    expect(await refused({ dueOn: "2026-03-05" })).toBe("DUE_DATE_OUT_OF_RANGE");
  });
});

describe("an approval", () => {
  test("within one person's authority opens its offers at once, for seven days", async () => {
    const creditRecord = Array.from({ length: 12 }, (_, i) => ({
      month: i < 10 ? `2025-${String(i + 3).padStart(2, "0")}` : `2026-0${i - 9}`,
      daysPastDue: 0,
    }));
    const loan = { startedOn: "2025-06-10", paidInstalments: 8, creditRecord };
    const asked = { ground: "SMALL_LOAN_GOOD_RECORD", requested: [{ type: "SHIFT", months: 2 }] };
    const { id, version } = await givenCase(api, loan, asked);
    const claimed = (await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI)).case;
    const offers = [{ measures: [{ type: "INTEREST_ONLY", months: 2 }] }];
    const fields = "case { status secondReviewReasons offersValidUntil offers { status validUntil } }";
    const approved = await api.command(
      "caseApprove",
      { caseId: id, expectedVersion: claimed.version, offers },
      RUI,
      fields,
    );
    expect(approved).toMatchObject({
      userErrors: [],
      case: {
        status: "OFFERED",
        secondReviewReasons: [],
        offersValidUntil: "2026-03-12",
        offers: [{ status: "OPEN" }],
      },
    });
  });

  test("carries one to four offers that differ, or is refused and changes nothing", async () => {
    const { id, version } = await givenClaimed(api);
    const refused = async (offers: object[]) =>
      (await api.command("caseApprove", { caseId: id, expectedVersion: version, offers, ...OVERRIDE }, RUI))
        .userErrors[0].code;
    expect(await refused([])).toBe("OFFERS_OUT_OF_RANGE");
    expect(await refused([1, 2, 3, 4, 5].map((months) => ({ measures: [{ type: "SHIFT", months }] })))).toBe(
      "OFFERS_OUT_OF_RANGE",
    );
    expect(await refused([...THREE_MONTHS, ...THREE_MONTHS])).toBe("OFFERS_ALIKE");
    expect(await refused([{ measures: [] }])).toBe("NOTHING_REQUESTED");
    expect(await refused([{ measures: [{ type: "SHIFT" }] }])).toBe("MEASURE_INCOMPLETE");
    expect(await refused([{ measures: [{ type: "EXTEND", months: 3, share: "0.5" }] }])).toBe("MEASURE_FIELD_UNUSED");
    const read = await api.execute(
      "query ($id: ID!) { case(id: $id) { version status decisions { number } } }",
      { id },
      { as: RUI },
    );
    expect(read.data.case).toEqual({ version, status: "UNDER_REVIEW", decisions: [] });
  });

  test("that overrides a failed rule says why", async () => {
    const { id, version } = await givenClaimed(api);
    const input = { caseId: id, expectedVersion: version, offers: THREE_MONTHS };
    const { userErrors } = await api.command("caseApprove", input, RUI);
    expect(userErrors).toMatchObject([{ code: "OVERRIDE_REASON_MISSING", field: ["overrideReason"] }]);
    expect(userErrors[0].message).toMatch(/^These offers do not meet .*G\d/);
  });
});

describe("a withdrawal", () => {
  test("ends the case, its offers and its protection", async () => {
    const { id, version } = await givenCase(api);
    const withdrawn = await api.command(
      "caseWithdraw",
      { caseId: id, expectedVersion: version, words: "不再需要" },
      PARTNER,
      "case { status protections { toOn endReason } }",
    );
    expect(withdrawn.case).toEqual({
      status: "WITHDRAWN",
      protections: [
        { toOn: "2026-03-05", endReason: "WITHDRAWN" },
        { toOn: "2026-03-05", endReason: "WITHDRAWN" },
      ],
    });
  });
});
