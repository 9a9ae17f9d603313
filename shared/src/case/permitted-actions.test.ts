import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { ACTOR_ROLES, type ActorRole } from "./actor-role.ts";
import type { CaseActionType } from "./case-action.ts";
import { caseFields } from "./case-fields.ts";
import { CASE_MOVES } from "./case-moves.ts";
import { CASE_STATUSES, type CaseStatus } from "./case-status.ts";
import { permittedActions } from "./permitted-actions.ts";
import { typicalState } from "./testing.ts";
import { newThread } from "./thread.ts";

const on = "2026-03-05";
const ask = (status: CaseStatus, id: string, role: ActorRole) =>
  permittedActions(caseFields(typicalState(status)), { id, role }, on);
const allowed = (status: CaseStatus, id: string, role: ActorRole) =>
  ask(status, id, role).flatMap((p) => (p.allowed ? [p.action] : []));
const reason = (status: CaseStatus, action: CaseActionType, id: string, role: ActorRole) =>
  ask(status, id, role).find((p) => p.action === action)?.reason;

describe("what a person may do", () => {
  test.each([
    ["SUBMITTED", "dee", "REVIEWER", ["CLAIM", "WITHDRAW"]],
    ["SUBMITTED", "dee", "SENIOR_REVIEWER", ["CLAIM", "ASSIGN", "WITHDRAW"]],
    ["UNDER_REVIEW", "ann", "REVIEWER", ["CLAIM", "RELEASE", "REQUEST_EVIDENCE", "APPROVE", "DECLINE", "WITHDRAW"]],
    ["UNDER_REVIEW", "dee", "REVIEWER", ["WITHDRAW"]],
    ["UNDER_REVIEW", "dee", "SENIOR_REVIEWER", ["RELEASE", "ASSIGN", "WITHDRAW"]],
    ["PENDING_SECOND_REVIEW", "dee", "SENIOR_REVIEWER", ["CONFIRM", "RETURN"]],
    ["PENDING_SECOND_REVIEW", "dee", "PLATFORM_SENIOR_REVIEWER", ["CONFIRM", "RETURN"]],
    ["PENDING_SECOND_REVIEW", "dee", "REVIEWER", []],
    ["PENDING_SECOND_REVIEW", "ann", "SENIOR_REVIEWER", []],
    ["OFFERED", "app", "PARTNER", ["ACCEPT_OFFER", "COUNTER_OFFER", "WITHDRAW"]],
    ["OFFERED", "dee", "SENIOR_REVIEWER", ["WITHDRAW"]],
    ["DECLINED", "app", "PARTNER", ["APPEAL"]],
    ["APPEALED", "dee", "SENIOR_REVIEWER", ["TAKE_APPEAL", "UPHOLD_DECLINE"]],
    ["APPEALED", "ann", "SENIOR_REVIEWER", []],
    ["COMPLETED", "dee", "SENIOR_REVIEWER", []],
  ] as const)("on a case %s, %s as %s: %j", (status, id, role, actions) => {
    expect(allowed(status, id, role)).toEqual(actions);
  });

  test("an appeal that was taken up is for senior reviewers, whoever let it go again", () => {
    const heard = caseFields({
      ...newThread("2026-03-02"),
      declinedBy: "ann",
      appealedOn: "2026-03-10",
      status: "UNDER_REVIEW",
      assignedTo: null,
    });
    const claim = (role: ActorRole) =>
      permittedActions(heard, { id: "dee", role }, on).find(({ action }) => action === "CLAIM");
    expect(claim("REVIEWER")).toMatchObject({ allowed: false, reason: "ROLE_NOT_ALLOWED" });
    expect(claim("PLATFORM_REVIEWER")).toMatchObject({ allowed: false, reason: "ROLE_NOT_ALLOWED" });
    expect(claim("SENIOR_REVIEWER")).toMatchObject({ allowed: true });
  });

  test.each(["AUDITOR", "PLATFORM_AUDITOR", "POLICY_EDITOR"] as const)("%s changes nothing, ever", (role) => {
    for (const status of CASE_STATUSES) expect(allowed(status, "ann", role)).toEqual([]);
  });

  test("nobody but a job expires, completes or breaks, and no job decides against a borrower", () => {
    expect(allowed("ACTIVE", "job", "SYSTEM")).toEqual(["COMPLETE", "BREAK"]);
    expect(allowed("SUBMITTED", "job", "SYSTEM")).toEqual(["AUTO_APPROVE"]);
    expect(allowed("EVIDENCE_REQUESTED", "job", "SYSTEM")).toEqual(["CLOSE_EVIDENCE_REQUEST"]);
    expect(allowed("UNDER_REVIEW", "job", "SYSTEM")).toEqual([]);
  });
});

describe("the reason why not", () => {
  test.each([
    ["PENDING_SECOND_REVIEW", "CONFIRM", "ann", "SENIOR_REVIEWER", "MAKER_CANNOT_CHECK"],
    ["PENDING_SECOND_REVIEW", "CONFIRM", "dee", "REVIEWER", "ROLE_NOT_ALLOWED"],
    ["UNDER_REVIEW", "APPROVE", "dee", "REVIEWER", "HELD_BY_ANOTHER"],
    ["UNDER_REVIEW", "RELEASE", "dee", "REVIEWER", "HOLDER_ONLY"],
    ["APPEALED", "TAKE_APPEAL", "ann", "SENIOR_REVIEWER", "APPEAL_NEEDS_ANOTHER_PERSON"],
    ["ACTIVE", "CANCEL", "dee", "SENIOR_REVIEWER", "CANCEL_NOT_PROPOSED"],
    ["DRAFT", "APPROVE", "dee", "REVIEWER", "ILLEGAL_TRANSITION"],
  ] as const)("%s, %s by %s as %s: %s", (status, action, id, role, code) => {
    expect(reason(status, action, id, role)).toBe(code);
  });

  test("is said in three languages, with the words of the screen", () => {
    const confirm = ask("PENDING_SECOND_REVIEW", "dee", "REVIEWER").find((p) => p.action === "CONFIRM");
    expect(confirm?.sentence).toEqual({
      "zh-Hans": "“审核员”无权“复核通过”。",
      "zh-Hant": "“審核員”無權“複核通過”。",
      en: "The role “Reviewer” may not do “Confirm”.",
    });
  });

  test("every refusal there can be has a sentence, and every permission has none", () => {
    for (const status of CASE_STATUSES) {
      for (const role of ACTOR_ROLES) {
        for (const { allowed: may, sentence } of ask(status, "dee", role)) {
          if (may) expect(sentence).toBeNull();
          else for (const locale of LOCALES) expect(sentence?.[locale]).toMatch(/^[^{}]+[.。]$/);
        }
      }
    }
  });
});

test("every move of the table is open to some role", () => {
  for (const status of CASE_STATUSES) {
    const state = typicalState(status);
    const proposed = state.status === "ACTIVE" ? { ...state, cancelProposedBy: "ann" } : state;
    for (const action of Object.keys(CASE_MOVES[status])) {
      const day = action === "EXPIRE" ? "2026-03-13" : on;
      const open = ACTOR_ROLES.some((role) =>
        ["ann", "dee"].some((id) =>
          permittedActions(caseFields(proposed), { id, role }, day).some((p) => p.action === action && p.allowed),
        ),
      );
      expect([status, action, open]).toEqual([status, action, true]);
    }
  }
});
