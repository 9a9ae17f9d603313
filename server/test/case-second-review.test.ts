import { describe, expect, test } from "vitest";
import { AUDITOR, LIN, OTHER_SENIOR, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed, TWO_OFFERS } from "./support/given-case.ts";

const api = givenApi();
const OVERRIDE = { overrideReason: "Papers seen on a call." };

/** A case that waits for a second reviewer: 300 000.00 outstanding is above what one person may decide. */
async function givenPending() {
  const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
  const input = { caseId: id, expectedVersion: version, offers: TWO_OFFERS, ...OVERRIDE };
  return (await api.command("caseApprove", input, RUI, "case { id version status offersHash }")).case;
}

describe("a second review", () => {
  test("is never the maker's own", async () => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 }, SENIOR);
    const input = { caseId: id, expectedVersion: version, offers: TWO_OFFERS, ...OVERRIDE };
    const pending = (await api.command("caseApprove", input, SENIOR, "case { version offersHash }")).case;
    const confirm = { caseId: id, expectedVersion: pending.version, termsHash: pending.offersHash };
    expect((await api.command("caseConfirm", confirm, SENIOR)).userErrors).toMatchObject([
      { __typename: "FourEyesError", code: "MAKER_CANNOT_CHECK" },
    ]);
    expect((await api.command("caseConfirm", confirm, OTHER_SENIOR)).case.status).toBe("OFFERED");
  });

  test("is asked for by a pause of interest over the months put off, as by a waiver of all of it", async () => {
    const asked = async (...more: object[]) => {
      const { id, version } = await givenClaimed(api);
      const offers = [{ measures: [{ type: "SHIFT", months: 3 }, ...more] }];
      const input = { caseId: id, expectedVersion: version, offers, ...OVERRIDE };
      return (await api.command("caseApprove", input, RUI, "case { secondReviewReasons }")).case.secondReviewReasons;
    };
    const pause = { type: "INTEREST_PAUSE", fromDate: "2026-02-10", toDate: "2026-05-10" };
    expect(await asked(pause)).toContain("WAIVER_ABOVE_AUTHORITY");
    expect(await asked({ ...pause, toDate: "2026-03-10" })).not.toContain("WAIVER_ABOVE_AUTHORITY");
    expect(await asked({ type: "WAIVE", share: "1" })).toContain("WAIVER_ABOVE_AUTHORITY");
  });

  test("confirms exactly the offers that were seen", async () => {
    const { id, version } = await givenPending();
    const confirm = { caseId: id, expectedVersion: version, termsHash: "0".repeat(64) };
    expect((await api.command("caseConfirm", confirm, SENIOR)).userErrors).toMatchObject([{ code: "TERMS_CHANGED" }]);
  });

  test("that returns a case voids its offers, and the maker decides anew", async () => {
    const { id, version } = await givenPending();
    const returned = await api.command(
      "caseReturn",
      { caseId: id, expectedVersion: version, words: "Two months are enough." },
      SENIOR,
      "case { status version offersHash secondReviewReasons offers { status } }",
    );
    expect(returned.case).toMatchObject({
      status: "UNDER_REVIEW",
      offersHash: null,
      secondReviewReasons: [],
      offers: [{ status: "VOID" }, { status: "VOID" }],
    });
  });

  test("is not open to a reviewer, and nothing is to an auditor", async () => {
    const { id, version, offersHash } = await givenPending();
    const confirm = { caseId: id, expectedVersion: version, termsHash: offersHash };
    await expect(api.command("caseConfirm", confirm, LIN)).rejects.toThrow("FORBIDDEN");
    await expect(api.command("caseClaim", { caseId: id, expectedVersion: version }, AUDITOR)).rejects.toThrow(
      "FORBIDDEN",
    );
  });
});
