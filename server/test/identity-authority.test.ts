import { ACTION_ROLES } from "@respite/shared/case/action-roles";
import type { CaseActionType } from "@respite/shared/case/case-action";
import { describe, expect, test } from "vitest";
import { type Actor, isPlatformRole, ROLES, type Role } from "../src/identity/actor.ts";
import { authorize, type Operation, permissionsOf } from "../src/identity/authority.ts";
import { AUTHORITY } from "../src/identity/authority-matrix.ts";
import { SCOPES } from "../src/identity/scopes.ts";

const actor = (role: Role, scopes: readonly string[] = []): Actor => ({
  id: "01900000-0000-7000-8001-000000000101",
  name: "陈静",
  role,
  scopes: new Set(scopes),
  institutionId: isPlatformRole(role) ? null : "01900000-0000-7000-8000-000000000001",
});

const READ =
  "viewer policyVersion institutions repaymentSchedule case cases node loan reliefPreview holidayEndPreview mayContact reportingStatus disasterDeclarations selfCheck outreach feedbackByPolicy reliefBudgets portfolio portfolioAnalysis notice agreements policyVersions policyDifference policyPresets replay policyReplays replayTotals caseAsOf authorityLimits savedViews";
const EDIT =
  "policyDraft policyEdit policySubmit policyReturn policyPublish policyRetire policyReplay replay policyReplays replayTotals";
const REVIEW = "caseDraft caseSubmit caseProvideEvidence caseWithdraw appealOpen";
/** Who outside may ask, and who is told. */
const LOOK_OUTSIDE = "partnerClients webhookEndpoints webhookDeliveries";
const DECIDE =
  "caseAddNote caseAttend savedViewCreate savedViewRename savedViewOverwrite savedViewDelete casesClaim casesRequestEvidence caseClaim caseRelease caseRequestEvidence caseExtendEvidence caseApprove caseDecline agreementProposeCancel protectionBackdate";

describe("the matrix of authority", () => {
  test.each<[Role, string]>([
    ["REVIEWER", `${READ} ${REVIEW} ${DECIDE}`],
    [
      "SENIOR_REVIEWER",
      `${READ} ${REVIEW} ${DECIDE} caseAssign casesAssign savedViewShare caseConfirm caseReturn appealUphold disasterDeclare disasterWithdraw budgetSet authoritySet authorityEnd people caseSpecialHandling caseReopen agreementCancel protectionRelease caseBundle institutionEvents ${LOOK_OUTSIDE} webhookCreate webhookRotateSecret webhookDisable webhookReplay`,
    ],
    [
      "POLICY_EDITOR",
      `viewer policyVersion institutions repaymentSchedule portfolio portfolioAnalysis disasterDeclarations selfCheck feedbackByPolicy policyVersions policyDifference policyPresets authorityLimits authoritySet authorityEnd people institutionEvents ${EDIT}`,
    ],
    ["AUDITOR", `${READ} caseBundle institutionEvents ${LOOK_OUTSIDE}`],
    ["PARTNER", "viewer policyVersion repaymentSchedule selfCheck"],
  ])("%s may exactly: %s", (role, operations) => {
    expect(permissionsOf(actor(role)).sort()).toEqual(operations.split(" ").sort());
  });

  test("an auditor changes nothing", () => {
    const reads = `${READ} ${LOOK_OUTSIDE} caseBundle institutionEvents`.split(" ");
    const changes = Object.keys(AUTHORITY).filter((each) => !reads.includes(each));
    for (const operation of changes) {
      expect(() => authorize(actor("AUDITOR"), operation as Operation)).toThrow("is not open to the role Auditor.");
    }
  });

  test("a platform role may what the same role may in one institution", () => {
    for (const role of ROLES.filter(isPlatformRole)) {
      const same = role.replace("PLATFORM_", "") as Role;
      expect(permissionsOf(actor(role))).toEqual(permissionsOf(actor(same)));
    }
  });

  test("what it does not name is refused, whatever it is called", () => {
    for (const operation of ["casePurge", "toString", "__proto__", "constructor", ""]) {
      for (const role of ROLES) {
        expect(() => authorize(actor(role, SCOPES), operation as Operation)).toThrow(
          expect.objectContaining({ extensions: { code: "FORBIDDEN" } }),
        );
      }
    }
  });

  test.each<[Operation, CaseActionType]>([
    ["caseSubmit", "SUBMIT"],
    ["caseClaim", "CLAIM"],
    ["caseRelease", "RELEASE"],
    ["caseAssign", "ASSIGN"],
    ["casesClaim", "CLAIM"],
    ["casesAssign", "ASSIGN"],
    ["casesRequestEvidence", "REQUEST_EVIDENCE"],
    ["caseRequestEvidence", "REQUEST_EVIDENCE"],
    ["caseProvideEvidence", "PROVIDE_EVIDENCE"],
    ["caseExtendEvidence", "EXTEND_EVIDENCE"],
    ["caseSpecialHandling", "SPECIAL_HANDLING"],
    ["caseReopen", "REOPEN"],
    ["caseApprove", "APPROVE"],
    ["caseDecline", "DECLINE"],
    ["caseConfirm", "CONFIRM"],
    ["caseReturn", "RETURN"],
    ["caseWithdraw", "WITHDRAW"],
    ["offerAccept", "ACCEPT_OFFER"],
    ["offerCounter", "COUNTER_OFFER"],
    ["agreementProposeCancel", "PROPOSE_CANCEL"],
    ["agreementCancel", "CANCEL"],
    ["appealOpen", "APPEAL"],
    ["appealUphold", "UPHOLD_DECLINE"],
    ["agreementProposeCancel", "PROPOSE_CANCEL"],
    ["agreementCancel", "CANCEL"],
  ])("%s is open to the very roles that the state machine lets %s", (operation, action) => {
    const { people, partner } = AUTHORITY[operation];
    expect([...people, ...(partner ? ["PARTNER"] : [])].sort()).toEqual([...ACTION_ROLES[action]].sort());
  });
});

describe("a partner's client", () => {
  test.each<[Operation, string[]]>([
    ["cases", ["case:read"]],
    ["node", ["case:read", "loan:read"]],
    ["loanRegister", ["loan:write"]],
    ["caseSubmit", ["case:write"]],
    ["offerAccept", ["offer:accept"]],
    ["mayContact", ["contact:read"]],
    ["reportingStatus", ["loan:read"]],
  ])("needs for %s all of %j", (operation, needed) => {
    expect(() => authorize(actor("PARTNER", needed), operation)).not.toThrow();
    for (const one of needed) {
      const others = SCOPES.filter((scope) => scope !== one);
      expect(() => authorize(actor("PARTNER", others), operation)).toThrow(
        `This client lacks ${one}, which ${operation} takes.`,
      );
    }
  });

  test("never decides, whatever its scopes", () => {
    for (const operation of `${DECIDE} caseConfirm caseReturn appealUphold`.split(" ")) {
      expect(() => authorize(actor("PARTNER", SCOPES), operation as Operation)).toThrow("not open to the role Partner");
    }
  });
});

test("a person's scopes open nothing that the role does not", () => {
  expect(() => authorize(actor("REVIEWER", SCOPES), "offerAccept")).toThrow("is not open to the role Reviewer.");
});
