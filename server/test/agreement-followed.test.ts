import { describe, expect, test } from "vitest";
import { PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";
import { APPLICATION, type CaseThere, givenActive, givenUndone } from "./support/given-status.ts";

const api = givenApi();
const LOAN = "query L($id: ID!) { case(id: $id) { loan { id } } }";
const loanOf = async ({ id }: CaseThere): Promise<string> =>
  (await api.execute(LOAN, { id }, { as: PARTNER })).data.case.loan.id;

describe("a later application on the same loan", () => {
  test("follows the case of the earlier relief, and the caps count both", async () => {
    const there = await givenActive(api);
    const input = { ...APPLICATION, loanId: await loanOf(there), requested: [{ type: "SHIFT", months: 3 }] };
    const fields = "case { followsCase { id number } evaluation { findings { rule measured passed } } }";
    const { case: later } = await api.command("caseSubmit", input, PARTNER, fields);
    expect(later.followsCase.id).toBe(there.id);
    const findings: { rule: string; measured: unknown; passed: boolean }[] = later.evaluation.findings;
    expect(findings.find(({ rule }) => rule === "R5_DEFERRAL_TOTAL")).toMatchObject({ passed: true });
    expect(findings.find(({ rule }) => rule === "R5_DEFERRAL_TOTAL")?.measured).toContain("6");
    expect(findings.find(({ rule }) => rule === "R6_COOLDOWN")).toMatchObject({ passed: false });
  });

  test("counts a move to a later day by the months it moved then, whatever is due by now", async () => {
    const claimed = await givenClaimed(api);
    const offers = [{ measures: [{ type: "SHIFT_TO_DATE", toDate: "2026-05-10" }] }];
    const decision = { caseId: claimed.id, expectedVersion: claimed.version, offers, overrideReason: "Seen." };
    const { case: approved } = await api.command(
      "caseApprove",
      decision,
      RUI,
      "case { id version offersHash loan { id } }",
    );
    const confirmed = { caseId: claimed.id, expectedVersion: approved.version, termsHash: approved.offersHash };
    const { case: offered } = await api.command(
      "caseConfirm",
      confirmed,
      SENIOR,
      "case { version offers { id termsHash } }",
    );
    const [{ id: offerId, termsHash }] = offered.offers;
    await api.command("offerAccept", { offerId, termsHash, expectedVersion: offered.version }, PARTNER);
    const input = { ...APPLICATION, loanId: approved.loan.id, requested: [{ type: "SHIFT", months: 3 }] };
    const { case: later } = await api.command(
      "caseSubmit",
      input,
      PARTNER,
      "case { evaluation { findings { rule measured } } }",
    );
    const { findings } = later.evaluation;
    expect(findings.find(({ rule }: { rule: string }) => rule === "R5_DEFERRAL_TOTAL").measured).toBe("5");
  });

  test("is judged as if a relief that was undone had never been: no months are counted, and no cooldown has begun", async () => {
    const loanId = await loanOf(await givenUndone(api));
    const input = { ...APPLICATION, loanId, requested: [{ type: "SHIFT", months: 3 }] };
    const fields = "case { evaluation { findings { rule measured passed } } }";
    const { case: later } = await api.command("caseSubmit", input, PARTNER, fields);
    const findings: { rule: string; measured: string | null; passed: boolean }[] = later.evaluation.findings;
    const of = (wanted: string) => findings.find(({ rule }) => rule === wanted);
    expect(of("R6_COOLDOWN")).toMatchObject({ passed: true, measured: null });
    expect(of("R5_DEFERRAL_TOTAL")?.measured).toContain("3");
  });
});
