import type { CaseActionType } from "@respite/shared/case/case-action";
import { CASE_MOVES } from "@respite/shared/case/case-moves";
import type { CaseStatus } from "@respite/shared/case/case-status";
import { describe, expect, test } from "vitest";
import type { Actor } from "../src/identity/actor.ts";
import { AUDITOR, OTHER_SENIOR, PARTNER, RUI } from "./support/actors.ts";
import { givenApi } from "./support/given-api.ts";
import { DECLINE, GIVEN, OVERRIDE } from "./support/given-status.ts";
import { rowOf } from "./support/rows.ts";

const api = givenApi();
const HASH = "0".repeat(64);

/** Every command on a case: by whom, with what, and the action it stands for. */
const COMMANDS: Readonly<Record<string, readonly [CaseActionType, Actor, object]>> = {
  caseSubmit: ["SUBMIT", PARTNER, {}],
  caseClaim: ["CLAIM", OTHER_SENIOR, {}],
  caseRelease: ["RELEASE", RUI, {}],
  caseRequestEvidence: ["REQUEST_EVIDENCE", RUI, { kinds: ["IDENTITY"], note: "Please." }],
  caseProvideEvidence: ["PROVIDE_EVIDENCE", PARTNER, {}],
  caseApprove: ["APPROVE", RUI, OVERRIDE],
  caseDecline: ["DECLINE", RUI, DECLINE],
  caseExtendEvidence: ["EXTEND_EVIDENCE", RUI, {}],
  caseSpecialHandling: ["SPECIAL_HANDLING", OTHER_SENIOR, { words: "In court." }],
  caseReopen: ["REOPEN", OTHER_SENIOR, { words: "New papers." }],
  caseConfirm: ["CONFIRM", OTHER_SENIOR, { termsHash: HASH }],
  caseReturn: ["RETURN", OTHER_SENIOR, { words: "Two months are enough." }],
  caseWithdraw: ["WITHDRAW", PARTNER, {}],
  agreementEndHoliday: ["END_HOLIDAY", PARTNER, { termsHash: HASH }],
  agreementProposeCancel: ["PROPOSE_CANCEL", RUI, { words: "Booked on the wrong loan." }],
  agreementCancel: ["CANCEL", OTHER_SENIOR, { words: "Booked on the wrong loan." }],
  offerCounter: ["COUNTER_OFFER", PARTNER, { measures: [{ type: "SHIFT", months: 2 }], words: "Two months." }],
  appealOpen: ["APPEAL", PARTNER, { words: "Please look again." }],
  appealUphold: ["UPHOLD_DECLINE", OTHER_SENIOR, DECLINE],
};

const isTakingAnAppeal = (command: string, status: CaseStatus) => command === "caseClaim" && status === "APPEALED";

describe("a command that the state of a case does not allow is refused by name, and writes nothing", () => {
  test.each(Object.keys(GIVEN) as CaseStatus[])("in %s", async (status) => {
    const { id, version } = (await GIVEN[status]?.(api)) ?? expect.fail();
    const before = await rowOf(api, id);
    for (const [command, [action, as, more]] of Object.entries(COMMANDS)) {
      if (CASE_MOVES[status][action] || isTakingAnAppeal(command, status)) continue;
      const query = `mutation M($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) { ${command}(input: $input) {
        case { id } userErrors { __typename code message ... on IllegalTransitionError { from action } } } }`;
      const input = { idempotencyKey: `${command}-${id}`.slice(0, 200), caseId: id, expectedVersion: version, ...more };
      const { data, errors } = await api.execute(query, { input }, { as });
      expect([command, errors]).toEqual([command, undefined]);
      expect([command, data[command]]).toMatchObject([
        command,
        { case: null, userErrors: [{ __typename: "IllegalTransitionError", from: status }] },
      ]);
      expect(data[command].userErrors[0].message).toMatch(/\.$/);
    }
    expect(await rowOf(api, id)).toBe(before);
  });
});

test("an auditor moves nothing, whatever stands open", async () => {
  const { id, version } = (await GIVEN.UNDER_REVIEW?.(api)) ?? expect.fail();
  const before = await rowOf(api, id);
  for (const [command, [, , more]] of Object.entries(COMMANDS)) {
    await expect(api.command(command, { caseId: id, expectedVersion: version, ...more }, AUDITOR)).rejects.toThrow(
      "FORBIDDEN",
    );
  }
  expect(await rowOf(api, id)).toBe(before);
});

test("every command that works makes the next version of the case, even when it changes nothing else", async () => {
  const { id, version } = (await GIVEN.UNDER_REVIEW?.(api)) ?? expect.fail();
  const renewed = await api.command("caseClaim", { caseId: id, expectedVersion: version }, RUI);
  expect(renewed.case).toMatchObject({ version: version + 1, status: "UNDER_REVIEW" });
});
