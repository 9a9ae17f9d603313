import type { CaseActionType } from "./case-action.ts";
import type { CaseStatus } from "./case-status.ts";

/**
 * The life of a case as a table: status × action → where it may lead. For documents and screens; `transition` decides.
 * A test holds the two against each other.
 */
export const CASE_MOVES: Readonly<
  Record<CaseStatus, Readonly<Partial<Record<CaseActionType, readonly CaseStatus[]>>>>
> = {
  DRAFT: { SUBMIT: ["SUBMITTED"], WITHDRAW: ["WITHDRAWN"], EXPIRE: ["EXPIRED"] },
  SUBMITTED: {
    CLAIM: ["UNDER_REVIEW"],
    ASSIGN: ["UNDER_REVIEW"],
    AUTO_APPROVE: ["OFFERED"],
    WITHDRAW: ["WITHDRAWN"],
  },
  UNDER_REVIEW: {
    CLAIM: ["UNDER_REVIEW"],
    RELEASE: ["UNDER_REVIEW"],
    ASSIGN: ["UNDER_REVIEW"],
    REQUEST_EVIDENCE: ["EVIDENCE_REQUESTED"],
    APPROVE: ["OFFERED", "PENDING_SECOND_REVIEW"],
    DECLINE: ["DECLINED"],
    SPECIAL_HANDLING: ["SPECIAL_HANDLING"],
    WITHDRAW: ["WITHDRAWN"],
  },
  EVIDENCE_REQUESTED: {
    EXTEND_EVIDENCE: ["EVIDENCE_REQUESTED"],
    PROVIDE_EVIDENCE: ["UNDER_REVIEW"],
    CLOSE_EVIDENCE_REQUEST: ["UNDER_REVIEW"],
    WITHDRAW: ["WITHDRAWN"],
  },
  PENDING_SECOND_REVIEW: { CONFIRM: ["OFFERED"], RETURN: ["UNDER_REVIEW"] },
  OFFERED: { ACCEPT_OFFER: ["ACTIVE"], COUNTER_OFFER: ["UNDER_REVIEW"], WITHDRAW: ["WITHDRAWN"], EXPIRE: ["EXPIRED"] },
  ACTIVE: {
    COMPLETE: ["COMPLETED"],
    BREAK: ["BROKEN"],
    END_HOLIDAY: ["ACTIVE"],
    PROPOSE_CANCEL: ["ACTIVE"],
    CANCEL: ["CANCELLED"],
  },
  COMPLETED: {},
  BROKEN: {},
  CANCELLED: {},
  DECLINED: { APPEAL: ["APPEALED"], REOPEN: ["UNDER_REVIEW"] },
  APPEALED: { TAKE_APPEAL: ["UNDER_REVIEW"], UPHOLD_DECLINE: ["DECLINED"] },
  SPECIAL_HANDLING: { REOPEN: ["UNDER_REVIEW"] },
  WITHDRAWN: { REOPEN: ["UNDER_REVIEW"] },
  EXPIRED: { REOPEN: ["UNDER_REVIEW"] },
};
