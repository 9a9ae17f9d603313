import { describe, expect, test } from "vitest";
import { OTHER_SENIOR, PARTNER, RUI, SENIOR } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { givenClaimed } from "./support/given-case.ts";

const api = givenApi();
const DECLINE = { reasonCodes: ["HARDSHIP_NOT_SHOWN"], words: "The papers do not show the illness." };

describe("a decline", () => {
  test("needs a reason and words, tells the next steps, and keeps the hold until the time to appeal is over", async () => {
    const { id, version } = await givenClaimed(api);
    const decline = { caseId: id, expectedVersion: version, ...DECLINE };
    expect((await api.command("caseDecline", { ...decline, reasonCodes: [] }, RUI)).userErrors[0].code).toBe(
      "REASONS_MISSING",
    );
    expect((await api.command("caseDecline", { ...decline, words: "" }, RUI)).userErrors[0].code).toBe("TEXT_EMPTY");
    const declined = await api.command(
      "caseDecline",
      decline,
      RUI,
      "case { status appealUntil protections { toOn reason } latestDecision { outcome words nextSteps reasonCodes } }",
    );
    expect(declined.case).toMatchObject({
      status: "DECLINED",
      appealUntil: "2026-03-20",
      latestDecision: { outcome: "DECLINED", words: DECLINE.words, reasonCodes: ["HARDSHIP_NOT_SHOWN"] },
    });
    expect(declined.case.latestDecision.nextSteps).not.toBe("");
    expect(declined.case.protections).toEqual([
      { toOn: "2026-03-20", reason: "APPEAL_WINDOW" },
      { toOn: "2026-03-20", reason: "APPEAL_WINDOW" },
    ]);
  });

  test("is appealed within its window, and heard by somebody who had no hand in it", async () => {
    const { id, version } = await givenClaimed(api, {}, SENIOR);
    const declined = (await api.command("caseDecline", { caseId: id, expectedVersion: version, ...DECLINE }, SENIOR))
      .case;
    const appeal = { caseId: id, expectedVersion: declined.version, words: "我有新的诊断证明。" };
    const late = await api.command("appealOpen", appeal, PARTNER, "case { status }", "2026-03-21T02:00:00.000Z");
    expect(late.userErrors).toMatchObject([{ code: "APPEAL_WINDOW_CLOSED" }]);
    const appealed = (await api.command("appealOpen", appeal, PARTNER, "case { version status protections { toOn } }"))
      .case;
    expect(appealed).toMatchObject({ status: "APPEALED", protections: [{ toOn: null }, { toOn: null }] });
    const take = { caseId: id, expectedVersion: appealed.version };
    expect((await api.command("caseClaim", take, SENIOR)).userErrors).toMatchObject([
      { code: "APPEAL_NEEDS_ANOTHER_PERSON" },
    ]);
    expect((await api.command("caseClaim", take, OTHER_SENIOR)).case.status).toBe("UNDER_REVIEW");
  });

  test("that is upheld on appeal is final, and its protection ends that day", async () => {
    const { id, version } = await givenClaimed(api);
    const declined = (await api.command("caseDecline", { caseId: id, expectedVersion: version, ...DECLINE }, RUI)).case;
    const appeal = { caseId: id, expectedVersion: declined.version, words: "请再看一次。" };
    const appealed = (await api.command("appealOpen", appeal, PARTNER)).case;
    const uphold = { caseId: id, expectedVersion: appealed.version, ...DECLINE };
    const fields = "case { version status appealUntil protections { toOn } latestDecision { outcome } }";
    const upheld = await api.command("appealUphold", uphold, SENIOR, fields);
    expect(upheld.case).toMatchObject({
      status: "DECLINED",
      appealUntil: null,
      latestDecision: { outcome: "DECLINE_UPHELD" },
      protections: [{ toOn: "2026-03-05" }, { toOn: "2026-03-05" }],
    });
    const again = await api.command("appealOpen", { ...appeal, expectedVersion: upheld.case.version }, PARTNER);
    expect(again.userErrors).toMatchObject([{ code: "DECISION_FINAL" }]);
  });
});
