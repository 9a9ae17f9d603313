import { ACTION_ROLES } from "@respite/shared/case/action-roles";
import { CASE_ACTIONS } from "@respite/shared/case/case-action";
import { CASE_STATUSES } from "@respite/shared/case/case-status";
import { expect, test } from "vitest";
import { ACTION_OF } from "./permission.ts";
import { stepsOf } from "./steps.ts";

/** What has a button of its own, or comes with another: a claim takes an appeal, a decline on appeal upholds the first one. */
const ELSEWHERE = ["CLAIM", "RELEASE", "ASSIGN", "TAKE_APPEAL", "UPHOLD_DECLINE"];
/** An application is written down before there is a case, and a request that nobody answers is closed by time. */
const NOT_ON_A_CASE = ["SUBMIT", "CLOSE_EVIDENCE_REQUEST"];

test("every action that a reviewer or a senior may take on a case is on its screen", () => {
  const theirs = CASE_ACTIONS.filter((action) =>
    ACTION_ROLES[action].some((role) => role === "REVIEWER" || role === "SENIOR_REVIEWER"),
  );
  const shown = [...Object.values(ACTION_OF), ...ELSEWHERE, ...NOT_ON_A_CASE];
  expect(theirs.filter((action) => !shown.includes(action))).toEqual([]);
});

test("a case shows the steps that lead on from where it stands, and no other", () => {
  const shown = Object.fromEntries(CASE_STATUSES.map((status) => [status, stepsOf(status)]));
  expect(shown).toEqual({
    DRAFT: ["withdraw"],
    SUBMITTED: ["withdraw"],
    UNDER_REVIEW: ["special", "withdraw"],
    EVIDENCE_REQUESTED: ["provide", "extend", "withdraw"],
    PENDING_SECOND_REVIEW: [],
    OFFERED: ["withdraw"],
    ACTIVE: ["proposeCancel", "cancel"],
    COMPLETED: [],
    BROKEN: [],
    CANCELLED: [],
    DECLINED: ["appeal", "reopen"],
    APPEALED: [],
    SPECIAL_HANDLING: ["reopen"],
    WITHDRAWN: ["reopen"],
    EXPIRED: ["reopen"],
  });
});
