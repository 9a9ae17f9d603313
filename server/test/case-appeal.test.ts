import { describe, expect, test } from "vitest";
import { OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed, givenLoan } from "./support/given-case.ts";
import { APPLICATION, DECLINE, givenAppealed, givenDeclined, givenHeard, OVERRIDE } from "./support/given-status.ts";
import { look, uuid } from "./support/rows.ts";

const api = givenApi();
const THIRD = { ...OTHER_SENIOR, id: "01900000-0000-7000-9000-0000000000c3", name: "Third" };
const protection = (loanId: string) =>
  look(
    api,
    'select from_on::text as "from", to_on::text as "to", reason from protection where loan_id = $1 and kind = \'COLLECTION_HOLD\' order by from_on',
    [uuid(loanId)],
  );

describe("an appeal", () => {
  test("is not for a reviewer to take, nor to decide once a senior let it go, and the button says the same", async () => {
    const { id, version } = await givenAppealed(api, SENIOR);
    const take = { caseId: id, expectedVersion: version };
    const refused = await api.command("caseClaim", take, RUI);
    expect(refused).toMatchObject({ case: null, userErrors: [{ code: "ROLE_NOT_ALLOWED" }] });
    expect(refused.userErrors[0].message).toMatch(/Reviewer.*may not/);

    const taken = (await api.command("caseClaim", take, OTHER_SENIOR)).case;
    const released = (await api.command("caseRelease", { caseId: id, expectedVersion: taken.version }, OTHER_SENIOR))
      .case;
    const again = await api.command("caseClaim", { caseId: id, expectedVersion: released.version }, RUI);
    expect(again.userErrors).toMatchObject([{ code: "ROLE_NOT_ALLOWED" }]);
    const query = "query Q($id: ID!) { case(id: $id) { permittedActions { action allowed reasonCode } } }";
    const { permittedActions } = (await api.execute(query, { id }, { as: RUI })).data.case;
    expect(permittedActions).toContainEqual({ action: "CLAIM", allowed: false, reasonCode: "ROLE_NOT_ALLOWED" });
  });

  test("may end in an approval, confirmed by a third person and never by whoever declined", async () => {
    const { id, version } = await givenHeard(api);
    const approved = (
      await api.command(
        "caseApprove",
        { caseId: id, expectedVersion: version, ...OVERRIDE },
        OTHER_SENIOR,
        "case { version status offersHash }",
      )
    ).case;
    expect(approved.status).toBe("PENDING_SECOND_REVIEW");
    const confirm = { caseId: id, expectedVersion: approved.version, termsHash: approved.offersHash };
    expect((await api.command("caseConfirm", confirm, SENIOR)).userErrors).toMatchObject([
      { __typename: "FourEyesError", code: "APPEAL_NEEDS_ANOTHER_PERSON" },
    ]);
    expect((await api.command("caseConfirm", confirm, OTHER_SENIOR)).userErrors).toMatchObject([
      { code: "MAKER_CANNOT_CHECK" },
    ]);
    const fields = "case { status maker { name } checker { name } }";
    expect((await api.command("caseConfirm", confirm, THIRD, fields)).case).toMatchObject({
      status: "OFFERED",
      maker: { name: "Mei" },
      checker: { name: "Third" },
    });
  });

  test("may leave the decline to stand: for good, with the protection ended, and only by somebody else", async () => {
    const { id, version } = await givenAppealed(api, SENIOR);
    const uphold = { caseId: id, expectedVersion: version, ...DECLINE };
    expect((await api.command("appealUphold", uphold, SENIOR)).userErrors).toMatchObject([
      { code: "APPEAL_NEEDS_ANOTHER_PERSON" },
    ]);
    await expect(api.command("appealUphold", uphold, RUI)).rejects.toThrow("FORBIDDEN");
    expect((await api.command("appealUphold", { ...uphold, words: "\u200b " }, OTHER_SENIOR)).userErrors).toMatchObject(
      [{ code: "TEXT_EMPTY", field: ["words"] }],
    );
    const fields = "case { version status appealUntil closedAt latestDecision { outcome } protections { toOn } }";
    const upheld = (await api.command("appealUphold", uphold, OTHER_SENIOR, fields)).case;
    expect(upheld).toMatchObject({
      status: "DECLINED",
      appealUntil: null,
      closedAt: api.now,
      latestDecision: { outcome: "DECLINE_UPHELD" },
      protections: [{ toOn: "2026-03-05" }, { toOn: "2026-03-05" }],
    });
    const again = { caseId: id, expectedVersion: upheld.version, words: "Once more." };
    expect((await api.command("appealOpen", again, PARTNER)).userErrors).toMatchObject([{ code: "DECISION_FINAL" }]);
  });

  test("declined again by the one who heard it is final, too", async () => {
    const { id, version } = await givenHeard(api);
    const decline = { caseId: id, expectedVersion: version, ...DECLINE };
    const fields = "case { status appealUntil closedAt latestDecision { outcome } protections { toOn } }";
    expect((await api.command("caseDecline", decline, OTHER_SENIOR, fields)).case).toMatchObject({
      status: "DECLINED",
      appealUntil: null,
      closedAt: api.now,
      latestDecision: { outcome: "DECLINE_UPHELD" },
      protections: [{ toOn: "2026-03-05" }, { toOn: "2026-03-05" }],
    });
  });

  test("is refused while a newer application on the loan is open, and heard once that is withdrawn", async () => {
    const loanId = await givenLoan(api);
    const submit = () => api.command("caseSubmit", { loanId, ...APPLICATION }, PARTNER);
    const first = (await submit()).case;
    const claimed = (await api.command("caseClaim", { caseId: first.id, expectedVersion: first.version }, SENIOR)).case;
    const decline = { caseId: first.id, expectedVersion: claimed.version, ...DECLINE };
    const declined = (await api.command("caseDecline", decline, SENIOR)).case;
    const second = (await submit()).case;
    expect(await protection(loanId)).toEqual([
      { from: "2026-03-05", to: "2026-03-20", reason: "APPEAL_WINDOW" },
      { from: "2026-03-21", to: null, reason: "APPLICATION" },
    ]);

    const appeal = { caseId: first.id, expectedVersion: declined.version, words: "Please look again." };
    expect(await api.command("appealOpen", appeal, PARTNER)).toMatchObject({
      case: null,
      userErrors: [{ code: "OPEN_CASE_ON_LOAN" }],
    });
    await api.command("caseWithdraw", { caseId: second.id, expectedVersion: second.version }, PARTNER);
    const heard = await api.command("appealOpen", appeal, PARTNER, "case { id version status }");
    expect(heard.case).toMatchObject({ status: "APPEALED" });
    expect(await protection(loanId)).toEqual([
      { from: "2026-03-05", to: "2026-03-20", reason: "APPLICATION" },
      { from: "2026-03-21", to: "2026-03-21", reason: "APPLICATION" },
      { from: "2026-03-22", to: null, reason: "APPLICATION" },
    ]);

    const uphold = { caseId: first.id, expectedVersion: heard.case.version, ...DECLINE };
    const on = "2026-03-30T02:00:00.000Z";
    expect((await api.command("appealUphold", uphold, OTHER_SENIOR, "case { status }", on)).userErrors).toEqual([]);
    expect((await protection(loanId)).at(-1)).toMatchObject({ from: "2026-03-22", to: "2026-03-30" });
  });

  test("opened twice at once is opened once", async () => {
    const { id, version } = await givenDeclined(api);
    const appeal = { caseId: id, expectedVersion: version, words: "Please." };
    const answers = await Promise.all([1, 2, 3].map(() => api.command("appealOpen", appeal, PARTNER)));
    expect(answers.map((answer) => answer.case?.status ?? answer.userErrors[0].code).sort()).toEqual([
      "APPEALED",
      "STALE_CASE",
      "STALE_CASE",
    ]);
  });

  test("bars the checker who had sent the first proposal back, as it bars the one who declined", async () => {
    const { id, version } = await givenClaimed(api, { principal: 40_000_000 });
    const step = async (name: string, at: number, as: typeof RUI, more: object) =>
      (await api.command(name, { caseId: id, expectedVersion: at, ...more }, as)).case.version;
    let now = await step("caseApprove", version, RUI, OVERRIDE);
    now = await step("caseReturn", now, SENIOR, { words: "Not shown." });
    now = await step("caseDecline", now, RUI, DECLINE);
    now = await step("appealOpen", now, PARTNER, { words: "Please." });
    expect((await api.command("caseClaim", { caseId: id, expectedVersion: now }, SENIOR)).userErrors).toMatchObject([
      { code: "APPEAL_NEEDS_ANOTHER_PERSON" },
    ]);
  });
});
